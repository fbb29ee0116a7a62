import { describe, expect, it, vi } from 'vitest';
import { memoize } from '../../src/credentials/read/memoize';

describe('memoize', () => {
  it('computes each result only once, even if the result is undefined', () => {
    const compute = vi.fn((text: string) => (text === '' ? undefined : text.length));
    const memoized = memoize(compute);
    for (let round = 0; round < 3; round += 1) expect(['a', 'bc', ''].map(memoized)).toEqual([1, 2, undefined]);
    expect(compute).toHaveBeenCalledTimes(3);
  });

  it('returns correct results after a full cache is cleared', () => {
    const memoized = memoize((text) => `of ${text}`);
    for (let at = 0; at < 3000; at += 1) {
      expect(memoized(`n${at}`)).toBe(`of n${at}`);
      expect(memoized(`n${at % 7}`)).toBe(`of n${at % 7}`);
    }
  });
});
