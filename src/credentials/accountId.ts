import type { Provider } from './model';

/**
 * Returns the ID of the account that owns the access token. The result is empty if the token contains no ID or the
 * provider has no live test.
 */
export function readAccountId(
  { fields, liveTest }: Pick<Provider, 'fields' | 'liveTest'>,
  values: Readonly<Record<string, string>>,
): string {
  const token = fields.find(({ id }) => id === liveTest?.signedWith.token);
  return String(token?.details?.(values[token.id] ?? '')['accountId'] ?? '');
}
