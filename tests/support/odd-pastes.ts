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
  /** The fields that are offered for each value that fits several fields. */
  readonly choices?: Readonly<Record<string, readonly TwitterFieldId[]>>;
}

const { apiKey, apiSecret, accessToken, accessTokenSecret } = today;
const pair = { accessToken, accessTokenSecret };
const consumer = { apiKey, apiSecret };
const env = (keys: Keys, prefix = '') =>
  `${prefix}API_KEY=${keys.apiKey}\n${prefix}API_SECRET=${keys.apiSecret}\n${prefix}ACCESS_TOKEN=${keys.accessToken}\n` +
  `${prefix}ACCESS_TOKEN_SECRET=${keys.accessTokenSecret}\n`;

/** Values of other services that are as long as an X key. */
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
  { name: 'one name and value', text: `X_API_KEY=${apiKey}`, values: { apiKey } },
  { name: 'one bare value', text: apiSecret, values: { apiSecret } },
  {
    name: 'the console’s dialog',
    text: `Consumer Key\n${apiKey}\nConsumer Secret\n${apiSecret}\nDone`,
    values: consumer,
  },
  { name: 'two bare values', text: `${accessToken}\n${accessTokenSecret}`, values: pair },
  { name: 'empty values', text: `API_KEY=${apiKey}\nAPI_SECRET=\nACCESS_TOKEN=\n`, values: { apiKey } },
  {
    name: 'a signed request: its header has no secrets',
    text: `Authorization: OAuth oauth_consumer_key="${apiKey}", oauth_nonce="kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg", oauth_signature="tnnArxj06cWHq44gCs1OSKk%2FjLY%3D", oauth_signature_method="HMAC-SHA1", oauth_timestamp="1318622958", oauth_token="${accessToken}", oauth_version="1.0"`,
    values: { apiKey, accessToken },
    notes: ['other-services'],
  },

  {
    name: 'secrets under each other’s name',
    text: env({ ...today, apiSecret: accessTokenSecret, accessTokenSecret: apiSecret }),
    values: today,
    notes: ['swapped'],
  },
  {
    name: 'key and token under each other’s name, older shapes',
    text: env({ ...published, apiKey: published.accessToken, accessToken: published.apiKey }),
    values: published,
    notes: ['swapped'],
  },
  {
    name: 'a value under a wrong name, and none under its own',
    text: `API key: ${apiKey}\nAccess token: ${apiSecret}`,
    values: consumer,
    notes: ['label-overruled'],
  },
  {
    name: 'a secret cut to the length of the other one stays under its name',
    text: env({ ...today, apiSecret: apiSecret.slice(0, 45) }),
    values: { ...today, apiSecret: apiSecret.slice(0, 45) },
  },
  {
    name: 'a token without the account’s id stays under its name',
    text: env({ ...today, accessToken: accessToken.slice(20) }),
    values: { ...today, accessToken: accessToken.slice(20) },
  },

  {
    name: 'a name twice',
    text: `${env(today)}API_KEY=${spare.apiKey}\n`,
    values: { ...today, apiKey: spare.apiKey },
    notes: ['name-twice'],
  },
  { name: 'a name twice, the same value', text: `${env(today)}API_KEY=${apiKey}\n`, values: today },
  { name: 'old keys in comments', text: `${env(today)}\n${env(spare, '# ')}`, values: today },
  { name: 'two environments', text: env(today, 'DEV_') + env(spare, 'PROD_'), values: {}, choices: eitherSet },
  {
    name: 'two sets of bare values',
    text: [today, spare].flatMap((keys) => Object.values(keys)).join('\n'),
    values: {},
    choices: eitherSet,
  },

  {
    name: 'bare values of older shapes',
    text: Object.values(published).join('\n'),
    values: { apiKey: published.apiKey, accessToken: published.accessToken },
    choices: {
      [published.apiSecret]: ['apiSecret', 'accessTokenSecret'],
      [published.accessTokenSecret]: ['apiSecret', 'accessTokenSecret'],
    },
  },
  {
    name: 'a name that fits another project, a shape that fits X',
    text: `con_token = new("${apiKey}")`,
    values: {},
    choices: { [apiKey]: ['apiKey'] },
  },

  {
    name: 'values broken early, behind labels',
    text: `API Key: ${apiKey.slice(0, 9)}\n${apiKey.slice(9)}\nAPI Secret: ${apiSecret.slice(0, 12)}\n${apiSecret.slice(12)}`,
    values: consumer,
  },
  {
    name: 'values in pieces',
    text: `${apiKey.replace(/.{5}(?=.)/g, '$& ')}\n${apiSecret.replace(/.{10}(?=.)/g, '$& ')}`,
    values: consumer,
  },
  {
    name: 'values broken within quotes',
    text: `{"api_key":"${apiKey.slice(0, 16)}\n${apiKey.slice(16)}","api_secret":"${apiSecret.slice(0, 30)}\n  ${apiSecret.slice(30)}"}`,
    values: consumer,
  },
  {
    name: 'values broken in a command',
    text: `bot --api-key ${apiKey.slice(0, 16)}\n${apiKey.slice(16)} --api-secret ${apiSecret.slice(0, 30)}\n${apiSecret.slice(30)}`,
    values: consumer,
  },
  {
    name: 'a word of code behind an older secret is no piece of it',
    text: `config.access_token_secret = "${published.accessTokenSecret}"\nend\nAPI_SECRET=${published.apiSecret} \\\n bot`,
    values: { apiSecret: published.apiSecret, accessTokenSecret: published.accessTokenSecret },
  },
  {
    name: 'a dash with space around it',
    text: `Access token: ${accessToken.replace('-', '— ')}\nAccess token secret: ${accessTokenSecret}`,
    values: pair,
  },
  { name: 'a value twice in a row', text: `API key: ${apiKey}${apiKey}`, values: { apiKey } },
  {
    name: 'base64, as Kubernetes shows it',
    text: `data:\n  API_KEY: ${btoa(apiKey)}\n  API_SECRET: ${btoa(apiSecret)}\n`,
    values: consumer,
  },

  {
    name: 'the other credentials of the app',
    text: `${env(today, 'X_')}X_BEARER_TOKEN=${bearerToken}\nX_CLIENT_ID=${clientId}\nX_CLIENT_SECRET=${clientSecret}\n`,
    values: today,
    notes: ['bearer-token', 'client-id', 'client-secret'],
  },
  {
    name: 'a client id and secret that only their names tell',
    text: `CLIENT_ID=${password25}\nCLIENT_SECRET=${plainClientSecret}\n${env(today)}`,
    values: today,
    notes: ['client-id', 'client-secret'],
  },
  {
    name: 'tokens of OAuth 2.0',
    text: `{"token_type":"bearer","access_token":"${encoded('at')}","refresh_token":"${encoded('rt')}"}`,
    values: {},
    notes: ['oauth2-access-token', 'oauth2-refresh-token', 'nothing-found'],
  },
  {
    name: 'a masked page',
    text: `Consumer Key\n••••••••••${apiKey.slice(-5)}\nShow\nAccess Token\n${accessToken}\nAccess Token Secret\n${accessTokenSecret}`,
    values: pair,
    notes: ['masked'],
  },
  {
    name: 'an example file',
    text: 'API_KEY=your_api_key_here\nAPI_SECRET=<api secret>\nACCESS_TOKEN=${ACCESS_TOKEN}\nACCESS_TOKEN_SECRET=xxxxxxxxxx\n',
    values: {},
    notes: ['placeholder', 'nothing-found'],
  },
  {
    name: 'a key of xAI',
    text: 'API key: xai-8fH2kLm0pQrStUvWxYz1234567890abcdefGHIJklmnopQRSTuvwxYZ',
    values: {},
    notes: ['xai-key', 'nothing-found'],
  },
  {
    name: 'the app’s id and the account’s',
    text: `App ID: 31234567\n${env(today)}\nUser ID: 1482093756182904832\nOwner: @acme\n`,
    values: today,
    notes: ['account-id'],
  },

  {
    name: 'labelled passwords',
    text: `Wifi password: ${password25}\nBackup passphrase: ${password50}\nMaster password: ${password45}`,
    values: {},
    notes: ['other-services', 'nothing-found'],
  },
  {
    name: 'another service under a heading',
    text: `Tumblr\n\nOAuth Consumer Key: ${password50}\n\nOAuth Consumer Secret: ${spare.apiSecret}\n`,
    values: {},
    notes: ['other-services', 'nothing-found'],
  },
  {
    name: 'another service with its name before each label',
    text: `TUMBLR_CONSUMER_KEY=${password50}\nMASTODON_ACCESS_TOKEN=${password45.slice(2)}\n${env(today, 'TWITTER_')}`,
    values: today,
    notes: ['other-services'],
  },
  {
    name: 'numbers of another service are no beginning of a key',
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
    name: 'hashes',
    text: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b\n5d41402abc4b2a76b9719d911017c592\n3f1b6d52-9a41-4c31-8f6a-b2140123abcd',
    values: {},
    notes: ['nothing-found'],
  },
  { name: 'nothing', text: ' \n\t', values: {}, notes: ['nothing-found'] },
  { name: 'an address', text: 'https://console.x.com/apps/31234567', values: {}, notes: ['url'] },
  { name: 'a handle', text: '@acme', values: {}, notes: ['handle'] },
  {
    name: 'a value in groups of five, for reading aloud',
    text: `API key: ${groups(apiKey)}\nAPI secret: ${groups(apiSecret)}\nAccess token: ${accessToken.replace(/-(.*)/, (_, rest: string) => ` - ${groups(rest)}`)}\nAccess token secret: ${groups(accessTokenSecret)}`,
    values: today,
  },
  {
    name: 'a dash that was read in the wrong encoding',
    text: `Access Token:Â ${accessToken.replace('-', 'â€“')}`,
    values: { accessToken },
  },
  {
    name: 'a dash that Markdown, JSON or an address escapes',
    text: `API\\_KEY: ${apiKey}\nACCESS\\_TOKEN: ${accessToken.replace('-', '\\-')}\n"access_token": "${accessToken.replace('-', '\\u002d')}"\naccess_token=${accessToken.replace('-', '%2D')}`,
    values: { apiKey, accessToken },
  },
  {
    name: 'the base string of a signature',
    text: `POST&https%3A%2F%2Fapi.x.com%2F2%2Ftweets&oauth_consumer_key%3D${apiKey}%26oauth_nonce%3D${password45}%26oauth_token%3D${accessToken}%26oauth_version%3D1.0`,
    values: { apiKey, accessToken },
    notes: ['other-services'],
  },
  {
    name: 'keys in an address without a name that fits',
    text: `https://maps.example/tile?sig=${password25}&token=${password45}`,
    values: {},
    notes: ['other-services', 'nothing-found'],
  },
  {
    name: 'an empty name, and below it another one',
    text: `X_API_KEY=${apiKey}\nX_ACCESS_TOKEN_SECRET=\nBUFFER_ID=ecebf8016ce208abcd9c4434`,
    values: { apiKey },
    notes: ['other-services'],
  },
  {
    name: 'a name that says nothing, where one of four is missing',
    text: `let con_token = KeyPair::new("${apiKey}", "${apiSecret}");\nlet access = KeyPair::new("${accessToken}", "${accessTokenSecret}");`,
    values: today,
  },
  {
    name: 'a sentence that calls one of them just a secret',
    text: `ok so the consumer is ${apiKey} and its secret is ${apiSecret}, then the token ${accessToken} goes with secret ${accessTokenSecret}. lmk if it works!`,
    values: today,
  },
  {
    name: 'sets that brackets tell apart',
    text: `API key (new): ${apiKey}\nAPI key (old, revoked): ${spare.apiKey}`,
    values: {},
    choices: { [apiKey]: ['apiKey'], [spare.apiKey]: ['apiKey'] },
  },
  {
    name: 'consumer keys of a shop',
    text: 'Consumer key: ck_c851687221813320d3818e76e2c74bffeb8e5656\nConsumer secret: cs_799447d22d0094351e6ea79a2e3c341cb3de65d7',
    values: {},
    notes: ['other-services', 'nothing-found'],
  },
  {
    name: 'all four names of an unknown service, with shapes that X never had',
    text: `ACME_CONSUMER_KEY=Htm8QGc8gZnRuCxUJIWj\nACME_CONSUMER_SECRET=sV1V716pE5Ah8HufUvIx4Ut3Ty6UP2YU\nACME_ACCESS_TOKEN=dad7zB28PP6QYUKnK1eCEmUzl5tsmH3yprclgOe9\nACME_ACCESS_SECRET=Buh5oJ7LjoZMry3CWyqfuY8jTX7JC7TZvhlduwFf`,
    values: {},
    notes: ['other-services', 'nothing-found'],
  },
  {
    name: 'short names behind that of X',
    text: `TW_KEY=${apiKey.slice(0, 12)}\nTW_SECRET=${apiSecret}\nTW_TOKEN=${accessToken}\nTW_TOKEN_SECRET=${accessTokenSecret}`,
    values: { ...today, apiKey: apiKey.slice(0, 12) },
  },
  {
    name: 'an answer to a mail, and below it what it answers',
    text: `Sorry, use this one: access token ${accessToken}\n\n> API key: ${apiKey}\n> Access token: ${spare.accessToken}`,
    values: { apiKey, accessToken },
  },
  {
    name: 'a response of X',
    text: '{\n  "title": "Unauthorized",\n  "type": "about:blank",\n  "status": 401,\n  "detail": "Unauthorized"\n}',
    values: {},
    notes: ['response'],
  },
  {
    name: 'a list of errors',
    text: '{"errors":[{"code":89,"message":"Invalid or expired token."}]}',
    values: {},
    notes: ['response'],
  },
  {
    name: 'the key of an SSH login, one of its lines as long as a secret',
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
    name: 'a value that was struck through, and the one that took its place',
    text: `- Access token: ~~${spare.accessToken}~~ ${accessToken}\n- Access token secret: <del>${spare.accessTokenSecret}</del> ${accessTokenSecret}`,
    values: pair,
  },
  {
    name: 'values that a tool has encrypted',
    text: `api_key: ENC[AES256_GCM,data:nJDp606mhpwH05NoRfv8IQ==,iv:${password45},tag:${password25}==,type:str]\n${env({ ...today, apiKey: '' })}`,
    values: { apiSecret, ...pair },
    notes: ['placeholder'],
  },
  {
    name: 'a bearer token, its codes decoded',
    text: `bearer_token: ${bearerToken.replace(/%\w\w.*/, '')}${bearerToken.replace(/\W/g, '')}=${password45}`,
    values: {},
    notes: ['bearer-token', 'nothing-found'],
  },
  {
    name: 'a value broken behind letters only',
    text: `API_SECRET=uSTUAIWIX\nBdoEpFqkG3eoNOKrt9wy\nxcFQGC1a56FN6G1Z4Uzy7`,
    values: { apiSecret: 'uSTUAIWIXBdoEpFqkG3eoNOKrt9wyxcFQGC1a56FN6G1Z4Uzy7' },
  },
  {
    name: 'a name that says nothing, where two of four are missing',
    text: `X_ACCESS_TOKEN=${accessToken}\nX_ACCESS_TOKEN_SECRET=${accessTokenSecret}\nGREENHOUSE_VALVE=${apiKey}`,
    values: pair,
    choices: { [apiKey]: ['apiKey'] },
  },
];
