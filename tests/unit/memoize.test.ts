import { describe, expect, test, vi } from 'vitest';
import { memoize } from '../../src/credentials/read/memoize';

describe('a function that remembers', () => {
  test('looks at each text once', () => {
    const look = vi.fn((text: string) => text.length);
    const remembers = memoize(look);
    for (let round = 0; round < 3; round += 1) expect(['a', 'bc', 'a'].map(remembers)).toEqual([1, 2, 1]);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('remembers also that there is nothing', () => {
    const look = vi.fn(() => undefined);
    const remembers = memoize(look);
    expect([remembers('a'), remembers('b'), remembers('a')]).toEqual([undefined, undefined, undefined]);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['too many different texts, and gives up', 1],
    ['too many, of which each comes back, and begins anew', 2],
  ])('gives the right answer for %s', (_, times) => {
    const remembers = memoize((text) => `of ${text}`);
    for (let at = 0; at < 5000; at += 1) {
      for (let time = 0; time < times; time += 1) {
        expect(remembers(`n${at}`)).toBe(`of n${at}`);
        expect(remembers(`n${at % 7}`)).toBe(`of n${at % 7}`);
      }
    }
  });
});
