import { createHmac } from 'node:crypto';

/**
 * OAuth 1.0a a second time, written from RFC 5849 on node:crypto alone and in the other direction: it checks requests.
 * Tests hold the site's signing against it; it shares no code with `src`.
 */
export interface ReceivedRequest {
  readonly method: string;
  /** Whole address, as it was asked for. */
  readonly url: string;
  readonly authorization: string;
  readonly form?: readonly (readonly [string, string])[];
}

/** The parameters of an `Authorization: OAuth …` header (§3.5.1), or undefined when it has not that form. */
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

/** Whether the signature of a request fits the two secrets. */
export function isSignedWith(request: ReceivedRequest, consumerSecret: string, tokenSecret: string): boolean {
  const parameters = parseAuthorization(request.authorization);
  const key = `${encode(consumerSecret)}&${encode(tokenSecret)}`;
  const expected = createHmac('sha1', key)
    .update(baseString(request, parameters ?? new Map()))
    .digest('base64');
  return parameters?.get('oauth_signature') === expected;
}

/** §3.4.1 */
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

/** §3.6, byte by byte. */
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
