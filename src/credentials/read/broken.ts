import { cleanValue } from '../clean';
import { fieldOf } from '../inspect';
import type { Cleaned, Provider } from '../model';
import { bestFit } from './judge';

/** The rest of a value in the next line or behind a space. A quote that was closed before it is opened again; a cell of a table goes on in the next row. */
const nextPiece =
  /(?:[ \t\u00a0]{0,40}[|│┃║](\r\n?|\n)[ \t]{0,8}[|│┃║][ \t\u00a0]{1,80}[|│┃║]|[ \t\u00a0]{0,40}["'`][ \t]{0,40}[=\\+^]?[ \t]{0,40}(\r\n?|\n|(?=[ \t\u00a0]))[ \t>|+]{0,40}["'`]|[ \t\u00a0]{0,40}[=\\+^]?[ \t]{0,40}(\r\n?|\n|(?:\\r)?\\n|(?=[ \t\u00a0-]|[\u2010-\u2015\u2212]))[ \t>|+]{0,40})[ \t\u00a0]{0,40}([A-Za-z\d\u2010-\u2015\u2212\u200b-\u200d\u00ad-]{1,100})/y;

const mostPieces = 16;

/**
 * Puts a value together that is broken over lines or by spaces. Only where it is certain: the pieces alone are no
 * value, together they have a shape of today, or an older one of the field that their label names.
 */
export function joinBroken<F extends string>(
  provider: Provider<F>,
  text: string,
  first: { readonly raw: string; readonly value: string },
  end: number,
  field: F | undefined,
) {
  if (!/^[\w-]+$/.test(first.value)) return undefined;
  const fitsWanted = (value: string) =>
    field === undefined ? bestFit(provider, value) : fieldOf(provider, field).fits(value);
  const fit = fitsWanted(first.value);
  if (fit === 'today') return undefined;
  const couldEnd = fit === 'older';

  let { raw, value } = first;
  let to = end;
  let whole: (Cleaned & { readonly end: number }) | undefined;
  for (let pieces = 1; pieces < mostPieces; pieces += 1) {
    nextPiece.lastIndex = to;
    const next = nextPiece.exec(text);
    if (!next) return whole;
    const onNextLine = Boolean(next[1] ?? next[2] ?? next[3]);
    const piece = next[4] ?? '';
    to += next[0].length;
    const mayGoOn = canGoOn(piece, onNextLine, couldEnd);
    const isLast = !mayGoOn && field !== undefined && !couldEnd && pieces > 2 && piece.length <= 5;
    if (!(mayGoOn || isLast) || (onNextLine && !canEndAt(text, to))) return whole;
    raw += (onNextLine ? '\n' : ' ') + piece;
    if (isLonger(raw, Math.max(...provider.fields.map((one) => one.expectedLength(first.value))))) return whole;
    value += piece;
    const isPart = pieces === 1 && provider.fields.some((one) => one.fits(piece) === 'today');
    if (isPart && field === undefined) return undefined;
    if (isPlain(value) && bestFit(provider, value) !== 'today' && fitsWanted(value) === 'none') {
      if (!mayGoOn) return whole;
      continue;
    }
    const joined = { ...cleanValue(raw), end: to };
    const joinedFit = fitsWanted(joined.value);
    if (joinedFit === 'today') return joined;
    if (!mayGoOn) return whole;
    const isOlder = joinedFit === 'older' && field !== undefined && !couldEnd && !isPart && canEndAt(text, to);
    if (isOlder || bestFit(provider, joined.value) === 'today') whole = joined;
  }
  return whole;
}

/** Nothing that cleaning would change, so that its fit is known before. */
const isPlain = (value: string) => /^[A-Za-z\d]+(?:-[A-Za-z\d]+)?$/.test(value);

/** Whether a text has more characters than a value, those that cleaning removes not counted. */
function isLonger(text: string, longest: number): boolean {
  return text.length > longest && (text.length > 3 * longest || text.replace(/[^A-Za-z\d-]+/g, '').length > longest);
}

/** Behind the rest of a value stands what ends it: the line's end, the end of a quote or a cell, or another name. */
function canEndAt(text: string, end: number): boolean {
  return /^(?:[\s\u200b]{0,40}(?:[\r\n]|$)|["'`“”‘’»«」,;.。)\]}<>|│\\&?*~\t]|_(?!\w)|[ \u00a0]{1,40}(?:[|│┃║(/=–—-]|[\w.]{1,40} ?[=:]))/.test(
    text.slice(end, end + 80),
  );
}

/** A word of ours that follows a value is no piece of it. */
function canGoOn(piece: string, onNextLine: boolean, couldEnd: boolean): boolean {
  if (!/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(piece)) return true;
  if (/^(?:copy|ok|done|show|hide|edit|save|close|x|api|key|app|the|and|token|your)$/i.test(piece)) return false;
  return onNextLine && piece.length <= (couldEnd ? 2 : 5);
}
