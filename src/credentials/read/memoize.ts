/** A text with more different words than this is made to be slow: a larger memory would cost more than it spares. */
const most = 1024;
/** A memory that helped less often than this until it was full is given up. */
const fewest = most / 8;

/** The same function, which looks at each text once, as long as a text has no more different ones than people write. */
export function memoize<T>(look: (text: string) => T): (text: string) => T {
  let memory: Map<string, { readonly seen: T }> | undefined = new Map();
  let helped = 0;
  let latest = '';
  let latestSeen: T | undefined;

  const remember = (text: string, seen: T): void => {
    if (!memory) return;
    if (memory.size >= most) {
      if (helped < fewest) {
        memory = undefined;
        return;
      }
      memory.clear();
      helped = 0;
    }
    memory.set(text, { seen });
  };

  return (text) => {
    if (latestSeen !== undefined && text === latest) return latestSeen;
    const known = memory?.get(text);
    if (known) helped += 1;
    const seen = known ? known.seen : look(text);
    if (!known) remember(text, seen);
    latest = text;
    latestSeen = seen;
    return seen;
  };
}
