/** Facts about X that can change. `npm run facts` lists the facts that are due for review. */
import { factTable, type Fact } from './fact';
import { formats } from './formats';
import {
  checkedEarlier,
  checkedLast,
  PRICING,
  FREE_CREDITS,
  PRICING_AND_FREE_CREDITS,
  APPS,
  RATE_LIMITS,
  MANAGE_POSTS,
  CHANGELOG,
  SECURITY,
  DOCUMENTATION,
  MIGRATION,
  PACKAGES,
  APP_TYPES,
  POLICY,
  AGREEMENT,
  REPORTS,
} from './sources';

/** US dollars per item that is read, or per request that changes something. */
export const prices = factTable({
  createPost: { value: 0.015, ...PRICING },
  createPostWithLink: { value: 0.2, ...PRICING },
  createSummonedReply: { value: 0.01, ...PRICING },
  readPost: { value: 0.005, ...PRICING },
  readOwned: { value: 0.001, ...PRICING },
  readUser: { value: 0.01, ...PRICING },
  readFollower: { value: 0.01, ...PRICING },
  readMessage: { value: 0.01, ...PRICING },
  readList: { value: 0.005, ...PRICING },
  readSpace: { value: 0.005, ...PRICING },
  readCommunity: { value: 0.005, ...PRICING },
  readNote: { value: 0.005, ...PRICING },
  readProfileUpdate: { value: 0.005, ...PRICING },
  readLike: { value: 0.001, ...PRICING },
  readMute: { value: 0.001, ...PRICING },
  readBlock: { value: 0.001, ...PRICING },
  readTrends: { value: 0.01, ...PRICING },
  countRecentPosts: { value: 0.005, ...PRICING },
  countAllPosts: { value: 0.01, ...PRICING },
  sendMessage: { value: 0.015, ...PRICING },
  interactWithUser: { value: 0.015, ...PRICING },
  deleteOwn: { value: 0.01, ...PRICING },
  manageContent: { value: 0.005, ...PRICING },
  createList: { value: 0.01, ...PRICING },
  manageList: { value: 0.005, ...PRICING },
  bookmark: { value: 0.005, ...PRICING },
  setMediaMetadata: { value: 0.005, ...PRICING },
  updatePrivacy: { value: 0.01, ...PRICING },
});

export const amounts = factTable({
  freeForFirstCard: { value: 20, ...FREE_CREDITS },
  freeForFirstRecharge: { value: 50, ...FREE_CREDITS },
  minimumRecharge: { value: 5, ...PRICING_AND_FREE_CREDITS },
});

export const dates = factTable({
  payPerUseSince: { value: '2026-02-06', ...CHANGELOG },
  repliesLimitedSince: { value: '2026-02-23', ...checkedEarlier('X, Changelog; Manage posts') },
  likesRemovedOn: { value: '2026-04-20', ...checkedEarlier('X, Changelog of April 16, 2026') },
  basicMovedAfter: { value: '2026-06-01', ...checkedEarlier('X’s developer community') },
  proMovedAfter: { value: '2026-09-01', ...checkedEarlier('X’s developer community') },
  freeCreditsSince: { value: '2026-10-02', ...checkedLast('X, Free credits; Changelog') },
});

export const limits = factTable({
  postsPer15Minutes: { value: 100, ...RATE_LIMITS },
  postsPer15MinutesElsewhere: { value: 200, ...MANAGE_POSTS },
  postsPer3Hours: { value: 300, ...MANAGE_POSTS }, // Reposts count toward this limit.
  postsPerDayAndApp: { value: 10_000, ...RATE_LIMITS },
  usersMePer15Minutes: { value: 75, ...RATE_LIMITS },
  postReadsPerMonth: { value: 3_000_000, ...PRICING },
  callbackUrls: { value: 10, ...APPS },
  appsPerService: { value: 3, ...POLICY },
  cashtagsPerPost: { value: 1, ...MANAGE_POSTS },
  minutesBetweenRecharges: { value: 5, ...PRICING },
  freeCreditYears: { value: 10, ...FREE_CREDITS },
  daysToWithdraw: { value: 14, ...AGREEMENT },
  daysToDispute: { value: 30, ...AGREEMENT },
  hoursToReportIncident: { value: 48, ...SECURITY },
  voucherDollars: { value: 10, ...CHANGELOG },
});

export const clientSecrets = factTable({
  webAppGetsClientSecret: { value: true, ...APP_TYPES },
  nativeAppGetsClientSecret: { value: false, ...APP_TYPES },
  singlePageAppGetsClientSecret: { value: false, ...APP_TYPES },
});

export const labels = factTable({
  apps: { value: 'Apps', ...APPS },
  newApp: { value: 'New App', ...APPS },
  createApp: { value: 'Create App', ...APPS },
  manageApps: { value: 'Manage apps', ...PACKAGES },
  moveToPackage: { value: 'Move to package', ...PACKAGES },
  payPerUse: { value: 'Pay-per-use', ...PACKAGES },
  production: { value: 'Production', ...PACKAGES },
  authenticationSettings: { value: 'User authentication settings', ...REPORTS },
  setUp: { value: 'Set up', ...REPORTS },
  appPermissions: { value: 'App permissions', ...APPS },
  readAndWrite: { value: 'Read and write', ...APPS },
  readOnly: { value: 'Read only', ...APPS },
  directMessages: { value: 'Read, write, and DMs', ...APPS },
  nativeApp: { value: 'Native App', ...APP_TYPES },
  webApp: { value: 'Web App, Automated App or Bot', ...APP_TYPES },
  keysAndTokens: { value: 'Keys & Tokens', ...REPORTS },
  oauth1Keys: { value: 'OAuth 1.0 Keys', ...REPORTS },
  consumerKey: { value: 'Consumer Key', ...REPORTS },
  accessToken: { value: 'Access Token', ...REPORTS },
  clientId: { value: 'Client ID', ...MIGRATION },
  clientSecret: { value: 'Client Secret', ...MIGRATION },
  bearerToken: { value: 'Bearer Token', ...APPS },
  generate: { value: 'Generate', ...REPORTS },
  regenerate: { value: 'Regenerate', ...REPORTS },
  revoke: { value: 'Revoke', ...REPORTS },
  billing: { value: 'Billing', ...FREE_CREDITS },
  credits: { value: 'Credits', ...FREE_CREDITS },
  payments: { value: 'Payments', ...FREE_CREDITS },
  billingInformation: { value: 'Billing information', ...FREE_CREDITS },
  addPaymentMethod: { value: 'Add payment method', ...FREE_CREDITS },
});

/** Labels that X's documentation uses. People report different labels on X's screens. */
export const documentedLabels = factTable({
  keysAndTokensInDocs: { value: 'Keys and tokens', ...DOCUMENTATION },
  interactionDelete: { value: 'Interaction: Delete', ...PRICING },
  contentManage: { value: 'Content: Manage', ...PRICING },
});

export type PriceId = keyof typeof prices;
export type AmountId = keyof typeof amounts;
export type DateId = keyof typeof dates;
export type LimitId = keyof typeof limits;

export const xFacts: readonly Fact[] = [
  prices,
  amounts,
  dates,
  limits,
  clientSecrets,
  formats,
  labels,
  documentedLabels,
].flatMap((table) => Object.values<Fact>(table));
