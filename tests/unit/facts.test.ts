import { afterEach, describe, expect, it, vi } from 'vitest';
import factsPlugin from '../../plugins/facts';
import { staleFacts, type Fact } from '../../src/facts/fact';
import { inspectField } from '../../src/credentials';
import { twitter } from '../../src/credentials/twitter';
import { allFacts, factsToCheck } from '../../src/facts/all';
import { oauth1Retirement, retirementState } from '../../src/facts/retirement';
import { wordparrotFacts } from '../../src/facts/wordparrot';
import { formats, labels } from '../../src/facts/x';
import { pages } from '../support/prose';

const fact = (id: string, checkedOn: string): Fact => ({ id, value: 1, source: 'X, Pricing', checkedOn });
const daysAfter = (day: string, days: number): Date => new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000);

describe('facts', () => {
  it.each(allFacts)('$id has a value, a source and a day', ({ value, source, checkedOn }) => {
    expect(value === undefined || value === '').toBe(false);
    expect(source).not.toBe('');
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('have an id of their own', () => {
    expect(new Set(allFacts.map(({ id }) => id)).size).toBe(allFacts.length);
  });

  it('want a new look after more than 120 days, the oldest first', () => {
    const facts = [fact('newer', '2026-01-02'), fact('older', '2026-01-01'), fact('new', '2026-03-01')];
    expect(staleFacts(facts, daysAfter('2026-01-02', 120))).toEqual([facts[1]]);
    expect(staleFacts(facts, daysAfter('2026-01-02', 121)).map(({ id }) => id)).toEqual(['older', 'newer']);
  });
});

it('Wordparrot’s facts are due for review, since nobody could check them after 2023', () => {
  const due = factsToCheck(new Date('2026-10-02'));
  expect(due.filter(({ source }) => source === 'Wordparrot’s documentation, 2021–2023').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['hostedCredentialsUrl', 'testsKeys', 'addNew']),
  );
});

describe('the retirement of OAuth 1.0a', () => {
  it.each([
    [null, '2026-10-02', 'undated'],
    ['2027-06-30', '2027-06-29', 'ahead'],
    ['2027-06-30', '2027-06-30', 'past'],
    ['2027-06-30', '2027-07-01', 'past'],
  ] as const)('with the date %s is, on %s, %s', (date, today, state) => {
    expect(retirementState({ date }, new Date(today))).toBe(state);
  });

  const wordparrotIds = wordparrotFacts.map(({ id }) => id);
  const ids = (date: string | null, today: Date) =>
    factsToCheck(today, { ...oauth1Retirement, date }).map(({ id }) => id);

  it('is first in the list while X names no date, however recently it was checked', () => {
    expect(ids(null, new Date(oauth1Retirement.checkedOn))).toEqual(['oauth1Retirement', ...wordparrotIds]);
    expect(ids(null, new Date('2030-01-01'))[0]).toBe('oauth1Retirement');
  });

  it('is in the list once, and only when it is stale, after X names a date', () => {
    expect(ids('2027-06-30', new Date(oauth1Retirement.checkedOn))).toEqual(wordparrotIds);
    expect(ids('2027-06-30', new Date('2030-01-01')).filter((id) => id === 'oauth1Retirement')).toHaveLength(1);
  });
});

describe('the formats', () => {
  it.each(twitter.fields)('have the length by which the verifier knows an $id', ({ id, expectedLength, example }) => {
    expect(formats[`${id}Length`].value).toBe(expectedLength(example));
    expect(inspectField(twitter, id, example).verdict).toBe('good');
  });

  const encoded = (end: string): string => Buffer.from(`SomeText${end}`).toString('base64url');

  it.each([
    ['bearer-token', `${formats.bearerTokenStart.value}Bc12dE34fG`],
    ['client-id', encoded(formats.clientIdEnd.value)],
    ['oauth2-access-token', encoded(formats.oauth2AccessTokenEnd.value)],
    ['oauth2-refresh-token', encoded(formats.oauth2RefreshTokenEnd.value)],
    ['oauth2-code', encoded(formats.oauth2CodeEnd.value)],
    ['xai-key', `${formats.xaiKeyStart.value}aBc123`],
  ] as const)('have the mark by which the verifier knows a look-alike: %s', (lookAlike, value) => {
    const { verdict, findings } = inspectField(twitter, 'apiKey', value);
    expect(verdict).toBe('bad');
    expect(findings[0]?.id).toBe(lookAlike);
  });
});

/** Labels of the credits page that the guide doesn’t name yet. */
const UNNAMED: readonly string[] = ['payments', 'billingInformation', 'addPaymentMethod'];
const named = Object.values(labels).filter(({ id }) => !UNNAMED.includes(id));

it.each(named)('the label $value is in a page exactly as it is here', ({ value }) => {
  const inBold = new RegExp(`\\*\\*[^*]*${value}[^*]*\\*\\*`);
  expect(pages.some(({ source }) => inBold.test(source))).toBe(true);
});

describe('a build', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  afterEach(() => void warn.mockClear());

  const [oldest = ''] = allFacts.map(({ checkedOn }) => checkedOn).sort();
  const buildOn = (today: Date): unknown => factsPlugin({ today })().postBuild?.({} as never);

  it('says how many facts are old', () => {
    buildOn(daysAfter(oldest, 121));
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('"npm run facts" lists them'));
  });

  it('is silent while they are fresh', () => {
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
    ['fails', 121, 1],
    ['succeeds', 120, undefined],
  ])('%s %i days after the facts were checked', async (_, days, exitCode) => {
    const oldest = allFacts.map(({ checkedOn }) => checkedOn).sort()[0] ?? expect.fail();
    vi.useFakeTimers({ now: daysAfter(oldest, days), toFake: ['Date'] });
    vi.spyOn(console, 'log').mockReturnValue(undefined);
    vi.resetModules();
    await import('../../scripts/facts');
    expect(process.exitCode).toBe(exitCode);
  });
});
