import { cleanValue } from '../clean';
import { fieldOf } from '../inspect';
import type { Cleaned, Field, FormatMatch, Provider } from '../model';
import { bestMatch } from './judge';

/** The rest of a value in the next line or behind a space. A quote that was closed before it is opened again; a cell of a table goes on in the next row. */
const nextPiece =
  /(?:[ \t\u00a0]{0,40}[|│┃║](?:\r\n?|\n)[ \t]{0,8}[|│┃║][ \t\u00a0]{1,80}[|│┃║]|[ \t\u00a0]{0,40}["'`][ \t]{0,40}[=\\+^]?[ \t]{0,40}(?:\r\n?|\n|(?=[ \t\u00a0]))[ \t>|+]{0,40}["'`]|[ \t\u00a0]{0,40}[=\\+^]?[ \t]{0,40}(?:\r\n?|\n|(?:\\r)?\\n|(?=[ \t\u00a0-]|[\u2010-\u2015\u2212]))[ \t>|+]{0,40})[ \t\u00a0]{0,40}[A-Za-z\d\u2010-\u2015\u2212\u200b-\u200d\u00ad-]{1,100}/y;

const MAX_PIECES = 16;

interface FirstPiece<F extends string> {
  readonly raw: string;
  /** `raw`, cleaned. */
  readonly value: string;
  /** Where the piece ends in the text. */
  readonly end: number;
  /** The field that the label names. */
  readonly field: F | undefined;
}

interface JoinedValue extends Cleaned {
  readonly match: FormatMatch;
  /** Where the last piece ends in the text. */
  readonly end: number;
}

/**
 * Puts a value together that is broken over lines or by spaces. Only where it is certain: the pieces alone are no
 * value, together they have a shape of today, or an older one of the field that their label names.
 */
export function joinBroken<F extends string>(
  provider: Provider<F>,
  text: string,
  { field, end, ...first }: FirstPiece<F>,
): JoinedValue | undefined {
  let next = findPiece(text, end);
  if (!next || !/^[\w-]+$/.test(first.value)) return undefined;
  const labelled = field === undefined ? undefined : fieldOf(provider, field);
  const match = matchOf(provider, labelled, first.value);
  if (match === 'current') return undefined;
  const isFirstLegacy = match === 'legacy';
  const longest = Math.max(...provider.fields.map((field) => field.expectedLength(first.value)));

  let { raw, value } = first;
  let whole: JoinedValue | undefined;
  for (let pieces = 1; next && pieces < MAX_PIECES; pieces += 1, next = findPiece(text, next.end)) {
    const piece = text.slice(next.start, next.end);
    const continues = isContinuation(piece, next.onNextLine, isFirstLegacy);
    const isLast = !continues && labelled && !isFirstLegacy && pieces > 2 && piece.length <= 5;
    if (!continues && !isLast) return whole;
    raw += (next.onNextLine ? '\n' : ' ') + piece;
    if (isLonger(raw, longest)) return whole;
    value += piece;
    const isWholeValue = pieces === 1 && provider.fields.some((field) => field.matchFormat(piece) === 'current');
    if (isWholeValue && !labelled) return undefined;
    if (isPlain(value) && bestMatch(provider, value) !== 'current' && matchOf(provider, labelled, value) === 'none') {
      if (!continues) return whole;
      continue;
    }
    const cleaned = cleanValue(raw);
    const joined = { ...cleaned, match: bestMatch(provider, cleaned.value), end: next.end };
    const joinedMatch = matchOf(provider, labelled, joined.value);
    if (joinedMatch === 'current') return joined;
    if (!continues) return whole;
    const isLegacy =
      joinedMatch === 'legacy' && labelled && !isFirstLegacy && !isWholeValue && canEndAt(text, next.end);
    if (isLegacy || joined.match === 'current') whole = joined;
  }
  return whole;
}

/** How a value fits the field that its label names, or without one the field that it fits best. */
function matchOf(provider: Provider, labelled: Field | undefined, value: string): FormatMatch {
  return labelled ? labelled.matchFormat(value) : bestMatch(provider, value);
}

/** What may be the next piece of a value that goes on behind `at`. */
function findPiece(text: string, at: number) {
  if (isNameBelow(text, at)) return undefined;
  nextPiece.lastIndex = at;
  if (!nextPiece.test(text)) return undefined;
  const end = nextPiece.lastIndex;
  const start = startOfPiece(text, at, end);
  const onNextLine = hasBreak(text, at, start);
  return onNextLine && !canEndAt(text, end) ? undefined : { start, end, onNextLine };
}

/** Where a piece begins: of all that may stand between it and `from`, only the `n` of `\\n` has a character of pieces. */
function startOfPiece(text: string, from: number, end: number): number {
  let start = end - 1;
  while (start > from && isPieceCharacter(text.charCodeAt(start - 1))) start -= 1;
  return start > from && text.startsWith('\\n', start - 1) ? start + 1 : start;
}

/** The characters that end `nextPiece`. */
function isPieceCharacter(code: number): boolean {
  const small = code | 0x20;
  if (code < 0x80) return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
  return code === 0xad || (code >= 0x200b && code <= 0x2015 && code !== 0x200e && code !== 0x200f) || code === 0x2212;
}

function hasBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x6e) return true;
  }
  return false;
}

/** Nothing that cleaning would change, so that its fit is known before. */
const isPlain = (value: string) => /^[A-Za-z\d]+(?:-[A-Za-z\d]+)?$/.test(value);

/** Whether a text has more characters than a value, those that cleaning removes not counted. */
function isLonger(text: string, longest: number): boolean {
  return text.length > longest && (text.length > 3 * longest || text.replace(/[^A-Za-z\d-]+/g, '').length > longest);
}

/** Behind the rest of a value stands what ends it: the line's end, the end of a quote or a cell, or another name. */
const ending =
  /[\s\u200b]{0,40}(?:[\r\n]|$)|["'`“”‘’»«」,;.。)\]}<>|│\\&?*~\t]|_(?!\w)|[ \u00a0]{1,40}(?:[|│┃║(/=–—-]|[\w.]{1,40} ?[=:])/y;

function canEndAt(text: string, end: number): boolean {
  ending.lastIndex = end;
  return ending.test(text);
}

/** The next line begins with a name, such as `API_KEY=`: the most common end of a value, told without a pattern. */
function isNameBelow(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x0a) return false;
  let end = at + 1;
  while (end < text.length && end - at <= 100 && isPieceCharacter(text.charCodeAt(end))) end += 1;
  const code = text.charCodeAt(end);
  return end > at + 1 && (code === 0x3d || code === 0x3a || (code === 0x5f && /\w/.test(text.charAt(end + 1))));
}

/** A word of ours that follows a value is no piece of it. */
function isContinuation(piece: string, onNextLine: boolean, isFirstLegacy: boolean): boolean {
  if (!/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(piece)) return true;
  if (/^(?:copy|ok|done|show|hide|edit|save|close|x|api|key|app|the|and|token|your)$/i.test(piece)) return false;
  return onNextLine && piece.length <= (isFirstLegacy ? 2 : 5);
}
