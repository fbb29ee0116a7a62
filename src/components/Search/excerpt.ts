/** A stretch of text, and whether it is one that was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

const LENGTH = 150;
const BEFORE = 45;

/** The part of a text around the first of `words` (lower case) that it contains, with each of them marked. */
export function excerpt(text: string, words: readonly string[], length = LENGTH): Piece[] {
  const match = wordPattern(words);
  const lower = text.toLowerCase();
  const at = words.map((word) => lower.indexOf(word)).find((place) => place >= 0) ?? 0;
  const start = text.length <= length || at < BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const end = text.length - start <= length ? text.length : text.lastIndexOf(' ', start + length);
  const shown = `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
  return match ? piecesOf(shown, match) : [{ text: shown, isMatch: false }];
}

function wordPattern(words: readonly string[]): RegExp | undefined {
  const sources = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return sources.length > 0 ? new RegExp(`(${sources.join('|')})`, 'iu') : undefined;
}

/** `split` leaves what the pattern holds in brackets at the odd places. */
function piecesOf(text: string, match: RegExp): Piece[] {
  return text.split(match).flatMap((piece, place) => (piece ? [{ text: piece, isMatch: place % 2 === 1 }] : []));
}
