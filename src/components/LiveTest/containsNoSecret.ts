import { lettersOf } from '@site/src/credentials/letters';

/** A shorter part of a value can be a word or a number that is in any response. */
const PIECE = 12;

/** The parameters of a signed command (RFC 5849 §3.1). */
const PARAMETERS = /oauth(?:consumerkey|token|signature|nonce|timestamp)/;

/**
 * Whether a response can be shown in the page, and so be saved with it. It can't if it contains a command, which has
 * keys in it, or at least 12 characters of a key. Only letters and digits count, because terminals break lines
 * anywhere.
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

/** The parts of a value, except parts with only digits, which can be the public account ID. */
function piecesOf(value: string): string[] {
  if (value.length <= PIECE) return value === '' ? [] : [value];
  const pieces = Array.from({ length: value.length - PIECE + 1 }, (_, at) => value.slice(at, at + PIECE));
  return pieces.filter((piece) => /\D/.test(piece));
}
