/** A text with more different words than this is made to be slow: a larger memory would cost more than it spares. */
const most = 1024;

/** The same function, which looks at each text once, as long as a text has no more different ones than people write. */
export function remembering<T>(look: (text: string) => T): (text: string) => T {
  const memory = new Map<string, { readonly seen: T }>();
  let latest = '';
  let latestSeen: T | undefined;
  return (text) => {
    if (latestSeen !== undefined && text === latest) return latestSeen;
    let known = memory.get(text);
    if (!known) {
      known = { seen: look(text) };
      if (memory.size >= most) memory.clear();
      memory.set(text, known);
    }
    latest = text;
    latestSeen = known.seen;
    return known.seen;
  };
}
