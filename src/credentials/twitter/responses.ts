import type { Diagnosis, KnownResponse } from '../model';
import type { TwitterFieldId } from './fields';

const allFour: readonly TwitterFieldId[] = ['apiKey', 'apiSecret', 'accessToken', 'accessTokenSecret'];
const secrets: readonly TwitterFieldId[] = ['apiSecret', 'accessTokenSecret'];
const tokenPair: readonly TwitterFieldId[] = ['accessToken', 'accessTokenSecret'];
const none: readonly TwitterFieldId[] = [];

/**
 * X's responses and the messages that tools show instead (SOURCES.md, Responses). If several match equally well, the first
 * one wins, so specific responses come first.
 */
export const responses = [
  { id: 'works-read-only', fields: tokenPair, statuses: [200], byStatus: true, access: 'read', documented: [200] },
  { id: 'works', fields: none, statuses: [200, 201], byStatus: true, documented: [200, 201] },

  // In these responses, X rejects the post but accepts the keys.
  {
    id: 'post-duplicate',
    fields: none,
    statuses: [403],
    wording: ['duplicate content', 'Status is a duplicate', 'already posted this post'],
    codes: [187],
  },
  {
    id: 'post-video-too-long',
    fields: none,
    statuses: [403],
    wording: ['not allowed to post a video longer than', 'The video you are trying to post is longer than'],
    documented: ['not allowed to post a video longer than'],
    finds: { minutes: /longer\s*than\s*(\d{1,3})\s*minutes/i },
  },
  {
    id: 'post-reply-not-allowed',
    fields: none,
    statuses: [403],
    wording: ['You can only reply to or quote posts where', 'restricted who can reply', 'title: Authorization Error'],
    codes: [433],
    types: ['not-authorized-for-resource'],
    documented: ['not-authorized-for-resource'],
  },
  {
    id: 'post-daily-limit',
    fields: none,
    statuses: [403, 429],
    headers: { 'x-user-limit-24hour-remaining': '0', 'x-app-limit-24hour-remaining': '0' },
    wording: ['over daily status update limit', 'over the daily limit'],
    codes: [185],
  },
  {
    id: 'post-looks-automated',
    fields: none,
    statuses: [403],
    wording: ['looks like it might be automated'],
    codes: [226],
  },
  { id: 'post-too-long', fields: none, statuses: [403], wording: ['needs to be a bit shorter'], codes: [186] },
  { id: 'post-cashtags', fields: none, statuses: [400, 403], wording: ['one cashtag', 'more than 1 cashtag'] },

  { id: 'bad-signature', fields: secrets, statuses: [401], wording: ['Could not authenticate you'], codes: [32] },
  {
    id: 'token-revoked',
    fields: tokenPair,
    statuses: [401],
    wording: ['Invalid or expired token'],
    codes: [89],
    documented: [89],
  },
  {
    id: 'clock',
    fields: none,
    statuses: [401, 403],
    wording: ['Timestamp out of bounds'],
    codes: [135],
    reads: ['clockSeconds'],
  },
  { id: 'bad-header', fields: none, statuses: [400, 401], wording: ['Bad Authentication data'], codes: [215] },
  {
    id: 'spend-cap',
    fields: none,
    statuses: [403],
    wording: ['SpendCapReached', 'spend cap'],
    finds: {
      resetDate: /(?:reset_date[\\"'\]]{0,5}\s*(?:=>|[:=])\s*[\\"']{0,5}|cycle\s*begins\s*on\s*)(\d{4}-\d\d-\d\d)/,
    },
  },
  {
    id: 'no-credits',
    fields: none,
    statuses: [402],
    byStatus: true,
    wording: ['CreditsDepleted', 'credits depleted', 'does not have any credits'],
    types: ['credits', 'credits-depleted'],
    statusText: ['Payment Required'],
  },
  {
    id: 'permissions',
    fields: tokenPair,
    statuses: [403],
    wording: [
      'not configured with the appropriate oauth1 app permissions',
      'cannot perform write actions',
      'Read-only application',
      'not allowed to access or delete your direct messages',
    ],
    codes: [261, 93],
    types: ['oauth1-permissions'],
    documented: [93],
  },
  {
    id: 'not-permitted',
    fields: none,
    statuses: [403],
    wording: ['You are not permitted to perform this action'],
    reads: ['access'],
  },
  {
    id: 'suspended',
    fields: none,
    statuses: [401, 403],
    wording: ['used for authentication is suspended', 'Your account is suspended'],
    codes: [64],
    types: ['user-suspended'],
  },
  { id: 'locked', fields: none, statuses: [401, 403], wording: ['account is temporarily locked'], codes: [326] },
  {
    id: 'app-suspended',
    fields: none,
    statuses: [401, 403],
    wording: ['Invalid / suspended application'],
    codes: [416],
  },
  {
    id: 'not-enrolled',
    fields: none,
    statuses: [403],
    wording: [
      'Client Forbidden',
      'client-not-enrolled',
      'user-not-enrolled',
      'attached to a Project',
      'requires Twitter Api to be either Basic or Pro',
    ],
    types: ['client-forbidden'],
    documented: ['client-forbidden'],
    reads: ['reason'],
  },
  {
    id: 'access-level',
    fields: none,
    statuses: [403],
    wording: ['access to a subset of', 'Essential access which includes'],
    codes: [453],
  },
  { id: 'oauth2-only', fields: none, statuses: [403], wording: ['OAuth 1.0a User Context is forbidden'] },
  {
    id: 'wrong-kind',
    fields: allFour,
    statuses: [403],
    wording: [
      'Application-Only is forbidden',
      'Authenticating with Unknown is forbidden',
      'Your credentials do not allow access to this resource',
    ],
    codes: [220],
    documented: [220],
  },
  {
    id: 'usage-capped',
    fields: none,
    statuses: [429],
    wording: ['UsageCapExceeded'],
    types: ['usage-capped'],
    documented: ['usage-capped'],
  },
  {
    id: 'rate-limited',
    fields: none,
    statuses: [429],
    byStatus: true,
    codes: [88],
    types: ['rate-limit-exceeded'],
    statusText: ['Too Many Requests', 'receiving too many requests', 'Rate limit exceeded'],
    documented: [429],
    reads: ['waitSeconds'],
  },
  {
    id: 'wrong-address',
    fields: none,
    statuses: [404],
    byStatus: true,
    wording: ['that page does not exist', 'that page doesn’t exist'],
    codes: [34],
    statusText: ['404 Not Found', 'Error::NotFound'],
    pageTitles: ['Page not found / X', 'Page not found / Twitter'],
    documented: [404],
  },
  {
    id: 'x-trouble',
    fields: none,
    statuses: ['5xx'],
    byStatus: true,
    codes: [130, 131],
    pageTitles: ['X / Error', 'Twitter / Error', 'X / Over capacity', 'Twitter / Over capacity'],
    statusText: [
      'Service Unavailable',
      'Bad Gateway',
      'Internal Server Error',
      'Gateway Timeout',
      'Over capacity',
      'Internal error',
    ],
    documented: ['5xx'],
  },
  {
    id: 'unauthorized',
    fields: allFour,
    statuses: [401],
    byStatus: true,
    statusText: ['Unauthorized', 'missing or incorrect', 'Authorization failed'],
    documented: [401],
    reads: ['clockSeconds'],
  },
] as const satisfies readonly KnownResponse<string, TwitterFieldId>[];

export type TwitterResponse = (typeof responses)[number];
export type TwitterDiagnosis = Diagnosis<TwitterResponse>;
export type TwitterDiagnosisId = TwitterDiagnosis['id'];
