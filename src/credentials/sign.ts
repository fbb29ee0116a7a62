import Base64 from 'crypto-js/enc-base64';
import hmacSHA1 from 'crypto-js/hmac-sha1';
import OAuth from 'oauth-1.0a';

/**
 * A request without a body. OAuth 1.0a also signs the parameters in a form's body, which `signRequest` doesn't support.
 */
export interface SignableRequest {
  readonly method: 'GET';
  /** Can contain a query, which is also signed. */
  readonly url: string;
}

/**
 * The client's and the account's credentials (RFC 5849 §1.1). The `Authorization` header never contains the two
 * secrets.
 */
export interface SigningKeys {
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly token: string;
  readonly tokenSecret: string;
}

export interface SignatureInput {
  readonly request: SignableRequest;
  readonly keys: SigningKeys;
  /**
   * Must be unique among requests with the same timestamp. Generate it with Web Crypto, because the nonces of
   * `oauth-1.0a` come from `Math.random` and can be predicted.
   */
  readonly nonce: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
}

/**
 * Signs a request with OAuth 1.0a and HMAC-SHA1 (RFC 5849 §3.4.2), and returns the `Authorization` header (§3.5.1).
 * Names and values are percent-encoded (§3.6), so the header contains only letters, digits, and `-._~%=", `. An
 * unpaired surrogate is signed as U+FFFD.
 *
 * @throws TypeError if `request.url` isn't a valid URL.
 */
export function signRequest({ request, keys, nonce, timestamp }: SignatureInput): string {
  const signer = new OAuth({
    consumer: { key: toWellFormed(keys.consumerKey), secret: toWellFormed(keys.consumerSecret) },
    signature_method: 'HMAC-SHA1',
    hash_function: (text, key) => Base64.stringify(hmacSHA1(text, key)),
  });
  const parameters: OAuth.Data = {
    oauth_consumer_key: signer.consumer.key,
    oauth_nonce: toWellFormed(nonce),
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: timestamp,
    oauth_token: toWellFormed(keys.token),
    oauth_version: '1.0',
  };
  // `getSignature` adds the query's parameters to its last argument, so this passes a copy.
  const signature = signer.getSignature(toRequestOptions(request), toWellFormed(keys.tokenSecret), { ...parameters });
  return signer.toHeader({ ...parameters, oauth_signature: signature }).Authorization;
}

/**
 * Parses the query here, because `oauth-1.0a` wouldn't decode names or read `+` as a space. `URL` also normalizes the
 * host and port (RFC 5849 §3.4.1.2).
 */
function toRequestOptions({ method, url }: SignableRequest): OAuth.RequestOptions {
  const { origin, pathname, searchParams } = new URL(url);
  const values = new Map<string, string[]>();
  for (const [name, value] of searchParams) values.set(name, [...(values.get(name) ?? []), value]);
  return { method, url: origin + pathname, data: Object.fromEntries(values) };
}

function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
