import type { Provider } from './model';

/**
 * Returns the account ID that the access token contains. Returns an empty string if the token contains none, or if the
 * provider has no request that tests the keys (`liveTest`).
 */
export function readAccountId(
  { fields, liveTest }: Pick<Provider, 'fields' | 'liveTest'>,
  values: Readonly<Record<string, string>>,
): string {
  const token = fields.find(({ id }) => id === liveTest?.signedWith.token);
  return String(token?.details?.(values[token.id] ?? '')['accountId'] ?? '');
}
