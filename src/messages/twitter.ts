import { translate } from '@docusaurus/Translate';
import { twitter as provider, type TwitterFieldId, type TwitterLookAlikeId } from '../credentials/twitter';
import { copyWhole } from './general-actions';
import type { NamedDetails, NamedMessageFn, StepId, TestMessages } from './message';
import { createPlatform } from './platform';
import { diagnoses, findFullResponse } from './twitter-diagnoses';

/** Wordparrot's names for the four keys, which differ from X's labels. */
const fieldNames = {
  apiKey: () => translate({ id: 'twitter.field.apiKey', message: 'API key' }),
  apiSecret: () => translate({ id: 'twitter.field.apiSecret', message: 'API secret' }),
  accessToken: () => translate({ id: 'twitter.field.accessToken', message: 'Access token' }),
  accessTokenSecret: () => translate({ id: 'twitter.field.accessTokenSecret', message: 'Access token secret' }),
} satisfies Record<TwitterFieldId, () => string>;

const stepTitles = {
  'step-sign-in': () => translate({ id: 'twitter.step.signIn', message: 'Sign in to X and the Developer Console' }),
  'step-use': () => translate({ id: 'twitter.step.use', message: 'Accept X’s rules and describe your use' }),
  'step-app': () => translate({ id: 'twitter.step.app', message: 'Create an app and save its API key' }),
  'step-permissions': () =>
    translate({ id: 'twitter.step.permissions', message: 'Set the app permission to Read and write' }),
  'step-credits': () => translate({ id: 'twitter.step.credits', message: 'Buy credits and set a spending limit' }),
  'step-keys': () => translate({ id: 'twitter.step.keys', message: 'Generate your API key and access token' }),
  'step-check': () => translate({ id: 'twitter.step.check', message: 'Check your keys' }),
  'step-wordparrot': () => translate({ id: 'twitter.step.wordparrot', message: 'Add your keys to Wordparrot' }),
} satisfies Record<StepId, () => string>;

const lookAlikes = {
  'bearer-token': (details) => ({
    text: translate({
      id: 'twitter.lookAlike.bearerToken',
      message: 'This is a Bearer Token. Wordparrot doesn’t use it.',
    }),
    action: ownKey(details),
    step: 'step-keys',
  }),
  'xai-key': () => ({
    text: translate({
      id: 'twitter.lookAlike.xaiKey',
      message: 'This is an xAI (Grok) key from console.x.ai. It doesn’t work with X.',
    }),
    action: translate({ id: 'twitter.lookAlike.xaiKey.action', message: 'Get your keys from console.x.com.' }),
    step: 'step-sign-in',
  }),
  'client-id': (details) => ({
    text: translate({
      id: 'twitter.lookAlike.clientId',
      message: 'This is an OAuth 2.0 Client ID. Wordparrot doesn’t use it.',
    }),
    action: ownKey(details),
    step: 'step-keys',
  }),
  'client-secret': (details) => ({
    text: translate({
      id: 'twitter.lookAlike.clientSecret',
      message: 'This is an OAuth 2.0 Client Secret. Wordparrot doesn’t use it.',
    }),
    action: ownKey(details),
    step: 'step-keys',
  }),
  'oauth2-access-token': (details) => ({
    text: translate({
      id: 'twitter.lookAlike.oauth2AccessToken',
      message: 'This is an OAuth 2.0 user token. Wordparrot doesn’t use it.',
    }),
    action: ownKey(details),
    step: 'step-keys',
  }),
  'oauth2-refresh-token': (details) => ({
    text: translate({
      id: 'twitter.lookAlike.oauth2RefreshToken',
      message: 'This is an OAuth 2.0 refresh token. Wordparrot doesn’t use it.',
    }),
    action: ownKey(details),
    step: 'step-keys',
  }),
  'oauth2-code': (details) => ({
    text: translate({
      id: 'twitter.lookAlike.oauth2Code',
      message: 'This is a one-time code from an OAuth 2.0 sign-in. Wordparrot doesn’t use it.',
    }),
    action: ownKey(details),
    step: 'step-keys',
  }),
  'request-token': () => ({
    text: translate({
      id: 'twitter.lookAlike.requestToken',
      message: 'This may be a request token, which is valid only while someone signs in.',
    }),
    action: translate({
      id: 'twitter.lookAlike.requestToken.action',
      message: 'Compare it with the access token that you saved. If you don’t have it, regenerate it.',
    }),
    step: 'step-keys',
  }),
  'no-account-id': () => ({
    text: translate({
      id: 'twitter.lookAlike.noAccountId',
      message: 'The beginning seems to be missing. An access token starts with your account ID and a hyphen.',
    }),
    action: translate({
      id: 'twitter.lookAlike.noAccountId.action',
      message:
        'Copy the whole token from your password manager. Double-clicking selects only one side of the hyphen. If you don’t have the token, regenerate it.',
    }),
    step: 'step-keys',
  }),
  'account-id': () => ({
    text: translate({
      id: 'twitter.lookAlike.accountId',
      message: 'This is an ID, such as your account ID or app ID, not a whole key.',
    }),
    action: copyWhole(),
    step: 'step-keys',
  }),
} satisfies Record<TwitterLookAlikeId, NamedMessageFn>;

/** Without `details.field`, as in notes about pasted text, the message is about all four keys. */
function ownKey(details: NamedDetails): string {
  return details.field
    ? translate(
        {
          id: 'twitter.ownKey.box',
          message:
            'This box is for the {field}. Copy it from your password manager, or generate it under OAuth 1.0 Keys.',
        },
        details,
      )
    : translate({
        id: 'twitter.ownKey',
        message: 'You need the four keys that you generate under OAuth 1.0 Keys.',
      });
}

const test: TestMessages = {
  carries: () =>
    translate({
      id: 'twitter.test.carries',
      message:
        'The command contains your API key, your access token, and a one-time signature, but not your secrets. It stays in the terminal’s history and stops working after a few minutes.',
    }),
  errorsPage: '/docs/managing-credentials/x-api-errors',
  findFullResponse,
};

export const twitterMessages = { name: 'X', fieldNames, stepTitles, lookAlikes, diagnoses, test };

export const twitter = createPlatform(provider, twitterMessages);
