import { expect, it } from 'vitest';
import { readAccountId } from '../../src/credentials/accountId';
import { twitter } from '../../src/credentials/twitter';
import { birdsong } from '../support/birdsong';

it.each([
  ['1000000001-abc', '1000000001'],
  ['no-token', ''],
])('reads from the access token %s the account ID “%s”', (accessToken, id) => {
  expect(readAccountId(twitter, { accessToken, apiKey: '2000000002-abc' })).toBe(id);
});

it('returns an empty account ID without an access token or for a provider without a live test', () => {
  expect(readAccountId(twitter, {})).toBe('');
  expect(readAccountId(birdsong, { song: '1000000001-abc' })).toBe('');
});
