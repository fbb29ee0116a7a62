import { wordparrot } from '@site/src/facts/wordparrot';

export type Refusal = 'no-address' | 'not-safe' | 'has-password';

export type OwnAddress =
  | { readonly ok: true; readonly origin: string; readonly credentialsUrl: string }
  | { readonly ok: false; readonly why: Refusal };

/**
 * Reads the domain of a self-hosted Wordparrot and ignores any path after it. Only localhost can use http, because
 * people send keys to this address.
 */
export function readOwnAddress(text: string): OwnAddress {
  const url = parse(text.trim());
  if (!url?.hostname) return { ok: false, why: 'no-address' };
  if (url.username || url.password) return { ok: false, why: 'has-password' };
  if (!isSafe(url)) return { ok: false, why: 'not-safe' };
  return { ok: true, origin: url.origin, credentialsUrl: url.origin + wordparrot.selfHostedCredentialsPath.value };
}

function parse(text: string): URL | undefined {
  if (!text || /\s/.test(text)) return undefined;
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  const address = hasScheme ? text : `${isLocal(text) ? 'http' : 'https'}://${text}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** `address` must not contain a scheme, such as `https://`. */
function isLocal(address: string): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/i.test(address);
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLocal(hostname));
}
