import { expect, it } from 'vitest';
import { readAccountId } from '../../src/credentials/accountId';
import { twitter } from '../../src/credentials/twitter';
import { birdsong } from '../support/birdsong';

it.each([
  ['1000000001-abc', '1000000001'],
  ['no-token', ''],
])('reads the account ID from the access token %s: “%s”', (accessToken, id) => {
  expect(readAccountId(twitter, { accessToken, apiKey: '2000000002-abc' })).toBe(id);
});

it('returns an empty account ID if there is no access token or the provider has no live test', () => {
  expect(readAccountId(twitter, {})).toBe('');
  expect(readAccountId(birdsong, { song: '1000000001-abc' })).toBe('');
});
