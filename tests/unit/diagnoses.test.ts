import { describe, expect, it } from 'vitest';
import type { AnyDetails, NetworkCause } from '../../src/credentials/model';
import { networkCauses } from '../../src/credentials/explain';
import { responses } from '../../src/credentials/twitter/responses';
import { twitter } from '../../src/messages/twitter';
import { diagnoses } from '../../src/messages/twitter-diagnoses';
import { readSource } from '../support/prose';

const say = (id: string, details: AnyDetails = {}) => twitter.messages.diagnosis({ id, details });
const ids = [...new Set([...responses.map(({ id }) => id), 'clock', 'network', 'unknown'])];
const causes: readonly NetworkCause[] = networkCauses.map(({ cause }) => cause);

const details: readonly AnyDetails[] = [
  {},
  { username: 'wordparrot_ex', name: 'Example', accountId: '1', access: 'read-write' },
  { username: 'wordparrot_ex', accountId: '1', tokenAccountId: '1' },
  { username: 'wordparrot_ex', accountId: '1', tokenAccountId: '2' },
  { createdPost: 1 },
  { access: 'read' },
  { clockSeconds: 400 },
  { clockSeconds: -90_000 },
  { clockSeconds: 0 },
  { waitSeconds: 30 },
  { waitSeconds: 9000 },
  { resetDate: '2026-11-01' },
  { minutes: '2' },
  { reason: 'client-not-enrolled' },
  ...causes.map((cause) => ({ cause })),
  { cause: 'other', curlError: 3 },
  { seen: 'command' },
  { seen: 'page' },
  { seen: 'words', said: 'Something new.' },
  { seen: 'words', status: 403 },
];

describe.each(ids)('the diagnosis %s', (id) => {
  it.each(details)('has complete sentences for the details %j', (known) => {
    const { text, action } = say(id, known);
    for (const sentence of [text, action]) {
      expect(sentence).toMatch(/^(?:[A-Z]|curl isn’t).*[.?”]$/);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it('links to a step or a page, unless only the post has to change or the reader has to wait', () => {
    const { text, step, link } = say(id);
    const isLater = id === 'rate-limited' || text.startsWith('Your keys are fine.');
    expect(Boolean(step ?? link) || isLater).toBe(true);
  });
});

it('links only to headings that exist on this site', () => {
  const targets = ids.flatMap((id) => say(id).link?.to ?? []).filter((to) => to.startsWith('/'));
  expect(targets.length).toBeGreaterThan(0);
  for (const target of targets) {
    const [page = '', heading = ''] = target.slice(1).split('#');
    expect(readSource(`${page}.mdx`)).toContain(`{/* #${heading} */}`);
  }
});

it('causes a compile error if a message gets a detail of a different diagnosis', () => {
  // @ts-expect-error -- no response about credits says how long to wait
  diagnoses['no-credits']({ waitSeconds: 3 });
  // @ts-expect-error -- a spending limit ends on a day, not after a number of seconds
  diagnoses['spend-cap']({ waitSeconds: 3 });
  expect(diagnoses['spend-cap']({ resetDate: '2026-11-01' }).text).toContain('spending limit');
});

it('says that the keys are fine if X rejects only the post', () => {
  const posts = ids.filter((id) => id.startsWith('post-'));
  expect(posts).not.toEqual([]);
  for (const id of posts) expect(say(id).text).toMatch(/^Your keys are fine\. /);
  expect(say('post-video-too-long', { minutes: '2' }).text).toContain('longer than 2 minutes');
});

it('says how to see the full response of an unknown error', () => {
  const { text, action, link } = say('unknown', { seen: 'words', said: 'Something new', status: 403 });
  expect(text).toContain('X says: “Something new”');
  for (const tool of ['curl', 'tweepy', 'n8n']) expect(action).toContain(tool);
  expect(link).toEqual({ to: 'https://devcommunity.x.com', text: 'X’s developer community' });
});

it('names the account that working keys belong to, and warns if the access token belongs to another account', () => {
  const account = { username: 'wordparrot_ex', name: 'Example', accountId: '1', access: 'read-write' };
  expect(diagnoses.works({ ...account, tokenAccountId: '1' })).toMatchObject({
    text: expect.stringContaining('@wordparrot_ex (Example). Your access token matches this account (ID 1)'),
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
])('says how far ahead the clock is, or how old the command is: %j', (known, words) => {
  expect(say('clock', known).text).toContain(words);
});

it('recommends checking X’s status page before regenerating keys if X gives no reason for a 401', () => {
  const { action = '', link } = diagnoses.unauthorized({});
  expect(link).toEqual({ to: 'https://developer.x.com/status', text: 'X’s status page' });
  expect(action).toMatch(/status page.*regenerate/);
});

it('names the day on which a spending limit ends, and says that credits don’t lift the limit', () => {
  const { action } = diagnoses['spend-cap']({ resetDate: '2026-11-01' });
  expect(action).toContain('November 1, 2026');
  expect(action).toContain('buying credits doesn’t lift');
});

it('says that the keys aren’t necessarily wrong if the endpoint requires OAuth 2.0', () => {
  const { text, action } = diagnoses['oauth2-only']();
  expect(text).toContain('doesn’t mean that your keys are wrong');
  expect(`${text} ${action}`).not.toMatch(/Bearer|regenerate/i);
});

it('says that the app is in the wrong package only if X gives that reason', () => {
  expect(diagnoses['not-enrolled']({ reason: 'client-not-enrolled' }).text).toContain('wrong package');
  expect(diagnoses['not-enrolled']({}).text).toContain('lacks the access');
});

it('rounds waiting times up', () => {
  expect(diagnoses['rate-limited']({ waitSeconds: 61 }).action).toContain('Wait 2 minutes');
  expect(diagnoses['rate-limited']({ waitSeconds: 7300 }).action).toContain('Wait 3 hours');
});

it.each([
  ['works-read-only', ['accessToken', 'accessTokenSecret']],
  ['bad-signature', ['apiSecret', 'accessTokenSecret']],
  ['unauthorized', ['apiKey', 'apiSecret', 'accessToken', 'accessTokenSecret']],
  ['post-duplicate', []],
])('lists the keys to check for the diagnosis %s', (id, fields) => {
  expect(responses.find((response) => response.id === id)?.fields).toEqual(fields);
});
