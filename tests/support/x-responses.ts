import type { TwitterDiagnosisId } from '@site/src/credentials/twitter';

export interface XResponse {
  readonly means: Exclude<TwitterDiagnosisId, 'network' | 'unknown'>;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

const problem = (status: number, title: string, rest: object = {}) =>
  JSON.stringify({ title, ...rest, status }, undefined, 0);
const error = (code: number, message: string) => JSON.stringify({ errors: [{ code, message }] });

export const goodBody = '{"data":{"id":"1000000001","name":"Wordparrot “Example”","username":"wordparrot_ex"}}';

/** At least one response for each diagnosis. explain.test.ts checks that no diagnosis is missing. */
export const xResponses = {
  works: { means: 'works', status: 200, headers: { 'x-access-level': 'read-write' }, body: goodBody },
  worksWithMessages: {
    means: 'works',
    status: 200,
    headers: { 'x-access-level': 'read-write-directmessages' },
    body: goodBody,
  },
  worksUnsaid: { means: 'works', status: 200, body: goodBody },
  readOnly: { means: 'works-read-only', status: 200, headers: { 'x-access-level': 'read' }, body: goodBody },
  unauthorized: {
    means: 'unauthorized',
    status: 401,
    body: '{"title":"Unauthorized","type":"about:blank","status":401,"detail":"Unauthorized"}',
  },
  badSignature: { means: 'bad-signature', status: 401, body: error(32, 'Could not authenticate you.') },
  badSignatureTurned: {
    means: 'bad-signature',
    status: 401,
    body: '{"errors":[{"message":"Could not authenticate you","code":32}]}',
  },
  tokenRevoked: { means: 'token-revoked', status: 401, body: error(89, 'Invalid or expired token.') },
  timestamp: { means: 'clock', status: 401, body: error(135, 'Timestamp out of bounds.') },
  timestampForbidden: { means: 'clock', status: 403, body: error(135, 'Timestamp out of bounds.') },
  badHeader: { means: 'bad-header', status: 400, body: error(215, 'Bad Authentication data.') },
  noCredits: {
    means: 'no-credits',
    status: 402,
    body: '{"account_id":1000000001,"title":"CreditsDepleted","detail":"Your enrolled account [1000000001] does not have any credits to fulfill this request.","type":"https://api.twitter.com/2/problems/credits"}',
  },
  permissions: {
    means: 'permissions',
    status: 403,
    body: '{"title":"Forbidden","status":403,"detail":"Your client app is not configured with the appropriate oauth1 app permissions for this endpoint.","type":"https://api.twitter.com/2/problems/oauth1-permissions"}',
  },
  permissionsOfXCom: {
    means: 'permissions',
    status: 403,
    body: problem(403, 'Forbidden', { detail: 'Forbidden', type: 'https://api.x.com/2/problems/oauth1-permissions' }),
  },
  permissionsOld: { means: 'permissions', status: 403, body: error(261, 'Application cannot perform write actions.') },
  permissionsMessages: {
    means: 'permissions',
    status: 403,
    body: error(93, 'This application is not allowed to access or delete your direct messages.'),
  },
  notEnrolled: {
    means: 'not-enrolled',
    status: 403,
    body: '{"client_id":"12345678","detail":"When authenticating requests to the Twitter API v2 endpoints, you must use keys and tokens from a Twitter developer App that is attached to a Project. You can create a project via the developer portal.","registration_url":"https://developer.twitter.com/en/docs/projects/overview","title":"Client Forbidden","required_enrollment":"Appropriate Level of API Access","reason":"client-not-enrolled","type":"https://api.twitter.com/2/problems/client-forbidden"}',
  },
  userNotEnrolled: {
    means: 'not-enrolled',
    status: 403,
    body: problem(403, 'Forbidden', { reason: 'user-not-enrolled' }),
  },
  accessLevel: {
    means: 'access-level',
    status: 403,
    body: error(453, 'You currently have access to a subset of X API V2 endpoints and limited v1.1 endpoints only.'),
  },
  wrongKind: {
    means: 'wrong-kind',
    status: 403,
    body: '{"title":"Unsupported Authentication","detail":"Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.  Supported authentication types are [OAuth 1.0a User Context, OAuth 2.0 User Context].","type":"https://api.twitter.com/2/problems/unsupported-authentication","status":403}',
  },
  wrongKindOld: {
    means: 'wrong-kind',
    status: 403,
    body: error(220, 'Your credentials do not allow access to this resource.'),
  },
  oauth2Only: {
    means: 'oauth2-only',
    status: 403,
    body: '{"title":"Unsupported Authentication","detail":"Authenticating with OAuth 1.0a User Context is forbidden for this endpoint.  Supported authentication types are [OAuth 2.0 User Context].","type":"https://api.twitter.com/2/problems/unsupported-authentication","status":403}',
  },
  wrongKindUnknown: {
    means: 'wrong-kind',
    status: 403,
    body: '{"title":"Unsupported Authentication","detail":"Authenticating with Unknown is forbidden for this endpoint.  Supported authentication types are [OAuth 1.0a User Context, OAuth 2.0 User Context].","type":"https://api.twitter.com/2/problems/unsupported-authentication","status":403}',
  },
  noCreditsSinceJuly: {
    means: 'no-credits',
    status: 402,
    body: '{"title":"Payment Required","detail":"credits depleted","type":"https://api.x.com/2/problems/credits-depleted","status":402}',
  },
  spendCap: {
    means: 'spend-cap',
    status: 403,
    body: '{"account_id":"1000000001","title":"SpendCapReached","detail":"Your enrolled account [1000000001] has reached its billing cycle spend cap. API requests will be blocked until the next cycle begins on 2026-11-01.","reset_date":"2026-11-01","type":"https://api.twitter.com/2/problems/credits"}',
  },
  spendCapTitle: {
    means: 'spend-cap',
    status: 403,
    body: problem(403, 'SpendCapReached', { detail: 'The spend cap of this billing cycle is reached.' }),
  },
  clientForbidden: {
    means: 'not-enrolled',
    status: 403,
    body: '{"title":"Client Forbidden","detail":"This request must be made using an approved developer account.","type":"https://api.twitter.com/2/problems/client-forbidden"}',
  },
  suspended: {
    means: 'suspended',
    status: 403,
    body: error(64, 'Your account is suspended and is not permitted to access this feature.'),
  },
  locked: {
    means: 'locked',
    status: 403,
    body: error(326, 'To protect our users, this account is temporarily locked.'),
  },
  appSuspended: {
    means: 'app-suspended',
    status: 401,
    body: error(416, 'Invalid / suspended application'),
  },
  rateLimited: {
    means: 'rate-limited',
    status: 429,
    headers: { 'x-rate-limit-limit': '75', 'x-rate-limit-remaining': '0' },
    body: '{"title":"Too Many Requests","detail":"Too Many Requests","type":"about:blank","status":429}',
  },
  rateLimitedOld: { means: 'rate-limited', status: 429, body: error(88, 'Rate limit exceeded') },
  rateLimitedElsewhere: {
    means: 'rate-limited',
    status: 429,
    body: problem(429, 'Problem', { type: 'https://developer.x.com/en/support/x-api/problems#rate-limit-exceeded' }),
  },
  usageCapped: {
    means: 'usage-capped',
    status: 429,
    body: '{"title":"UsageCapExceeded","detail":"Usage cap exceeded: Monthly product cap","type":"https://api.twitter.com/2/problems/usage-capped","status":429}',
  },
  wrongAddress: { means: 'wrong-address', status: 404, body: '' },
  wrongAddressPage: {
    means: 'wrong-address',
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!DOCTYPE html>\n<html lang="en">\n  <head><title>Page not found / X</title></head>\n  <body>Nothing to see here</body>\n</html>',
  },
  trouble: { means: 'x-trouble', status: 503, body: error(130, 'Over capacity') },
  troubleInternal: { means: 'x-trouble', status: 500, body: error(131, 'Internal error') },
  troublePage: { means: 'x-trouble', status: 502, body: '<html><body><h1>502 Bad Gateway</h1></body></html>' },

  // X rejects these posts although it accepts the keys.
  duplicate: {
    means: 'post-duplicate',
    status: 403,
    body: '{"detail":"You are not allowed to create a Tweet with duplicate content.","type":"about:blank","title":"Forbidden","status":403}',
  },
  duplicateOld: { means: 'post-duplicate', status: 403, body: error(187, 'Status is a duplicate.') },
  replyNotAllowed: {
    means: 'post-reply-not-allowed',
    status: 403,
    body: '{"detail":"You can only reply to or quote posts where you are mentioned or are the author.","type":"about:blank","title":"Forbidden","status":403}',
  },
  mentionNotAllowed: {
    means: 'post-reply-not-allowed',
    status: 403,
    body: '{"title":"Authorization Error","detail":"This app may not mention this account.","type":"https://api.twitter.com/2/problems/not-authorized-for-resource","status":403}',
  },
  replyRestricted: {
    means: 'post-reply-not-allowed',
    status: 403,
    body: error(433, 'The original Tweet author restricted who can reply to this Tweet.'),
  },
  dailyLimit: { means: 'post-daily-limit', status: 403, body: error(185, 'User is over daily status update limit.') },
  dailyLimitByHeader: {
    means: 'post-daily-limit',
    status: 429,
    headers: { 'x-user-limit-24hour-limit': '300', 'x-user-limit-24hour-remaining': '0' },
    body: '{"title":"Too Many Requests","detail":"Too Many Requests","type":"about:blank","status":429}',
  },
  looksAutomated: {
    means: 'post-looks-automated',
    status: 403,
    body: error(
      226,
      "This request looks like it might be automated. To protect our users from spam and other malicious activity, we can't complete this action right now.",
    ),
  },
  tooLong: { means: 'post-too-long', status: 403, body: error(186, 'Tweet needs to be a bit shorter.') },
  cashtags: {
    means: 'post-cashtags',
    status: 403,
    body: problem(403, 'Forbidden', { detail: 'A post can have a maximum of one cashtag.', type: 'about:blank' }),
  },
  videoTooLong: {
    means: 'post-video-too-long',
    status: 403,
    body: problem(403, 'Forbidden', {
      detail: 'This user is not allowed to post a video longer than 2 minutes.',
      type: 'about:blank',
    }),
  },
  notPermitted: {
    means: 'not-permitted',
    status: 403,
    headers: { 'x-access-level': 'read-write' },
    body: problem(403, 'Forbidden', { detail: 'You are not permitted to perform this action.', type: 'about:blank' }),
  },

  suspendedByType: {
    means: 'suspended',
    status: 403,
    body: '{"title":"Forbidden","detail":"The user used for authentication is suspended","type":"https://api.twitter.com/2/problems/user-suspended","status":403}',
  },
  lockedInFull: {
    means: 'locked',
    status: 403,
    body: error(
      326,
      'To protect our users from spam and other malicious activity, this account is temporarily locked. Please log in to https://x.com to unlock your account.',
    ),
  },
  readOnlyApp: {
    means: 'permissions',
    status: 401,
    body: '{"errors":[{"message":"Read-only application cannot POST."}]}',
  },
  pageRemoved: {
    means: 'wrong-address',
    status: 404,
    body: '{"errors":[{"message":"Sorry, that page does not exist","code":34}]}',
  },
  errorPage: {
    means: 'x-trouble',
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!DOCTYPE html>\n<html lang="en">\n  <head><title>X / Error</title></head>\n  <body>Something is technically wrong.</body>\n</html>',
  },
  created: {
    means: 'works',
    status: 201,
    body: '{"data":{"id":"1100000000000000001","text":"An example post","edit_history_tweet_ids":["1100000000000000001"]}}',
  },
} as const satisfies Record<string, XResponse>;

export type XResponseName = keyof typeof xResponses;
