import { factTable } from './fact';
import { EXAMPLES, SCANNERS, REPORTS } from './sources';

/**
 * The lengths of the four keys, which X doesn't document, and how other credentials begin or end. An entry named `…End`
 * is the ending of the credential after base64 decoding.
 */
export const formats = factTable({
  apiKeyLength: { value: 25, ...SCANNERS },
  apiSecretLength: { value: 50, ...SCANNERS },
  accessTokenLength: { value: 50, ...EXAMPLES },
  accessTokenSecretLength: { value: 45, ...SCANNERS },
  bearerTokenStart: { value: 'A'.repeat(20), ...EXAMPLES },
  clientIdEnd: { value: ':1:ci', ...EXAMPLES },
  oauth2AccessTokenEnd: { value: ':at:1', ...EXAMPLES },
  oauth2RefreshTokenEnd: { value: ':rt:1', ...EXAMPLES },
  oauth2CodeEnd: { value: ':ac:1', ...EXAMPLES },
  xaiKeyStart: { value: 'xai-', ...REPORTS },
});

export type LengthId = Extract<keyof typeof formats, `${string}Length`>;
