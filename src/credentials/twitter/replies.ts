import type { Answer } from '../model';
import type { TwitterFieldId } from './fields';

const allFour: readonly TwitterFieldId[] = ['apiKey', 'apiSecret', 'accessToken', 'accessTokenSecret'];
const secrets: readonly TwitterFieldId[] = ['apiSecret', 'accessTokenSecret'];
const tokenPair: readonly TwitterFieldId[] = ['accessToken', 'accessTokenSecret'];
const none: readonly TwitterFieldId[] = [];

/** What X answers: https://docs.x.com, "Response codes and errors", and what is seen. Specific ones first. */
export const answers = [
  { id: 'works-read-only', fields: tokenPair, statuses: [200], access: 'read' },
  { id: 'works', fields: none, statuses: [200] },
  { id: 'bad-signature', fields: secrets, codes: [32], wording: ['Could not authenticate you'] },
  { id: 'token-revoked', fields: tokenPair, codes: [89], wording: ['Invalid or expired token'] },
  { id: 'clock', fields: none, codes: [135], wording: ['Timestamp out of bounds'] },
  { id: 'bad-header', fields: none, codes: [215], wording: ['Bad Authentication data'] },
  {
    id: 'no-credits',
    fields: none,
    types: ['credits'],
    wording: ['CreditsDepleted', 'does not have any credits'],
    statuses: [402],
  },
  {
    id: 'permissions',
    fields: tokenPair,
    types: ['oauth1-permissions'],
    codes: [261, 93],
    wording: ['not configured with the appropriate oauth1 app permissions', 'cannot perform write actions'],
  },
  {
    id: 'not-enrolled',
    fields: none,
    types: ['client-forbidden'],
    wording: ['Client Forbidden', 'client-not-enrolled', 'user-not-enrolled', 'attached to a Project'],
  },
  { id: 'access-level', fields: none, codes: [453], wording: ['access to a subset of'] },
  {
    id: 'wrong-kind',
    fields: allFour,
    codes: [220],
    wording: ['Unsupported Authentication', 'Application-Only is forbidden'],
  },
  { id: 'spend-cap', fields: none, wording: ['SpendCapReached', 'spend cap'] },
  { id: 'suspended', fields: none, codes: [64] },
  { id: 'locked', fields: none, codes: [326] },
  { id: 'app-suspended', fields: none, codes: [416] },
  { id: 'usage-capped', fields: none, types: ['usage-capped'], wording: ['UsageCapExceeded'] },
  {
    id: 'rate-limited',
    fields: none,
    types: ['rate-limit-exceeded'],
    codes: [88],
    wording: ['Too Many Requests'],
    statuses: [429],
  },
  { id: 'x-trouble', fields: none, codes: [130, 131], statuses: ['5xx'] },
  { id: 'unauthorized', fields: allFour, wording: ['Unauthorized'], statuses: [401] },
  { id: 'wrong-address', fields: none, statuses: [404], page: true },
] as const satisfies readonly Answer<string, TwitterFieldId>[];

export type TwitterAnswerId = (typeof answers)[number]['id'];

/** Everything that a pasted reply may turn out to mean. */
export type TwitterDiagnosisId = TwitterAnswerId | 'network' | 'unknown';
