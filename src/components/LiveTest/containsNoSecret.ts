/** Shorter pieces of a value are words and numbers that a response may well hold. */
const PIECE = 12;

/**
 * Whether a response may stand in the page as text, where it would be saved with it: not with a command in it, which holds
 * keys, nor with what stands in a box, nor with a piece of that. Only letters and digits count, since terminals break
 * lines anywhere.
 */
export function containsNoSecret(response: string, values: readonly string[]): boolean {
  const letters = lettersOf(response);
  return !['oauth', ...values.map(lettersOf).flatMap(piecesOf)].some((piece) => letters.includes(piece));
}

/** Those of digits alone are left out: they are an account's number, which everybody may know. */
function piecesOf(value: string): string[] {
  if (value.length <= PIECE) return value === '' ? [] : [value];
  const pieces = Array.from({ length: value.length - PIECE + 1 }, (_, at) => value.slice(at, at + PIECE));
  return pieces.filter((piece) => /\D/.test(piece));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
