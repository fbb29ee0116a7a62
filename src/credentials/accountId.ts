import type { Provider } from './model';

/** The ID of the account that the access token belongs to. Empty if the token has no ID, or there's no live test. */
export function readAccountId(
  { fields, liveTest }: Pick<Provider, 'fields' | 'liveTest'>,
  values: Readonly<Record<string, string>>,
): string {
  const token = fields.find(({ id }) => id === liveTest?.signedWith.token);
  return String(token?.details?.(values[token.id] ?? '')['accountId'] ?? '');
}
