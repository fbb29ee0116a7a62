import { formats } from '../../facts/formats';
import type { Field, FormatMatch } from '../model';

const { apiKeyLength, apiSecretLength, accessTokenLength, accessTokenSecretLength } = formats;

export type TwitterFieldId = 'apiKey' | 'apiSecret' | 'accessToken' | 'accessTokenSecret';

/**
 * X's four keys in the order of Wordparrot's form. X documents no formats, so the lengths come from secret scanners and
 * X's examples (SOURCES.md, Key formats). Generic names such as `token` are weak labels, because other services use
 * them.
 */
export const fields: readonly Field<TwitterFieldId>[] = [
  {
    id: 'apiKey',
    labels: words('apikey consumerkey consumerapikey customerkey oauthconsumerkey oauthapikey clientkey'),
    weakLabels: words('appkey applicationkey'),
    ownLabels: words('key'),
    abbreviations: words('ck'),
    matchFormat: lettersAndDigits({ current: apiKeyLength.value, legacyFrom: 18 }),
    expectedLength: () => apiKeyLength.value,
    oddCharacter: /[^A-Za-z\d]/u,
    example: 'ExampleKeyDoNotUse0000000',
  },
  {
    id: 'apiSecret',
    labels: words(
      'apisecret apikeysecret apisecretkey consumersecret consumerkeysecret consumersecretkey consumerapisecret ' +
        'consumerapikeysecret consumerapisecretkey customersecret oauthconsumersecret',
    ),
    weakLabels: words('appsecret appkeysecret appsecretkey applicationsecret secretkey'),
    ownLabels: words('secret'),
    abbreviations: words('cs'),
    matchFormat: lettersAndDigits({ current: apiSecretLength.value, legacyFrom: 35 }),
    expectedLength: () => apiSecretLength.value,
    oddCharacter: /[^A-Za-z\d]/u,
    example: 'ExampleSecretDoNotUse00000000000000000000000000000',
  },
  {
    id: 'accessToken',
    labels: words(
      'accesstoken accesstokenkey oauthaccesstoken oauth1accesstoken useraccesstoken oauthtoken oauthtokenkey ' +
        'resourceownerkey',
    ),
    weakLabels: words('token accesskey usertoken authtoken tokenkey'),
    abbreviations: words('at'),
    matchFormat: matchAccessToken,
    expectedLength: (value) => {
      const digits = accountId(value)?.length ?? 10;
      return digits + 1 + tailLength(digits);
    },
    oddCharacter: /[^A-Za-z\d-]/u,
    details: (value) => ({ accountId: accountId(value) ?? '' }),
    example: '1000000001-ExampleTokenDoNotUse0000000000000000000',
  },
  {
    id: 'accessTokenSecret',
    labels: words(
      'accesstokensecret accesssecret accesstokensecretkey accesstokenkeysecret oauthtokensecret ' +
        'oauthaccesstokensecret oauth1accesstokensecret oauthaccesssecret resourceownersecret',
    ),
    weakLabels: words('tokensecret accesskeysecret oauthsecret usersecret usertokensecret secrettoken'),
    abbreviations: words('ats'),
    matchFormat: lettersAndDigits({ current: accessTokenSecretLength.value, legacyFrom: 35 }),
    expectedLength: () => accessTokenSecretLength.value,
    oddCharacter: /[^A-Za-z\d]/u,
    example: 'ExampleTokenSecretDoNotUse0000000000000000000',
  },
];

function words(list: string): string[] {
  return list.split(' ');
}

function lettersAndDigits({
  current,
  legacyFrom,
}: {
  current: number;
  legacyFrom: number;
}): (value: string) => FormatMatch {
  return (value) => {
    if (value.length < legacyFrom || value.length > current || !/^[A-Za-z\d]+$/.test(value)) return 'none';
    return value.length === current ? 'current' : 'legacy';
  };
}

/** Returns the account ID before the hyphen, which is public, unlike the rest of the token. */
function accountId(value: string): string | undefined {
  return /^(\d{1,20})-/.exec(value)?.[1];
}

/**
 * Returns the length of the part after the hyphen. It is 40, or less if the token would otherwise be longer than
 * `accessTokenLength`.
 */
function tailLength(digits: number): number {
  return Math.min(40, accessTokenLength.value - digits - 1);
}

function matchAccessToken(value: string): FormatMatch {
  const [, digits = '', tail = ''] = /^(\d{1,20})-([A-Za-z\d]{20,40})$/.exec(value) ?? [];
  if (tail === '') return 'none';
  return tail.length === tailLength(digits.length) ? 'current' : 'legacy';
}
