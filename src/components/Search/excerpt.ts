import { foldInPlace } from './fold';

export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

const LENGTH = 150;
const BEFORE = 45;

/**
 * Returns the text around the first match, with each match as a separate piece. `words` must be folded, because they
 * are compared with folded text.
 */
export function excerpt(text: string, words: readonly string[], length = LENGTH): Piece[] {
  const folded = foldInPlace(text);
  const at = words.map((word) => folded.indexOf(word)).find((place) => place >= 0) ?? 0;
  const start = text.length <= length || at < BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const end = text.length - start <= length ? text.length : text.lastIndexOf(' ', start + length);
  return piecesOf(`${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`, words);
}

function piecesOf(text: string, words: readonly string[]): Piece[] {
  const sources = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const matches = sources.length > 0 ? foldInPlace(text).matchAll(new RegExp(sources.join('|'), 'gu')) : [];
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: match, index } of matches) {
    pieces.push({ text: text.slice(end, index), isMatch: false });
    end = index + match.length;
    pieces.push({ text: text.slice(index, end), isMatch: true });
  }
  return [...pieces, { text: text.slice(end), isMatch: false }].filter((piece) => piece.text !== '');
}
