/** Real texts contain fewer distinct words than this, so a larger cache wouldn't be faster. */
const MAX_ENTRIES = 1024;

/** Caches the results of a pure function. A full cache is cleared, so that malicious text can't fill the memory. */
export function memoize<T>(compute: (text: string) => T): (text: string) => T {
  const cache = new Map<string, { readonly result: T }>();
  return (text) => {
    const cached = cache.get(text);
    if (cached) return cached.result;
    const result = compute(text);
    if (cache.size >= MAX_ENTRIES) cache.clear();
    cache.set(text, { result });
    return result;
  };
}
