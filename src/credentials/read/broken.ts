import { cleanValue } from '../clean';
import type { Provider } from '../model';
import { bestFit } from './judge';

/** The rest of a value in the next line or behind a space. A quote that was closed before it is opened again. */
const nextPiece =
  /(?:[ \t\u00a0]{0,40}["'`][ \t]{0,40}[=\\+^]?[ \t]{0,40}(\r\n?|\n|(?=[ \t\u00a0]))[ \t>|+]{0,40}["'`]|[ \t\u00a0]{0,40}[=\\+^]?[ \t]{0,40}(\r\n?|\n|(?:\\r)?\\n|(?=[ \t\u00a0-]|[\u2010-\u2015\u2212]))[ \t>|+]{0,40})[ \t\u00a0]{0,40}([A-Za-z\d\u2010-\u2015\u2212\u200b-\u200d\u00ad-]{1,100})/y;

const mostPieces = 12;

/**
 * Puts a value together that is broken over lines or by spaces. Only where it is certain: the pieces alone are no
 * value, together they have a shape of today, or an older one of the field that their label names.
 */
export function joinBroken<F extends string>(
  provider: Provider<F>,
  text: string,
  first: string,
  end: number,
  field: F | undefined,
) {
  nextPiece.lastIndex = end;
  if (!nextPiece.test(text)) return undefined;
  const alone = /^[\w-]+$/.test(first) ? first : cleanValue(first).value;
  const wanted = provider.fields.filter((one) => field === undefined || one.id === field);
  if (!/^[\w-]+$/.test(alone) || wanted.some((one) => one.fits(alone) === 'today')) return undefined;
  const couldEnd = wanted.some((one) => one.fits(alone) === 'older');
  const longest = Math.max(...provider.fields.map((one) => one.expectedLength(alone)));

  let raw = first;
  let to = end;
  for (let pieces = 1; pieces < mostPieces; pieces += 1) {
    nextPiece.lastIndex = to;
    const [whole = '', quotedBreak = '', lineBreak = quotedBreak, piece = ''] = nextPiece.exec(text) ?? [];
    to += whole.length;
    if (piece === '' || raw.length + piece.length > 2 * longest) return undefined;
    if (!canGoOn(piece, lineBreak !== '', couldEnd)) return undefined;
    if (lineBreak !== '' && !canEndAt(text, to)) return undefined;
    raw += (lineBreak === '' ? ' ' : '\n') + piece;
    const joined = cleanValue(raw);
    const isPart = pieces === 1 && provider.fields.some((one) => one.fits(piece) === 'today');
    if (isPart && field === undefined) return undefined;
    const isWhole = bestFit(provider, joined.value) === 'today';
    const isOlder = field !== undefined && wanted.some((one) => one.fits(joined.value) === 'older');
    if (isWhole || (isOlder && !couldEnd && !isPart && canEndAt(text, to))) return { ...joined, end: to };
  }
  return undefined;
}

/** Behind the rest of a value stands what ends it: the line's end, the end of a quote or a cell, or another name. */
function canEndAt(text: string, end: number): boolean {
  return /^(?:[\s\u200b]{0,40}(?:[\r\n]|$)|["'`“”‘’»«」,;.。)\]}<>|│\\&?*~\t]|_(?!\w)| {1,9}(?:[|│(/=–—-]|[\w.]{1,40} ?[=:]))/.test(
    text.slice(end, end + 52),
  );
}

/** A word of ours that follows a value is no piece of it. */
function canGoOn(piece: string, onNextLine: boolean, couldEnd: boolean): boolean {
  if (!/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(piece)) return true;
  if (/^(?:copy|ok|done|show|hide|edit|save|close|x|api|key|app|the|and|token|your)$/i.test(piece)) return false;
  return onNextLine && piece.length <= (couldEnd ? 2 : 5);
}
