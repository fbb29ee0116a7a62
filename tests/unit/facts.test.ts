import { afterEach, describe, expect, it, vi } from 'vitest';
import factsPlugin from '../../plugins/facts';
import { staleFacts, type Fact } from '../../src/facts/fact';
import { inspectField } from '../../src/credentials/inspect';
import { twitter } from '../../src/credentials/twitter';
import { allFacts, factsToCheck } from '../../src/facts/all';
import { oauth1Retirement, retirementState } from '../../src/facts/retirement';
import { wordparrotFacts, wordparrotLabels } from '../../src/facts/wordparrot';
import { labels } from '../../src/facts/x';
import { pages, readSource } from '../support/prose';

const fact = (id: string, checkedOn: string): Fact => ({ id, value: 1, source: 'X, Pricing', checkedOn });
const daysAfter = (day: string, days: number): Date => new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000);

describe('the facts', () => {
  it.each(allFacts)(
    'includes a value, a source, and the date of the last check for the fact $id',
    ({ value, source, checkedOn }) => {
      expect(value === undefined || value === '').toBe(false);
      expect(source).not.toBe('');
      expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    },
  );

  it('gives each fact a unique ID', () => {
    expect(new Set(allFacts.map(({ id }) => id)).size).toBe(allFacts.length);
  });

  it('lists facts for review, oldest first, if they were last checked more than 120 days ago', () => {
    const facts = [fact('newer', '2026-01-02'), fact('older', '2026-01-01'), fact('new', '2026-03-01')];
    expect(staleFacts(facts, daysAfter('2026-01-02', 120))).toEqual([facts[1]]);
    expect(staleFacts(facts, daysAfter('2026-01-02', 121)).map(({ id }) => id)).toEqual(['older', 'newer']);
  });
});

it('always lists the facts about Wordparrot for review, because Wordparrot’s documentation ends in 2023', () => {
  const { watched, stale } = factsToCheck(new Date(oauth1Retirement.checkedOn));
  expect(watched).toEqual(expect.arrayContaining([...wordparrotFacts]));
  expect(stale).toEqual([]);
});

describe('the retirement of OAuth 1.0a', () => {
  it.each([
    [null, '2026-10-02', 'undated'],
    ['2027-06-30', '2027-06-29', 'ahead'],
    ['2027-06-30', '2027-06-30', 'past'],
    ['2027-06-30', '2027-07-01', 'past'],
  ] as const)('for the retirement date %s, returns the state on the day %s: %s', (date, today, state) => {
    expect(retirementState({ date }, new Date(today))).toBe(state);
  });

  const ids = (date: string | null, today: Date) => {
    const { watched, stale } = factsToCheck(today, { ...oauth1Retirement, date });
    return [...watched, ...stale].map(({ id }) => id);
  };

  it('lists the retirement as the first fact to check as long as X names no retirement date', () => {
    expect(ids(null, new Date(oauth1Retirement.checkedOn))[0]).toBe('oauth1Retirement');
    expect(ids(null, new Date('2030-01-01'))[0]).toBe('oauth1Retirement');
  });

  it('once X names a retirement date, lists the retirement only when it’s due for review', () => {
    expect(ids('2027-06-30', new Date(oauth1Retirement.checkedOn))).not.toContain('oauth1Retirement');
    expect(ids('2027-06-30', new Date('2030-01-01')).filter((id) => id === 'oauth1Retirement')).toHaveLength(1);
  });
});

describe('the formats of keys', () => {
  it.each(twitter.fields)('gives the example value for $id the verdict “good”', ({ id, example }) => {
    expect(inspectField(twitter, id, example).verdict).toBe('good');
  });
});

const inBold = pages.flatMap(({ source }) => [...source.matchAll(/\*\*(.+?)\*\*/g)].map(([, text = '']) => text));

it.each(Object.values(labels))('shows X’s label in bold on at least one page: $value', ({ value }) => {
  expect(inBold.filter((text) => text.includes(value))).not.toEqual([]);
});

it.each(Object.values(wordparrotLabels))('shows Wordparrot’s label in the guide: $value', ({ value }) => {
  expect(readSource('docs/managing-credentials/twitter.mdx')).toContain(value);
});

it.each([
  ['at the top of the guide', 'docs/managing-credentials/twitter.mdx', /<Retirement \/>[^]*?## Before you begin/],
  [
    'where the keys are generated',
    'docs/managing-credentials/twitter.mdx',
    /\{\/\* #step-keys \*\/\}[^]*?<Retirement \/>[^]*?\n## /,
  ],
  ['on “What changed at X”', 'docs/managing-credentials/what-changed-at-x.mdx', /<Retirement \/>/],
  ['on the page of the key checker', 'src/pages/check.tsx', /<Retirement \/>/],
  ['in the offline copy', 'src/verifier-copy/Page.tsx', /<Retirement \/>/],
])('shows the notice about the retirement of OAuth 1.0a %s', (_where, file, place) => {
  expect(readSource(file)).toMatch(place);
});

describe('the build’s warning about facts', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  afterEach(() => void warn.mockClear());

  const [oldest = ''] = allFacts.map(({ checkedOn }) => checkedOn).sort();
  const buildOn = (today: Date): unknown => factsPlugin({ today })().postBuild?.({} as never);

  it('prints a warning if facts are due for review', () => {
    buildOn(daysAfter(oldest, 121));
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('"npm run facts" lists them'));
  });

  it('prints no warning if no fact is due for review', () => {
    buildOn(new Date(oldest));
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('npm run facts', () => {
  afterEach(() => {
    vi.useRealTimers();
    process.exitCode = undefined;
  });

  it.each([
    ['fail', 121, 1],
    ['succeed', 120, undefined],
  ])(
    'lists the retirement first, and makes “npm run facts” %s if the oldest check was %i days ago',
    async (_, days, exitCode) => {
      const oldest = allFacts.map(({ checkedOn }) => checkedOn).sort()[0] ?? expect.fail();
      vi.useFakeTimers({ now: daysAfter(oldest, days), toFake: ['Date'] });
      const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
      vi.resetModules();
      await import('../../scripts/facts');
      expect(process.exitCode).toBe(exitCode);
      expect(log.mock.calls[0]?.[0]).toContain('oauth1Retirement: no date yet');
      log.mockRestore();
    },
  );
});
