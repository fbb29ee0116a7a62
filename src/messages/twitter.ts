import { translate } from '@docusaurus/Translate';
import { twitter as provider, type TwitterFieldId, type TwitterLookAlikeId } from '../credentials/twitter';
import type { NamedDetails, NamedMessageFn, TestMessages } from './message';
import { createPlatform } from './platform';
import { diagnoses, findFullResponse } from './twitter-diagnoses';

/** The names of the four boxes. X's own labels for them stand in the guide. */
const fieldNames = {
  apiKey: () => translate({ id: 'twitter.field.apiKey', message: 'API key' }),
  apiSecret: () => translate({ id: 'twitter.field.apiSecret', message: 'API secret' }),
  accessToken: () => translate({ id: 'twitter.field.accessToken', message: 'Access token' }),
  accessTokenSecret: () => translate({ id: 'twitter.field.accessTokenSecret', message: 'Access token secret' }),
} satisfies Record<TwitterFieldId, () => string>;

/** What people paste in place of X’s four keys. */
const lookAlikes = {
  'bearer-token': () => ({
    text: translate({
      id: 'twitter.lookAlike.bearerToken',
      message: 'This is a Bearer Token. Wordparrot does not use it.',
    }),
    action: translate({
      id: 'twitter.lookAlike.bearerToken.action',
      message: 'You need the Access Token; it stands in the same place, one block lower.',
    }),
    step: 'step-keys',
  }),
  'xai-key': () => ({
    text: translate({
      id: 'twitter.lookAlike.xaiKey',
      message: 'This is a key of xAI, the maker of Grok, from console.x.ai. It does not work for X.',
    }),
    action: translate({ id: 'twitter.lookAlike.xaiKey.action', message: 'Get your keys from console.x.com.' }),
    step: 'step-sign-in',
  }),
  'client-id': (details) => ({
    text: translate({
      id: 'twitter.lookAlike.clientId',
      message: 'This is an OAuth 2.0 Client ID. Wordparrot does not use it.',
    }),
    action: ownKey(details),
    step: 'step-keys',
  }),
  'client-secret': (details) => ({
    text: translate({
      id: 'twitter.lookAlike.clientSecret',
      message: 'This is an OAuth 2.0 Client Secret. Wordparrot does not use it.',
    }),
    action: ownKey(details),
    step: 'step-keys',
  }),
  'oauth2-access-token': () => ({
    text: translate({
      id: 'twitter.lookAlike.oauth2AccessToken',
      message: 'This is an OAuth 2.0 user token. Wordparrot does not use it.',
    }),
    action: translate({
      id: 'twitter.lookAlike.oauth2AccessToken.action',
      message: 'You need the Access Token under OAuth 1.0 Keys; it begins with the number of your account and a dash.',
    }),
    step: 'step-keys',
  }),
  'oauth2-refresh-token': () => ({
    text: translate({
      id: 'twitter.lookAlike.oauth2RefreshToken',
      message: 'This is an OAuth 2.0 refresh token. Wordparrot does not use it.',
    }),
    action: translate({
      id: 'twitter.lookAlike.oauth2RefreshToken.action',
      message: 'You need the Access Token and its secret, under OAuth 1.0 Keys.',
    }),
    step: 'step-keys',
  }),
  'oauth2-code': () => ({
    text: translate({
      id: 'twitter.lookAlike.oauth2Code',
      message: 'This is a one-time code of an OAuth 2.0 login. Wordparrot does not use it.',
    }),
    action: translate({
      id: 'twitter.lookAlike.oauth2Code.action',
      message: 'You need the four items under OAuth 1.0 Keys.',
    }),
    step: 'step-keys',
  }),
  'request-token': () => ({
    text: translate({
      id: 'twitter.lookAlike.requestToken',
      message: 'This may be a request token, which lives only while somebody logs in.',
    }),
    action: translate({
      id: 'twitter.lookAlike.requestToken.action',
      message: 'Compare it with the Access Token in the console.',
    }),
    step: 'step-keys',
  }),
  'no-account-id': () => ({
    text: translate({
      id: 'twitter.lookAlike.noAccountId',
      message: 'The beginning seems cut off: an access token starts with the number of your account and a dash.',
    }),
    action: translate({
      id: 'twitter.lookAlike.noAccountId.action',
      message: 'Copy it again with the copy button; a double click stops at the dash.',
    }),
    step: 'step-keys',
  }),
  'account-id': () => ({
    text: translate({
      id: 'twitter.lookAlike.accountId',
      message: 'This is an ID, such as your account ID, which an access token starts with. It isn’t a whole key.',
    }),
    action: translate({
      id: 'twitter.lookAlike.accountId.action',
      message: 'Copy the whole value from your password manager. If you don’t have it, regenerate it.',
    }),
    step: 'step-keys',
  }),
} satisfies Record<TwitterLookAlikeId, NamedMessageFn>;

/** Says what belongs in the box, or what to look for if the value was in a pasted text. */
function ownKey(details: NamedDetails): string {
  return details.field
    ? translate(
        { id: 'twitter.ownKey.box', message: 'This box is for the {field}. Find it under OAuth 1.0 Keys.' },
        details,
      )
    : translate({ id: 'twitter.ownKey', message: 'You need the four keys under OAuth 1.0 Keys.' });
}

const test: TestMessages = {
  carries: () =>
    translate({
      id: 'twitter.test.carries',
      message:
        'The command holds your API key, your access token and a one-time signature, but neither secret; it stays in the terminal’s history, and is useless after a few minutes.',
    }),
  errorsPage: '/docs/managing-credentials/x-api-errors',
  findFullResponse,
};

const pasteAll = () => translate({ id: 'twitter.pasteAll', message: 'Paste all four at once' });

export const twitterMessages = { name: 'X', pasteAll, fieldNames, lookAlikes, diagnoses, test };

/** What a page hands to components: X’s rules and sentences. */
export const twitter = createPlatform(provider, twitterMessages);
