import { lettersOf } from '@site/src/credentials/letters';

/** Shorter pieces of a value are words and numbers that a response can contain. */
const PIECE = 12;

/** The parameters of a signed command (RFC 5849 §3.1). */
const PARAMETERS = /oauth(?:consumerkey|token|signature|nonce|timestamp)/;

/**
 * Whether a response can be shown in the page, where it would be saved with it: not with a command in it, which contains
 * keys, nor with what is in a box, nor with a piece of that. Only letters and digits count, because terminals break
 * lines anywhere.
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

/** Without pieces of digits alone: they are an account ID, which is public. */
function piecesOf(value: string): string[] {
  if (value.length <= PIECE) return value === '' ? [] : [value];
  const pieces = Array.from({ length: value.length - PIECE + 1 }, (_, at) => value.slice(at, at + PIECE));
  return pieces.filter((piece) => /\D/.test(piece));
}
