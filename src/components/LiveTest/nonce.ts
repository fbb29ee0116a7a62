/** Some stripped-down browsers lack Web Crypto, so the live test isn't available there. */
export function hasWebCrypto(): boolean {
  return typeof (globalThis.crypto as Crypto | undefined)?.getRandomValues === 'function';
}

/** A random string of 32 hexadecimal digits (RFC 5849 §3.3). */
export function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
