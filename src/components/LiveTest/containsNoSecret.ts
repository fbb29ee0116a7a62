import { lettersOf } from '@site/src/credentials/letters';

/** Shorter parts of a key aren't searched for, because a response could contain them by chance. */
const PIECE = 12;

/** Names of the parameters in a signed command (RFC 5849 §3.1), without the underscores that `lettersOf` removes. */
const PARAMETERS = /oauth(?:consumerkey|token|signature|nonce|timestamp)/;

/**
 * A response can be shown if it contains neither a signed command nor 12 consecutive characters of a key. Only letters
 * and digits are compared, because terminals can break lines anywhere.
 */
export function containsNoSecret(response: string, values: readonly string[]): boolean {
  const letters = lettersOf(response);
  return (
    !PARAMETERS.test(letters) &&
    !values
      .map(lettersOf)
      .flatMap(piecesOf)
      .some((piece) => letters.includes(piece))
  );
}

/**
 * Lists the parts of a value to search for. Parts with only digits are left out, because they may belong to the account
 * ID, which is public.
 */
function piecesOf(value: string): string[] {
  if (value.length <= PIECE) return value === '' ? [] : [value];
  const pieces = Array.from({ length: value.length - PIECE + 1 }, (_, at) => value.slice(at, at + PIECE));
  return pieces.filter((piece) => /\D/.test(piece));
}
