import Base64 from 'crypto-js/enc-base64';
import hmacSHA1 from 'crypto-js/hmac-sha1';
import OAuth from 'oauth-1.0a';

/** What OAuth 1.0a signs of a request (RFC 5849 §3.4.1). */
export interface SignableRequest {
  readonly method: 'GET' | 'POST';
  /** Whole address; its query is signed too. */
  readonly url: string;
  /** Decoded names and values of a form body. */
  readonly form?: readonly (readonly [name: string, value: string])[];
}

/** The four parts of an OAuth 1.0a identity. Only the two secrets stay out of the header. */
export interface SigningKeys {
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly token: string;
  readonly tokenSecret: string;
}

export interface SignatureInput {
  readonly request: SignableRequest;
  readonly keys: SigningKeys;
  /** Never used before with this timestamp. Take it from Web Crypto: oauth-1.0a's own comes from `Math.random`. */
  readonly nonce: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
}

/**
 * Signs a request: the value of its `Authorization` header, `OAuth oauth_consumer_key="…", …`.
 *
 * Any text may stand in the keys. Names and values are percent-encoded (RFC 5849 §3.6), so that nothing but letters,
 * digits and `-._~%=", ` is in the header; a lone surrogate, which has no encoding, is signed as U+FFFD.
 *
 * @throws TypeError when `request.url` is no address.
 */
export function signRequest({ request, keys, nonce, timestamp }: SignatureInput): string {
  const signer = createSigner({ key: toWellFormed(keys.consumerKey), secret: toWellFormed(keys.consumerSecret) });
  const parameters: OAuth.Data = {
    oauth_consumer_key: signer.consumer.key,
    oauth_nonce: toWellFormed(nonce),
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: timestamp,
    oauth_token: toWellFormed(keys.token),
    oauth_version: '1.0',
  };
  // A copy: the library writes the request's parameters into the object that it is handed.
  const signature = signer.getSignature(toRequestOptions(request), toWellFormed(keys.tokenSecret), { ...parameters });
  return signer.toHeader({ ...parameters, oauth_signature: signature }).Authorization;
}

/** The text that is signed (RFC 5849 §3.4.1), from a request and its `oauth_…` parameters. */
export function signatureBaseString(request: SignableRequest, parameters: Readonly<Record<string, string>>): string {
  const signer = createSigner({ key: '', secret: '' });
  return signer.getBaseString(toRequestOptions(request), { ...parameters } as unknown as OAuth.Data);
}

function createSigner(consumer: OAuth.Consumer): OAuth {
  return new OAuth({
    consumer,
    signature_method: 'HMAC-SHA1',
    hash_function: (text, key) => Base64.stringify(hmacSHA1(text, key)),
  });
}

/**
 * The library reads a query by hand: it decodes no names and no `+`, and loses one of two values of one name when the
 * other stands in the body. So the query is taken out of the address here, and handed over as data. The address itself
 * comes in the normal form of §3.4.1.2: host in lower case, no default port.
 */
function toRequestOptions({ method, url, form = [] }: SignableRequest): OAuth.RequestOptions {
  const { origin, pathname, searchParams } = new URL(url);
  const values = new Map<string, string[]>();
  for (const [name, value] of [...searchParams, ...form]) {
    const wellFormed = toWellFormed(name);
    values.set(wellFormed, [...(values.get(wellFormed) ?? []), toWellFormed(value)]);
  }
  return { method, url: origin + pathname, data: Object.fromEntries(values) };
}

function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
