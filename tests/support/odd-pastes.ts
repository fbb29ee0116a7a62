import type { TwitterFieldId } from '../../src/credentials/twitter';
import { bearerToken, clientId, clientSecret, published, spare, today, type Keys } from './pastes';

/** An unusual paste, and the expected result of reading it. */
export interface OddPaste {
  readonly name: string;
  readonly text: string;
  /** The expected values. Fields without a value stay empty. */
  readonly values: Partial<Keys>;
  /** The IDs of all expected notes, in any order. */
  readonly notes?: readonly string[];
  /** The ambiguous values, each with the fields that the page offers for it. */
  readonly choices?: Readonly<Record<string, readonly TwitterFieldId[]>>;
}

const { apiKey, apiSecret, accessToken, accessTokenSecret } = today;
const pair = { accessToken, accessTokenSecret };
const consumer = { apiKey, apiSecret };
const env = (keys: Keys, prefix = '') =>
  `${prefix}API_KEY=${keys.apiKey}\n${prefix}API_SECRET=${keys.apiSecret}\n${prefix}ACCESS_TOKEN=${keys.accessToken}\n` +
  `${prefix}ACCESS_TOKEN_SECRET=${keys.accessTokenSecret}\n`;

/** Passwords that are as long as an X key. */
const password25 = 'VAe9TONFlodw5ootDqAuPo27c';
const password45 = 'uM3rtLyEDdACffnzLx2VmMUBRd3IhcLwFhHXhrIHknocB';
const password50 = '6bQKnf9mW16K5H6jMQ0NgEcip4rJhICJiyVU77B8cVH5mQFz9w';
const plainClientSecret = 'qZ3h8sYvNbT5xrKpW2mLfRd7HcJg9QaXeUi4Bn0oVt6ykSjMPw';
const encoded = (kind: string) => btoa(`Zk3NvTq9LmXcRw7YbHs2Pd5JfGt8KnV4QxZ6WuEyAi:1787400000000:1:1:${kind}:1`);

const groups = (value: string) => value.replace(/.{5}(?!$)/g, '$& ');

const eitherSet = Object.fromEntries(
  [today, spare].flatMap((keys) => Object.entries(keys).map(([field, value]) => [value, [field as TwitterFieldId]])),
);

export const oddPastes: readonly OddPaste[] = [
  { name: 'one label with a value', text: `X_API_KEY=${apiKey}`, values: { apiKey } },
  { name: 'one value without a label', text: apiSecret, values: { apiSecret } },
  {
    name: 'text copied from the console’s dialog',
    text: `Consumer Key\n${apiKey}\nConsumer Secret\n${apiSecret}\nDone`,
    values: consumer,
  },
  { name: 'two values without labels', text: `${accessToken}\n${accessTokenSecret}`, values: pair },
  { name: 'labels without values', text: `API_KEY=${apiKey}\nAPI_SECRET=\nACCESS_TOKEN=\n`, values: { apiKey } },
  {
    name: 'the Authorization header of a signed request, which has no secrets',
    text: `Authorization: OAuth oauth_consumer_key="${apiKey}", oauth_nonce="kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg", oauth_signature="tnnArxj06cWHq44gCs1OSKk%2FjLY%3D", oauth_signature_method="HMAC-SHA1", oauth_timestamp="1318622958", oauth_token="${accessToken}", oauth_version="1.0"`,
    values: { apiKey, accessToken },
    notes: ['other-services'],
  },

  {
    name: 'two secrets with swapped labels',
    text: env({ ...today, apiSecret: accessTokenSecret, accessTokenSecret: apiSecret }),
    values: today,
    notes: ['swapped'],
  },
  {
    name: 'a key and a token with swapped labels, in legacy formats',
    text: env({ ...published, apiKey: published.accessToken, accessToken: published.apiKey }),
    values: published,
    notes: ['swapped'],
  },
  {
    name: 'a secret with the label of an access token',
    text: `API key: ${apiKey}\nAccess token: ${apiSecret}`,
    values: consumer,
    notes: ['label-overruled'],
  },
  {
    name: 'an API secret cut to the length of an access token secret',
    text: env({ ...today, apiSecret: apiSecret.slice(0, 45) }),
    values: { ...today, apiSecret: apiSecret.slice(0, 45) },
  },
  {
    name: 'an access token without the account ID',
    text: env({ ...today, accessToken: accessToken.slice(20) }),
    values: { ...today, accessToken: accessToken.slice(20) },
  },

  {
    name: 'a label twice, with different values',
    text: `${env(today)}API_KEY=${spare.apiKey}\n`,
    values: { ...today, apiKey: spare.apiKey },
    notes: ['name-twice'],
  },
  { name: 'a label twice, with one value', text: `${env(today)}API_KEY=${apiKey}\n`, values: today },
  { name: 'a second set of keys in comments', text: `${env(today)}\n${env(spare, '# ')}`, values: today },
  {
    name: 'keys of two environments, such as DEV_ and PROD_',
    text: env(today, 'DEV_') + env(spare, 'PROD_'),
    values: {},
    choices: eitherSet,
  },
  {
    name: 'two sets of keys without labels',
    text: [today, spare].flatMap((keys) => Object.values(keys)).join('\n'),
    values: {},
    choices: eitherSet,
  },

  {
    name: 'values in legacy formats without labels',
    text: Object.values(published).join('\n'),
    values: { apiKey: published.apiKey, accessToken: published.accessToken },
    choices: {
      [published.apiSecret]: ['apiSecret', 'accessTokenSecret'],
      [published.accessTokenSecret]: ['apiSecret', 'accessTokenSecret'],
    },
  },
  {
    name: 'a value in X’s format with an unclear label',
    text: `con_token = new("${apiKey}")`,
    values: {},
    choices: { [apiKey]: ['apiKey'] },
  },

  {
    name: 'labeled values with line breaks',
    text: `API Key: ${apiKey.slice(0, 9)}\n${apiKey.slice(9)}\nAPI Secret: ${apiSecret.slice(0, 12)}\n${apiSecret.slice(12)}`,
    values: consumer,
  },
  {
    name: 'values with spaces inside, without labels',
    text: `${apiKey.replace(/.{5}(?=.)/g, '$& ')}\n${apiSecret.replace(/.{10}(?=.)/g, '$& ')}`,
    values: consumer,
  },
  {
    name: 'values with line breaks inside quotes',
    text: `{"api_key":"${apiKey.slice(0, 16)}\n${apiKey.slice(16)}","api_secret":"${apiSecret.slice(0, 30)}\n  ${apiSecret.slice(30)}"}`,
    values: consumer,
  },
  {
    name: 'values with line breaks in a command',
    text: `bot --api-key ${apiKey.slice(0, 16)}\n${apiKey.slice(16)} --api-secret ${apiSecret.slice(0, 30)}\n${apiSecret.slice(30)}`,
    values: consumer,
  },
  {
    name: 'a word of code after a secret in a legacy format',
    text: `config.access_token_secret = "${published.accessTokenSecret}"\nend\nAPI_SECRET=${published.apiSecret} \\\n bot`,
    values: { apiSecret: published.apiSecret, accessTokenSecret: published.accessTokenSecret },
  },
  {
    name: 'an access token with an em dash and a space instead of the hyphen',
    text: `Access token: ${accessToken.replace('-', '— ')}\nAccess token secret: ${accessTokenSecret}`,
    values: pair,
  },
  { name: 'a value pasted twice in a row', text: `API key: ${apiKey}${apiKey}`, values: { apiKey } },
  {
    name: 'base64-encoded values, as in a Kubernetes secret',
    text: `data:\n  API_KEY: ${btoa(apiKey)}\n  API_SECRET: ${btoa(apiSecret)}\n`,
    values: consumer,
  },

  {
    name: 'a bearer token, client ID, and client secret after the four keys',
    text: `${env(today, 'X_')}X_BEARER_TOKEN=${bearerToken}\nX_CLIENT_ID=${clientId}\nX_CLIENT_SECRET=${clientSecret}\n`,
    values: today,
    notes: ['bearer-token', 'client-id', 'client-secret'],
  },
  {
    name: 'a client ID and client secret that only their labels identify',
    text: `CLIENT_ID=${password25}\nCLIENT_SECRET=${plainClientSecret}\n${env(today)}`,
    values: today,
    notes: ['client-id', 'client-secret'],
  },
  {
    name: 'OAuth 2.0 tokens',
    text: `{"token_type":"bearer","access_token":"${encoded('at')}","refresh_token":"${encoded('rt')}"}`,
    values: {},
    notes: ['oauth2-access-token', 'oauth2-refresh-token', 'nothing-found'],
  },
  {
    name: 'text copied from the console with one masked key',
    text: `Consumer Key\n••••••••••${apiKey.slice(-5)}\nShow\nAccess Token\n${accessToken}\nAccess Token Secret\n${accessTokenSecret}`,
    values: pair,
    notes: ['masked'],
  },
  {
    name: 'a .env file with placeholders',
    text: 'API_KEY=your_api_key_here\nAPI_SECRET=<api secret>\nACCESS_TOKEN=${ACCESS_TOKEN}\nACCESS_TOKEN_SECRET=xxxxxxxxxx\n',
    values: {},
    notes: ['placeholder', 'nothing-found'],
  },
  {
    name: 'an xAI key',
    text: 'API key: xai-8fH2kLm0pQrStUvWxYz1234567890abcdefGHIJklmnopQRSTuvwxYZ',
    values: {},
    notes: ['xai-key', 'nothing-found'],
  },
  {
    name: 'an app ID and an account ID next to the keys',
    text: `App ID: 31234567\n${env(today)}\nUser ID: 1482093756182904832\nOwner: @acme\n`,
    values: today,
    notes: ['account-id'],
  },

  {
    name: 'passwords with labels',
    text: `Wifi password: ${password25}\nBackup passphrase: ${password50}\nMaster password: ${password45}`,
    values: {},
    notes: ['other-services', 'nothing-found'],
  },
  {
    name: 'keys of another service under its name',
    text: `Tumblr\n\nOAuth Consumer Key: ${password50}\n\nOAuth Consumer Secret: ${spare.apiSecret}\n`,
    values: {},
    notes: ['other-services', 'nothing-found'],
  },
  {
    name: 'keys of other services with their names in the labels',
    text: `TUMBLR_CONSUMER_KEY=${password50}\nMASTODON_ACCESS_TOKEN=${password45.slice(2)}\n${env(today, 'TWITTER_')}`,
    values: today,
    notes: ['other-services'],
  },
  {
    name: 'a key of another service with only digits',
    text: `CLOUDINARY_API_KEY=123456789012345\nCLOUDINARY_API_SECRET=${password45.slice(0, 27)}\n`,
    values: {},
    notes: ['other-services', 'nothing-found'],
  },
  {
    name: 'code that reads keys',
    text: 'API_KEY = os.environ["TWITTER_API_KEY"]',
    values: {},
    notes: ['placeholder', 'nothing-found'],
  },
  {
    name: 'hashes and a UUID',
    text: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b\n5d41402abc4b2a76b9719d911017c592\n3f1b6d52-9a41-4c31-8f6a-b2140123abcd',
    values: {},
    notes: ['nothing-found'],
  },
  { name: 'only spaces and line breaks', text: ' \n\t', values: {}, notes: ['nothing-found'] },
  { name: 'the URL of the console', text: 'https://console.x.com/apps/31234567', values: {}, notes: ['url'] },
  { name: 'a handle', text: '@acme', values: {}, notes: ['handle'] },
  {
    name: 'values in groups of five characters',
    text: `API key: ${groups(apiKey)}\nAPI secret: ${groups(apiSecret)}\nAccess token: ${accessToken.replace(/-(.*)/, (_, rest: string) => ` - ${groups(rest)}`)}\nAccess token secret: ${groups(accessTokenSecret)}`,
    values: today,
  },
  {
    name: 'an access token with a dash in the wrong encoding',
    text: `Access Token:Â ${accessToken.replace('-', 'â€“')}`,
    values: { accessToken },
  },
  {
    name: 'an access token with a hyphen escaped for Markdown, JSON, and URLs',
    text: `API\\_KEY: ${apiKey}\nACCESS\\_TOKEN: ${accessToken.replace('-', '\\-')}\n"access_token": "${accessToken.replace('-', '\\u002d')}"\naccess_token=${accessToken.replace('-', '%2D')}`,
    values: { apiKey, accessToken },
  },
  {
    name: 'the OAuth signature base string',
    text: `POST&https%3A%2F%2Fapi.x.com%2F2%2Ftweets&oauth_consumer_key%3D${apiKey}%26oauth_nonce%3D${password45}%26oauth_token%3D${accessToken}%26oauth_version%3D1.0`,
    values: { apiKey, accessToken },
    notes: ['other-services'],
  },
  {
    name: 'a URL with values of another service',
    text: `https://maps.example/tile?sig=${password25}&token=${password45}`,
    values: {},
    notes: ['other-services', 'nothing-found'],
  },
  {
    name: 'an empty label above a label of another service',
    text: `X_API_KEY=${apiKey}\nX_ACCESS_TOKEN_SECRET=\nBUFFER_ID=ecebf8016ce208abcd9c4434`,
    values: { apiKey },
    notes: ['other-services'],
  },
  {
    name: 'variable names that don’t identify the keys',
    text: `let con_token = KeyPair::new("${apiKey}", "${apiSecret}");\nlet access = KeyPair::new("${accessToken}", "${accessTokenSecret}");`,
    values: today,
  },
  {
    name: 'a sentence that names two keys only “secret”',
    text: `ok so the consumer is ${apiKey} and its secret is ${apiSecret}, then the token ${accessToken} goes with secret ${accessTokenSecret}. lmk if it works!`,
    values: today,
  },
  {
    name: 'two API keys whose labels differ in parentheses',
    text: `API key (new): ${apiKey}\nAPI key (old, revoked): ${spare.apiKey}`,
    values: {},
    choices: { [apiKey]: ['apiKey'], [spare.apiKey]: ['apiKey'] },
  },
  {
    name: 'consumer keys of another service that start with ck_ and cs_',
    text: 'Consumer key: ck_c851687221813320d3818e76e2c74bffeb8e5656\nConsumer secret: cs_799447d22d0094351e6ea79a2e3c341cb3de65d7',
    values: {},
    notes: ['other-services', 'nothing-found'],
  },
  {
    name: 'four keys of an unknown service, in formats that X never used',
    text: `ACME_CONSUMER_KEY=Htm8QGc8gZnRuCxUJIWj\nACME_CONSUMER_SECRET=sV1V716pE5Ah8HufUvIx4Ut3Ty6UP2YU\nACME_ACCESS_TOKEN=dad7zB28PP6QYUKnK1eCEmUzl5tsmH3yprclgOe9\nACME_ACCESS_SECRET=Buh5oJ7LjoZMry3CWyqfuY8jTX7JC7TZvhlduwFf`,
    values: {},
    notes: ['other-services', 'nothing-found'],
  },
  {
    name: 'short labels such as TW_KEY',
    text: `TW_KEY=${apiKey.slice(0, 12)}\nTW_SECRET=${apiSecret}\nTW_TOKEN=${accessToken}\nTW_TOKEN_SECRET=${accessTokenSecret}`,
    values: { ...today, apiKey: apiKey.slice(0, 12) },
  },
  {
    name: 'an email reply above the quoted email',
    text: `Sorry, use this one: access token ${accessToken}\n\n> API key: ${apiKey}\n> Access token: ${spare.accessToken}`,
    values: { apiKey, accessToken },
  },
  {
    name: 'an error response from X',
    text: '{\n  "title": "Unauthorized",\n  "type": "about:blank",\n  "status": 401,\n  "detail": "Unauthorized"\n}',
    values: {},
    notes: ['response'],
  },
  {
    name: 'an error response from X with a list of errors',
    text: '{"errors":[{"code":89,"message":"Invalid or expired token."}]}',
    values: {},
    notes: ['response'],
  },
  {
    name: 'an SSH private key with a line as long as a secret',
    text: `-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\n${password45}\n-----END OPENSSH PRIVATE KEY-----`,
    values: {},
    notes: ['other-service'],
  },
  {
    name: 'a word as long as a secret',
    text: 'The longest word of a dictionary is pneumonoultramicroscopicsilicovolcanoconiosis.',
    values: {},
    notes: ['plain-words'],
  },
  {
    name: 'crossed-out values before their replacements',
    text: `- Access token: ~~${spare.accessToken}~~ ${accessToken}\n- Access token secret: <del>${spare.accessTokenSecret}</del> ${accessTokenSecret}`,
    values: pair,
  },
  {
    name: 'an encrypted value',
    text: `api_key: ENC[AES256_GCM,data:nJDp606mhpwH05NoRfv8IQ==,iv:${password45},tag:${password25}==,type:str]\n${env({ ...today, apiKey: '' })}`,
    values: { apiSecret, ...pair },
    notes: ['placeholder'],
  },
  {
    name: 'a bearer token with its percent-encoding decoded',
    text: `bearer_token: ${bearerToken.replace(/%\w\w.*/, '')}${bearerToken.replace(/\W/g, '')}=${password45}`,
    values: {},
    notes: ['bearer-token', 'nothing-found'],
  },
  {
    name: 'a value with a line break after letters only',
    text: `API_SECRET=uSTUAIWIX\nBdoEpFqkG3eoNOKrt9wy\nxcFQGC1a56FN6G1Z4Uzy7`,
    values: { apiSecret: 'uSTUAIWIXBdoEpFqkG3eoNOKrt9wyxcFQGC1a56FN6G1Z4Uzy7' },
  },
  {
    name: 'an API key with an unrelated label',
    text: `X_ACCESS_TOKEN=${accessToken}\nX_ACCESS_TOKEN_SECRET=${accessTokenSecret}\nGREENHOUSE_VALVE=${apiKey}`,
    values: pair,
    choices: { [apiKey]: ['apiKey'] },
  },
];
