import { wordparrot } from '@site/src/facts/wordparrot';

/** Why the input isn't a valid Wordparrot address. */
export type Refusal = 'no-address' | 'not-safe' | 'has-password';

export type OwnAddress =
  | { readonly ok: true; readonly origin: string; readonly credentialsUrl: string }
  | { readonly ok: false; readonly why: Refusal };

/**
 * Reads the domain of a self-hosted Wordparrot: `wordparrot.example.org`, with or without `https://`, a port, or a path,
 * which is ignored. Only https is accepted, since people paste keys there, and http for localhost.
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

/** Whether a host, or an address without a scheme, is this computer. */
function isLocal(address: string): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/i.test(address);
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLocal(hostname));
}
