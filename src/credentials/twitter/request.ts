import type { LiveTest } from '../model';
import type { TwitterFieldId } from './fields';
import { responses, type TwitterResponse } from './responses';

/** `GET /2/users/me` is the cheapest request that needs all four keys, and rejected requests are free. */
export const liveTest: LiveTest<TwitterResponse, TwitterFieldId> = {
  request: { method: 'GET', url: 'https://api.x.com/2/users/me' },
  signedWith: {
    consumerKey: 'apiKey',
    consumerSecret: 'apiSecret',
    token: 'accessToken',
    tokenSecret: 'accessTokenSecret',
  },
  goodFor: 300,
  account: { id: 'id', name: 'name', username: 'username' },
  accessHeader: 'x-access-level',
  resetHeader: 'x-rate-limit-reset',
  createdPost: /\bedit_history_tweet_ids\b|\bdata\\{0,3}["']?\s*[:=]\s*\{[^{}]{0,500}\btext\\{0,3}["']?\s*:/,
  responses,
};
