/** What may change at X. Pages and tools take it from here; `npm run facts` says what wants a new look. */
import type { Fact } from './fact';

/** The day the guide was compared with X's documentation. */
export const CHECKED_ON = '2026-08-22';

// Pages of docs.x.com, by their titles.
const PRICING = 'X, Pricing';
const APPS = 'X, Apps';
const RATE_LIMITS = 'X, Rate limits';
const CHANGELOG = 'X, Changelog';
const POLICY = 'https://docs.x.com/developer-terms/policy';
const MANAGE_POSTS = 'X, Manage posts';
const PACKAGES = 'X, MCP page; README of X’s tool xurl';
const ADS = 'X, ads MCP page';

// Not X's own word, or not alone.
const EXAMPLES = 'X, published examples; reports of 2026';
const SCANNERS = 'Rules of two public secret scanners';
const REPORTS = 'Public setup guides and reports of 2026';

/** Gives every entry its id, so that no id is written twice. */
function facts<Entries extends Readonly<Record<string, Omit<Fact, 'id' | 'checkedOn'> & { checkedOn?: string }>>>(
  entries: Entries,
) {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [id, { id, checkedOn: CHECKED_ON, ...entry }]),
  ) as { readonly [Id in keyof Entries]: Fact<Entries[Id]['value']> };
}

/** US dollars for one of the thing. */
export const prices = facts({
  createPost: { value: 0.015, source: PRICING },
  createPostWithLink: { value: 0.2, source: PRICING },
  createSummonedReply: { value: 0.01, source: PRICING },
  readPost: { value: 0.005, source: PRICING },
  readOwned: { value: 0.001, source: PRICING },
  readUser: { value: 0.01, source: PRICING },
  readFollower: { value: 0.01, source: PRICING },
  sendMessage: { value: 0.015, source: PRICING },
  readMessage: { value: 0.01, source: PRICING },
  deleteOwn: { value: 0.01, source: PRICING },
  readTrends: { value: 0.01, source: PRICING },
});

/** What X counts. */
export const limits = facts({
  postsPer15Minutes: { value: 100, source: RATE_LIMITS },
  postsPer15MinutesElsewhere: { value: 200, source: MANAGE_POSTS },
  usersMePer15Minutes: { value: 75, source: RATE_LIMITS },
  postReadsPerMonth: { value: 3_000_000, source: PRICING },
  callbackUrls: { value: 10, source: APPS },
  appsPerService: { value: 3, source: POLICY },
  cashtagsPerPost: { value: 1, source: CHANGELOG },
  minutesBetweenRecharges: { value: 5, source: PRICING },
  hoursToReportIncident: { value: 48, source: 'X, Security; Best practices' },
  voucherDollars: { value: 10, source: CHANGELOG },
});

/**
 * Today's form of the four items, and the marks of what is taken for them. X documents none of the lengths.
 * src/credentials/twitter tells values apart by these, and a test holds it to them.
 */
export const formats = facts({
  apiKeyLength: { value: 25, source: SCANNERS },
  apiSecretLength: { value: 50, source: SCANNERS },
  accessTokenLength: { value: 50, source: EXAMPLES },
  accessTokenSecretLength: { value: 45, source: SCANNERS },
  bearerTokenStart: { value: 'A'.repeat(20), source: EXAMPLES },
  clientIdEnd: { value: ':1:ci', source: EXAMPLES }, // once it is decoded
  oauth2AccessTokenEnd: { value: ':at:1', source: EXAMPLES },
  oauth2RefreshTokenEnd: { value: ':rt:1', source: EXAMPLES },
  oauth2CodeEnd: { value: ':ac:1', source: EXAMPLES },
  xaiKeyStart: { value: 'xai-', source: REPORTS },
});

/** Words on X's screens, as they stand there. In the guide they are bold, so that a reader finds them. */
export const labels = facts({
  apps: { value: 'Apps', source: APPS },
  newApp: { value: 'New App', source: APPS },
  createApp: { value: 'Create App', source: APPS },
  manageApps: { value: 'Manage apps', source: PACKAGES },
  moveToPackage: { value: 'Move to package', source: PACKAGES },
  payPerUse: { value: 'Pay-per-use', source: PACKAGES },
  production: { value: 'Production', source: PACKAGES },
  authenticationSettings: { value: 'User authentication settings', source: REPORTS },
  setUp: { value: 'Set up', source: REPORTS },
  appPermissions: { value: 'App permissions', source: APPS },
  readAndWrite: { value: 'Read and write', source: APPS },
  readOnly: { value: 'Read only', source: APPS },
  directMessages: { value: 'Read, write, and DMs', source: APPS },
  nativeApp: { value: 'Native App', source: ADS },
  webApp: { value: 'Web App, Automated App or Bot', source: ADS },
  keysAndTokens: { value: 'Keys & Tokens', source: REPORTS },
  oauth1Keys: { value: 'OAuth 1.0 Keys', source: REPORTS },
  consumerKey: { value: 'Consumer Key', source: REPORTS },
  accessToken: { value: 'Access Token', source: REPORTS },
  clientId: { value: 'Client ID', source: REPORTS },
  clientSecret: { value: 'Client Secret', source: REPORTS },
  bearerToken: { value: 'Bearer Token', source: APPS },
  generate: { value: 'Generate', source: REPORTS },
  regenerate: { value: 'Regenerate', source: REPORTS },
  revoke: { value: 'Revoke', source: REPORTS },
  credits: { value: 'Credits', source: REPORTS },
  billing: { value: 'Billing', source: REPORTS },
});

export type PriceId = keyof typeof prices;
export type LimitId = keyof typeof limits;
export type LengthId = Extract<keyof typeof formats, `${string}Length`>;

export const xFacts: readonly Fact[] = [prices, limits, formats, labels].flatMap((table) => Object.values<Fact>(table));
