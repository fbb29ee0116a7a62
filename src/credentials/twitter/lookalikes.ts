import { formats } from '../../facts/formats';
import { certainIf } from '../general';
import type { LookAlike } from '../model';
import type { TwitterFieldId } from './fields';

export type TwitterLookAlikeId =
  | 'bearer-token'
  | 'xai-key'
  | 'client-id'
  | 'client-secret'
  | 'oauth2-access-token'
  | 'oauth2-refresh-token'
  | 'oauth2-code'
  | 'account-id'
  | 'no-account-id'
  | 'request-token';

const xaiKey = new RegExp(`^${formats.xaiKeyStart.value}`, 'i');
const bearerToken = new RegExp(String.raw`^(?:Bearer\s*)?${formats.bearerTokenStart.value}[\w%+/=-]{4,}$`);

/** What people paste instead of the four keys, and how to recognize it (SOURCES.md, Look-alikes). */
export const lookAlikes: readonly LookAlike<TwitterLookAlikeId, TwitterFieldId>[] = [
  {
    id: 'bearer-token',
    labels: ['bearertoken', 'bearer', 'bearerkey', 'apponlytoken'],
    test: certainIf((value) => bearerToken.test(value) && /[^A]/.test(value)),
  },
  {
    id: 'xai-key',
    labels: ['xaiapikey', 'xaikey', 'grokapikey', 'grokkey'],
    test: certainIf((value) => xaiKey.test(value)),
  },
  {
    id: 'client-id',
    labels: ['clientid', 'oauth2clientid', 'oauth20clientid', 'oauthclientid'],
    test: certainIf((value) => decodesTo(value, formats.clientIdEnd.value)),
  },
  {
    id: 'client-secret',
    labels: ['clientsecret', 'clientsecretkey', 'oauth2clientsecret', 'oauth20clientsecret', 'oauthclientsecret'],
    // Excludes text that begins like an access token, even if a digit was misread as a letter.
    test: certainIf(
      (value) =>
        /^[\w-]{50}$/.test(value) &&
        /[-_]/.test(value) &&
        !/x{8}/i.test(value) &&
        !/^\w{0,3}\d{4,}\w{0,5}-/.test(value),
    ),
  },
  {
    id: 'oauth2-access-token',
    labels: ['oauth2accesstoken', 'oauth20accesstoken', 'oauth2usertoken', 'oauth20usertoken', 'oauth2token'],
    test: certainIf((value) => decodesTo(value, formats.oauth2AccessTokenEnd.value)),
  },
  {
    id: 'oauth2-refresh-token',
    labels: ['refreshtoken', 'oauth2refreshtoken', 'oauth20refreshtoken'],
    test: certainIf((value) => decodesTo(value, formats.oauth2RefreshTokenEnd.value)),
  },
  {
    id: 'oauth2-code',
    labels: ['authorizationcode', 'authcode', 'oauth2code'],
    test: certainIf((value) => decodesTo(value, formats.oauth2CodeEnd.value)),
  },
  {
    id: 'account-id',
    labels: ['accountid', 'appid', 'applicationid', 'userid', 'projectid'],
    test: certainIf((value) => /^\d{5,20}-?$/.test(value)),
  },
  {
    id: 'no-account-id',
    labels: [],
    fields: ['accessToken'],
    test: (value) => (/^-?[A-Za-z\d]{30,40}$/.test(value) ? 'likely' : 'no'),
  },
  {
    id: 'request-token',
    labels: ['requesttoken', 'oauthrequesttoken', 'requesttokensecret', 'requestsecret'],
    fields: ['accessToken'],
    test: (value) => (/^[A-Za-z\d]{27,43}$/.test(value) ? 'likely' : 'no'),
  },
];

/**
 * Matches base64 text whose last letter can encode `i` or `1`, because each ending in `formats` ends with one of them.
 * This rules out most other text without decoding it.
 */
const couldDecode = /^([\w+/-]{15,399}[pxkEQ])(?:=|%3[Dd])*$/;

function decodesTo(value: string, ending: string): boolean {
  const [, base64 = ''] = couldDecode.exec(value) ?? [];
  if (base64 === '' || base64.length % 4 === 1) return false;
  const tail = base64.slice(4 * Math.floor((base64.length - 8) / 4));
  return atob(tail.replace(/-/g, '+').replace(/_/g, '/')).endsWith(ending);
}
