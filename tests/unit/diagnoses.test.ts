import { describe, expect, it } from 'vitest';
import type { Details } from '../../src/credentials/model';
import { diagnoses } from '../../src/messages/twitter-diagnoses';
import { responses } from '../../src/credentials/twitter/responses';

const details: readonly Details[] = [
  {},
  { username: 'wordparrot_ex', name: 'Example', accountId: '1', access: 'read-write' },
  { username: 'wordparrot_ex', accountId: '1', tokenAccountId: '1' },
  { username: 'wordparrot_ex', accountId: '1', tokenAccountId: '2' },
  { clockSeconds: 400 },
  { clockSeconds: -90_000 },
  { clockSeconds: 0 },
  { waitSeconds: 30 },
  { waitSeconds: 9000 },
  ...['name', 'proxy', 'refused', 'timeout', 'tls', 'certificate', 'no-curl', 'other'].map((cause) => ({ cause })),
  { cause: 'other', curlError: 56 },
  ...['command', 'page', 'words'].map((seen) => ({ seen })),
  { seen: 'words', said: 'Something new' },
];

describe.each(Object.entries(diagnoses))('%s', (_, say) => {
  it.each(details)('is said in whole sentences with %j', (known) => {
    const { text, action } = say(known);
    for (const sentence of [text, action]) {
      expect(sentence).toMatch(/^[A-Z].*[.?]$/);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});

it('tells whose the keys are, and whether the access token says the same', () => {
  const account = { username: 'wordparrot_ex', name: 'Example', accountId: '1', access: 'read-write' };
  expect(diagnoses.works({ ...account, tokenAccountId: '1' })).toMatchObject({
    text: expect.stringContaining('@wordparrot_ex (Example). This account has the number 1,'),
    step: 'step-wordparrot',
  });
  for (const id of ['works', 'works-read-only'] as const) {
    expect(diagnoses[id]({ ...account, tokenAccountId: '2' })).toMatchObject({
      action: expect.stringContaining('belongs to another account (2)'),
      step: 'step-check',
    });
  }
});

it.each([
  [{ clockSeconds: 400 }, 'ahead by about 7 minutes'],
  [{ clockSeconds: -7300 }, '2 hours old'],
  [{ clockSeconds: -200_000 }, '2 days old'],
])('tells how wrong the clock is: %j', (known, words) => {
  expect(diagnoses.clock(known).text).toContain(words);
});

it('sends the reader of a plain 401 to X’s status page before anything is regenerated', () => {
  const { action = '', link } = diagnoses.unauthorized({});
  expect(link).toBe('https://developer.x.com/status');
  expect(action.indexOf('status page')).toBeLessThan(action.indexOf('regenerate'));
});

it('names the day on which a spending limit ends, and says that credits don’t lift it', () => {
  const { action } = diagnoses['spend-cap']({ resetDate: '2026-11-01' });
  expect(action).toContain('2026-11-01');
  expect(action).toContain('buying credits doesn’t lift');
});

it('says “not enrolled” for sure only when X gives that reason', () => {
  expect(diagnoses['not-enrolled']({ reason: 'client-not-enrolled' }).text).toContain('wrong package');
  expect(diagnoses['not-enrolled']({}).text).toContain('lacks the access');
});

it('tells to wait rather too long than too short a time', () => {
  expect(diagnoses['rate-limited']({ waitSeconds: 61 }).action).toContain('Wait 2 minutes');
  expect(diagnoses['rate-limited']({ waitSeconds: 7300 }).action).toContain('Wait 3 hours');
});

it('has a sentence for each response, network trouble and what is not known', () => {
  const ids = responses.map(({ id }) => id);
  expect(Object.keys(diagnoses).sort()).toEqual([...ids, 'network', 'unknown'].sort());
});
