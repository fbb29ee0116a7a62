import { createHmac } from 'node:crypto';

/**
 * A request as a server receives it. This file implements OAuth 1.0a without code from `src`, so that tests can use it
 * to check the site's signatures.
 */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string;
  readonly form?: readonly (readonly [string, string])[];
}

/** Reads an `Authorization: OAuth …` header (RFC 5849 §3.5.1). Returns undefined for any other header. */
export function parseAuthorization(header: string): ReadonlyMap<string, string> | undefined {
  const list = /^OAuth (.+)$/s.exec(header)?.[1];
  if (!list) return undefined;
  const parameters = new Map<string, string>();
  for (const part of list.split(/,\s*/)) {
    const [, name, value] = /^([\w%.~-]+)="((?:[\w.~-]|%[0-9A-F]{2})*)"$/.exec(part) ?? [];
    if (name === undefined || value === undefined || parameters.has(name)) return undefined;
    parameters.set(decodeURIComponent(name), decodeURIComponent(value));
  }
  return parameters;
}

/** Whether the request was signed with these two secrets (RFC 5849 §3.4.2). */
export function isSignedWith(request: ReceivedRequest, consumerSecret: string, tokenSecret: string): boolean {
  const parameters = parseAuthorization(request.authorization);
  const key = `${encode(consumerSecret)}&${encode(tokenSecret)}`;
  const expected = createHmac('sha1', key)
    .update(baseString(request, parameters ?? new Map()))
    .digest('base64');
  return parameters?.get('oauth_signature') === expected;
}

/** Builds the signature base string (RFC 5849 §3.4.1). */
export function baseString(
  { method, url, form = [] }: Omit<ReceivedRequest, 'authorization'>,
  oauth: ReadonlyMap<string, string>,
): string {
  const address = new URL(url);
  const pairs = [...address.searchParams, ...form, ...oauth]
    .filter(([name]) => name !== 'oauth_signature' && name !== 'realm')
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([nameA, valueA], [nameB, valueB]) => compare(nameA, nameB) || compare(valueA, valueB));
  const parameters = pairs.map(([name, value]) => `${name}=${value}`).join('&');
  const base = `${address.protocol}//${address.host}${address.pathname}`;
  return [method.toUpperCase(), base, parameters].map(encode).join('&');
}

/** Percent-encodes each byte except unreserved characters (RFC 5849 §3.6). */
function encode(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9\-._~]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
