import { cleanValue } from '../clean';
import { fieldOf } from '../inspect';
import type { Cleaned, Field, FormatMatch, Provider } from '../model';
import { bestMatch } from './judge';

/**
 * Matches the next piece of a split value and the separator before it, which can be a space, a line break, quotes, or
 * the border of a table row.
 */
const nextPiece =
  /(?:[ \t\u00a0]{0,40}[|│┃║](?:\r\n?|\n)[ \t]{0,8}[|│┃║][ \t\u00a0]{1,80}[|│┃║]|[ \t\u00a0]{0,40}["'`][ \t]{0,40}[=\\+^]?[ \t]{0,40}(?:\r\n?|\n|(?=[ \t\u00a0]))[ \t>|+]{0,40}["'`]|[ \t\u00a0]{0,40}[=\\+^]?[ \t]{0,40}(?:\r\n?|\n|(?:\\r)?\\n|(?=[ \t\u00a0-]|[\u2010-\u2015\u2212]))[ \t>|+]{0,40})[ \t\u00a0]{0,40}[A-Za-z\d\u2010-\u2015\u2212\u200b-\u200d\u00ad-]{1,100}/y;

const MAX_PIECES = 16;

interface FirstPiece<F extends string> {
  readonly raw: string;
  readonly value: string;
  readonly end: number;
  readonly field: F | undefined;
}

interface JoinedValue extends Cleaned {
  readonly match: FormatMatch;
  readonly end: number;
}

/**
 * Joins a value that line breaks or spaces split into pieces, as in an email or a narrow table. A piece that is a whole
 * key isn't joined. The result must have a current format, or a legacy format of the field that its label names.
 * Otherwise, returns undefined.
 */
export function joinBroken<F extends string>(
  provider: Provider<F>,
  text: string,
  { field, end, ...first }: FirstPiece<F>,
): JoinedValue | undefined {
  let next = findPiece(text, end);
  if (!next || !/^[\w-]+$/.test(first.value)) return undefined;
  const labeled = field === undefined ? undefined : fieldOf(provider, field);
  const match = matchOf(provider, labeled, first.value);
  if (match === 'current') return undefined;
  const isFirstLegacy = match === 'legacy';
  const longest = Math.max(...provider.fields.map((field) => field.expectedLength(first.value)));

  let { raw, value } = first;
  let whole: JoinedValue | undefined;
  for (let pieces = 1; next && pieces < MAX_PIECES; pieces += 1, next = findPiece(text, next.end)) {
    const piece = text.slice(next.start, next.end);
    const continues = isContinuation(piece, next.onNextLine, isFirstLegacy);
    const isLast = !continues && labeled && !isFirstLegacy && pieces > 2 && piece.length <= 5;
    if (!continues && !isLast) return whole;
    raw += (next.onNextLine ? '\n' : ' ') + piece;
    if (isLonger(raw, longest)) return whole;
    value += piece;
    const isWholeValue = pieces === 1 && provider.fields.some((field) => field.matchFormat(piece) === 'current');
    if (isWholeValue && !labeled) return undefined;
    if (isPlain(value) && bestMatch(provider, value) !== 'current' && matchOf(provider, labeled, value) === 'none') {
      if (!continues) return whole;
      continue;
    }
    const cleaned = cleanValue(raw);
    const joined = { ...cleaned, match: bestMatch(provider, cleaned.value), end: next.end };
    const joinedMatch = matchOf(provider, labeled, joined.value);
    if (joinedMatch === 'current') return joined;
    if (!continues) return whole;
    const isLegacy = joinedMatch === 'legacy' && labeled && !isFirstLegacy && !isWholeValue && canEndAt(text, next.end);
    if (isLegacy || joined.match === 'current') whole = joined;
  }
  return whole;
}

function matchOf(provider: Provider, labeled: Field | undefined, value: string): FormatMatch {
  return labeled ? labeled.matchFormat(value) : bestMatch(provider, value);
}

function findPiece(text: string, at: number) {
  if (isNameBelow(text, at)) return undefined;
  nextPiece.lastIndex = at;
  if (!nextPiece.test(text)) return undefined;
  const end = nextPiece.lastIndex;
  const start = startOfPiece(text, at, end);
  const onNextLine = hasBreak(text, at, start);
  return onNextLine && !canEndAt(text, end) ? undefined : { start, end, onNextLine };
}

/**
 * Returns the index where the piece begins. If a line break is written as the two characters `\n`, the `n` isn't part
 * of the piece.
 */
function startOfPiece(text: string, from: number, end: number): number {
  let start = end - 1;
  while (start > from && isPieceCharacter(text.charCodeAt(start - 1))) start -= 1;
  return start > from && text.startsWith('\\n', start - 1) ? start + 1 : start;
}

/**
 * Whether a piece of a split value can contain the character. Compares character codes, because a regular expression
 * would be slower. Must accept the same characters as the end of the pattern `nextPiece`.
 */
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

/**
 * Whether the value has only letters, digits, and at most one hyphen, so that the slow `cleanValue` can often be
 * skipped.
 */
const isPlain = (value: string) => /^[A-Za-z\d]+(?:-[A-Za-z\d]+)?$/.test(value);

/**
 * Whether the text would probably be longer than `longest` even after cleaning, which removes most characters except
 * letters, digits, and hyphens.
 */
function isLonger(text: string, longest: number): boolean {
  return text.length > longest && (text.length > 3 * longest || text.replace(/[^A-Za-z\d-]+/g, '').length > longest);
}

/** Matches what can follow a value, such as a line break, a closing quote, a table border, or the next label. */
const ending =
  /[\s\u200b]{0,40}(?:[\r\n]|$)|["'`“”‘’»«」,;.。)\]}<>|│\\&?*~\t]|_(?!\w)|[ \u00a0]{1,40}(?:[|│┃║(/=–—-]|[\w.]{1,40} ?[=:])/y;

function canEndAt(text: string, end: number): boolean {
  ending.lastIndex = end;
  return ending.test(text);
}

/**
 * Whether the next line begins with a name, such as `API_KEY=`, and so can't continue the value. This check is faster
 * than trying the pattern `nextPiece`.
 */
function isNameBelow(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x0a) return false;
  let end = at + 1;
  while (end < text.length && end - at <= 100 && isPieceCharacter(text.charCodeAt(end))) end += 1;
  const code = text.charCodeAt(end);
  return end > at + 1 && (code === 0x3d || code === 0x3a || (code === 0x5f && /\w/.test(text.charAt(end + 1))));
}

/**
 * Whether the piece belongs to the split value. A word, such as a label or “Copy”, usually doesn't, but a few letters
 * on the next line can be the end of the value.
 */
function isContinuation(piece: string, onNextLine: boolean, isFirstLegacy: boolean): boolean {
  if (!/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(piece)) return true;
  if (/^(?:copy|ok|done|show|hide|edit|save|close|x|api|key|app|the|and|token|your)$/i.test(piece)) return false;
  return onNextLine && piece.length <= (isFirstLegacy ? 2 : 5);
}
