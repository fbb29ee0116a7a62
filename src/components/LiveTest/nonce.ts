/** Whether this browser can make what must not be guessed. All of today's can; a stripped one may not. */
export function hasWebCrypto(): boolean {
  return typeof (globalThis.crypto as Crypto | undefined)?.getRandomValues === 'function';
}

/** A word of 32 letters and digits that was never used before (RFC 5849 §3.3). */
export function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
