import type { LiveTest } from '../model';
import type { TwitterFieldId } from './fields';
import { responses, type TwitterResponseId } from './responses';

/** `GET /2/users/me` is the cheapest request that needs all four keys. Rejected requests are free. */
export const liveTest: LiveTest<TwitterResponseId, TwitterFieldId> = {
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
  resetDate: /(?:reset_date["'\\]*\s*[:=]\s*["'\\]*|cycle\s*begins\s*on\s*)(\d{4}-\d\d-\d\d)/,
  responses,
};
