import type { KnownResponse } from '../model';
import type { TwitterFieldId } from './fields';

const allFour: readonly TwitterFieldId[] = ['apiKey', 'apiSecret', 'accessToken', 'accessTokenSecret'];
const secrets: readonly TwitterFieldId[] = ['apiSecret', 'accessTokenSecret'];
const tokenPair: readonly TwitterFieldId[] = ['accessToken', 'accessTokenSecret'];
const none: readonly TwitterFieldId[] = [];

/** X's responses (SOURCES.md, Responses). Specific ones come first. */
export const responses = [
  { id: 'works-read-only', fields: tokenPair, statuses: [200], byStatus: true, access: 'read' },
  { id: 'works', fields: none, statuses: [200], byStatus: true },
  { id: 'bad-signature', fields: secrets, statuses: [401], codes: [32], wording: ['Could not authenticate you'] },
  { id: 'token-revoked', fields: tokenPair, statuses: [401], codes: [89], wording: ['Invalid or expired token'] },
  { id: 'clock', fields: none, statuses: [401, 403], codes: [135], wording: ['Timestamp out of bounds'] },
  { id: 'bad-header', fields: none, statuses: [400, 401], codes: [215], wording: ['Bad Authentication data'] },
  {
    id: 'no-credits',
    fields: none,
    statuses: [402],
    byStatus: true,
    types: ['credits', 'credits-depleted'],
    wording: ['CreditsDepleted', 'does not have any credits'],
  },
  { id: 'spend-cap', fields: none, statuses: [403], wording: ['SpendCapReached', 'spend cap'] },
  {
    id: 'permissions',
    fields: tokenPair,
    statuses: [403],
    types: ['oauth1-permissions'],
    codes: [261, 93],
    wording: ['not configured with the appropriate oauth1 app permissions', 'cannot perform write actions'],
  },
  {
    id: 'not-enrolled',
    fields: none,
    statuses: [403],
    types: ['client-forbidden'],
    wording: ['Client Forbidden', 'client-not-enrolled', 'user-not-enrolled', 'attached to a Project'],
  },
  { id: 'access-level', fields: none, statuses: [403], codes: [453], wording: ['access to a subset of'] },
  {
    id: 'oauth2-only',
    fields: none,
    statuses: [403],
    wording: ['OAuth 1.0a User Context is forbidden'],
  },
  {
    id: 'wrong-kind',
    fields: allFour,
    statuses: [403],
    codes: [220],
    wording: ['Application-Only is forbidden', 'Authenticating with Unknown is forbidden'],
  },
  { id: 'suspended', fields: none, statuses: [401, 403], codes: [64] },
  { id: 'locked', fields: none, statuses: [401, 403], codes: [326] },
  { id: 'app-suspended', fields: none, statuses: [401, 403], codes: [416] },
  { id: 'usage-capped', fields: none, statuses: [429], types: ['usage-capped'], wording: ['UsageCapExceeded'] },
  {
    id: 'rate-limited',
    fields: none,
    statuses: [429],
    byStatus: true,
    types: ['rate-limit-exceeded'],
    codes: [88],
    statusText: ['Too Many Requests'],
  },
  { id: 'x-trouble', fields: none, statuses: ['5xx'], byStatus: true, codes: [130, 131] },
  { id: 'unauthorized', fields: allFour, statuses: [401], byStatus: true, statusText: ['Unauthorized'] },
  { id: 'wrong-address', fields: none, statuses: [404], byStatus: true, page: true },
] as const satisfies readonly KnownResponse<string, TwitterFieldId>[];

export type TwitterResponseId = (typeof responses)[number]['id'];

export type TwitterDiagnosisId = TwitterResponseId | 'network' | 'unknown';
