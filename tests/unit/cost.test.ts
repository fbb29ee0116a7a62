import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { EXAMPLE, readEntries, readHash, writeHash, type Entries } from '../../src/components/CostCalculator/usage';
import { DAYS, MOST_A_DAY, monthlyCost, POSTS_PER_15_MINUTES, type Usage } from '../../src/facts/cost';
import { prices } from '../../src/facts/x';
import { anyText } from '../support/any-text';

vi.mock(import('../../src/facts/x'), async (importOriginal) => {
  const { fixPrices } = await import('../support/fixed-prices');
  return fixPrices(importOriginal);
});

const anyUsage = fc
  .record({
    posts: fc.nat(MOST_A_DAY.posts),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    reads: fc.nat(MOST_A_DAY.reads),
  })
  .map(({ posts, share, reads }): Usage => ({ posts, links: Math.floor(posts * share), reads }));

const centsOf = (dollars: number): number => dollars * 100;
const isWholeCents = (dollars: number): boolean => Math.abs(centsOf(dollars) - Math.round(centsOf(dollars))) < 1e-6;

describe('monthlyCost', () => {
  it.each<[Usage, number]>([
    [{ posts: 0, links: 0, reads: 0 }, 0],
    [{ posts: 1, links: 0, reads: 0 }, 0.45],
    [{ posts: 1, links: 1, reads: 0 }, 6],
    [{ posts: 0, links: 0, reads: 1 }, 0.15],
    [{ posts: 3, links: 1, reads: 20 }, 9.9],
    [{ posts: 100, links: 100, reads: 100_000 }, 15_600],
  ])('returns the monthly cost of the daily usage %o: %d dollars', (usage, dollars) => {
    expect(monthlyCost(usage).total).toBe(dollars);
  });

  it('multiplies each price by the uses per day and the days per month, accurate to the cent', () => {
    fc.assert(
      fc.property(anyUsage, (usage) => {
        const { plainPosts, linkPosts, reads } = monthlyCost(usage);
        expect(plainPosts).toBeCloseTo((usage.posts - usage.links) * DAYS * prices.createPost.value, 2);
        expect(linkPosts).toBeCloseTo(usage.links * DAYS * prices.createPostWithLink.value, 2);
        expect(reads).toBeCloseTo(usage.reads * DAYS * prices.readPost.value, 2);
      }),
    );
  });

  it('returns partial costs that add up to the total cost, each in whole cents and never negative', () => {
    fc.assert(
      fc.property(anyUsage, (usage) => {
        const { total, ...parts } = monthlyCost(usage);
        for (const dollars of [total, ...Object.values(parts)]) {
          expect(dollars).toBeGreaterThanOrEqual(0);
          expect(isWholeCents(dollars), String(dollars)).toBe(true);
        }
        const sum = Object.values(parts).reduce((first, second) => first + second, 0);
        expect(total).toBeCloseTo(sum, 6);
      }),
    );
  });

  it.each<[string, (usage: Usage) => Usage]>([
    ['one more post', (usage) => ({ ...usage, posts: usage.posts + 1 })],
    ['one more post with a link', (usage) => ({ ...usage, posts: usage.posts + 1, links: usage.links + 1 })],
    ['reading one more post', (usage) => ({ ...usage, reads: usage.reads + 1 })],
  ])('returns a higher cost for %s', (_, more) => {
    fc.assert(
      fc.property(anyUsage, (usage) => {
        expect(monthlyCost(more(usage)).total).toBeGreaterThan(monthlyCost(usage).total);
      }),
    );
  });
});

const entries = (changed: Partial<Entries> = {}): Entries => ({ ...EXAMPLE, ...changed });

it('limits posts per day to 2,400, because X allows 300 posts in 3 hours', () => {
  expect(MOST_A_DAY).toEqual({ posts: 2400, links: 2400, reads: 100_000 });
  expect(POSTS_PER_15_MINUTES).toBe(100);
});

describe('readEntries', () => {
  it('returns valid entries as numbers, without errors', () => {
    expect(readEntries(EXAMPLE)).toEqual({ usage: { posts: 3, links: 1, reads: 20 }, errors: {} });
  });

  it('counts an empty box as 0, and reports that the box is empty', () => {
    const { usage, errors } = readEntries(entries({ reads: '' }));
    expect(usage).toEqual({ posts: 3, links: 1, reads: 0 });
    expect(errors).toEqual({ reads: 'empty' });
  });

  it.each<[Partial<Entries>, object]>([
    [{ posts: 'many' }, { posts: 'no-number' }],
    [{ posts: '-1' }, { posts: 'negative' }],
    [{ reads: '2.5' }, { reads: 'not-whole' }],
    [{ reads: '2,5' }, { reads: 'not-whole' }],
    [{ reads: '1.000' }, { reads: 'not-whole' }],
    [{ reads: '1,000' }, { reads: 'not-whole' }],
    [{ reads: '100001' }, { reads: 'too-many' }],
    [{ posts: '2401' }, { posts: 'too-many' }],
    [{ reads: '1e999' }, { reads: 'too-many' }],
    [{ links: '4' }, { links: 'more-than-posts' }],
    [
      { posts: '', links: '1' },
      { posts: 'empty', links: 'more-than-posts' },
    ],
    [{ posts: '-1', links: '4' }, { posts: 'negative' }],
  ])('returns errors and no usage for the invalid entries %o', (changed, errors) => {
    expect(readEntries(entries(changed))).toEqual({ usage: undefined, errors });
  });

  it('never returns numbers with a negative cost, whatever the boxes contain', () => {
    const anyEntry = fc.oneof(anyText(5), fc.nat(30).map(String), fc.double().map(String), fc.constant('-0'));
    fc.assert(
      fc.property(anyEntry, anyEntry, anyEntry, (posts, links, reads) => {
        const { usage, errors } = readEntries({ posts, links, reads });
        if (usage) expect(Object.is(Math.abs(monthlyCost(usage).total), monthlyCost(usage).total)).toBe(true);
        else expect(Object.values(errors)).not.toEqual([]);
      }),
    );
  });
});

describe('the link that contains the calculator’s numbers', () => {
  it('restores the numbers from the hash of a link', () => {
    fc.assert(
      fc.property(anyUsage, (usage) => {
        const linked = readHash(writeHash(usage));
        expect(linked && readEntries(linked).usage).toEqual(usage);
      }),
    );
  });

  it.each([
    '',
    '#cost',
    '#cost?posts=1',
    '#cost?posts=1&links=-1&reads=1',
    '#cost?posts=1e3&links=1&reads=1',
    '#cost?posts=1&links=1&reads=1&key=abc',
    '#cost?posts=<b>&links=1&reads=1',
    '#cost?posts=1234567&links=1&reads=1',
    '#other?posts=1&links=1&reads=1',
  ])('ignores the invalid hash “%s”', (hash) => {
    expect(readHash(hash)).toBeUndefined();
  });
});
