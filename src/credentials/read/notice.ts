import { cleanValue } from '../clean';
import { certainLookAlike } from '../inspect';
import type { Cleaned, GeneralLookAlikeId, Provider, Repair } from '../model';
import { eachCell, isSpaceAt, type Cell } from './cells';
import { labelReader, mayBeLabel, type Label } from './labels';

/** A name that may belong to a value, where it stands. */
export interface NoticedLabel<F extends string, L extends string> {
  readonly kind: 'label';
  readonly label: Label<F, L>;
  readonly line: number;
  readonly column: number;
  /** `=` or `:` follows in the same line. */
  assigned: boolean;
}

/** A piece of text that may be a value, cleaned. */
export interface NoticedValue<L extends string> {
  readonly kind: 'value';
  readonly value: string;
  readonly repairs: readonly Repair[];
  readonly line: number;
  readonly column: number;
  readonly inComment: boolean;
  /** What it certainly is instead of a field's value. */
  readonly lookAlike: L | GeneralLookAlikeId | undefined;
  /** What the name directly before it, or the heading over it, says, where that is no label of ours. */
  readonly context: 'ours' | 'foreign' | 'unknown' | undefined;
}

export type Noticed<F extends string, L extends string> = NoticedLabel<F, L> | NoticedValue<L>;

/** Shorter words are no value, unless they are assigned to a label. */
const shortestWord = 15;
const longestWord = 600;
const shortestAssigned = 4;
/** So many lines may stand between a label and its value. */
export const nearLines = 4;

/** Walks through a text and notes all labels and all that may be a value, in order. */
export function notice<F extends string, L extends string>(provider: Provider<F, L>, text: string): Noticed<F, L>[] {
  const labels = labelReader(provider);
  const noticed: Noticed<F, L>[] = [];
  const headings = new Headings(text, labels.ownerOf);
  let last: NoticedLabel<F, L> | undefined;
  let valued = true;
  let previous: Cell | undefined;
  let lineHead: Cell | undefined;
  let valueCell: Cell | undefined;
  let readTo = 0;

  eachCell(text, (whole) => {
    if (whole.end <= readTo) return;
    let start = Math.max(whole.start, readTo);
    while (isSpaceAt(text, start)) start += 1;
    const cell = start === whole.start ? whole : { ...whole, start };
    if (cell.line !== lineHead?.line) lineHead = cell;
    headings.meet(cell);
    if (last && cell.gap.assigns && cell.line === last.line && previous?.column === last.column && !valued)
      last.assigned = true;

    read(cell);
    previous = cell;
  });
  return noticed;

  function read(cell: Cell): void {
    if (noticeShortPiece(cell) || noticeSpaced(cell)) return;
    const isAssigned = !valued && last?.assigned === true && last.line === cell.line;
    if (isAssigned && noticeAssigned(cell)) return;
    const isLabel = cell.end - cell.start <= 80 && labels.isKnown(text.slice(cell.start, cell.end));
    if (!isLabel && cell.longest >= shortestWord && noticeWords(cell)) return;
    noticeLabel(cell, cell.start, cell.end);
  }

  function noticeLabel(cell: Cell, start: number, end: number): boolean {
    if (end - start > 80 || end - start < 2) return false;
    const name = text.slice(start, end);
    if (!mayBeLabel(name)) return false;
    const label = labels.read(name);
    if (!label || label.kind === 'unknown') return false;
    last = { kind: 'label', label: inContext(label, cell), line: cell.line, column: cell.column, assigned: false };
    valued = false;
    noticed.push(last);
    return true;
  }

  /** A heading or an enclosing name says whose the label is, where it does not say so itself. */
  function inContext(label: Label<F, L>, cell: Cell): Label<F, L> {
    if (label.kind !== 'field' || label.owner === 'provider') return label;
    const owner = headings.ownerOf(cell);
    if (owner === 'other') return { kind: 'foreign' };
    return owner === 'provider'
      ? { ...label, owner: label.owner === 'plain' ? 'provider' : label.owner, weak: false }
      : label;
  }

  /** What stands behind `=` or `:` of a label counts even where it looks like no key. */
  function noticeAssigned(cell: Cell): boolean {
    if (last?.label.kind !== 'field') return false;
    const opener = text.slice(Math.max(previous?.end ?? 0, cell.start - 3), cell.start);
    const { value, repairs } = cleanValue(text.slice(cell.start, Math.min(cell.end, cell.start + longestWord)));
    if (cell.longest >= shortestWord && noticeWords(cell)) return true;
    const lookAlike = /\$\{|\{\{|<|%$/.test(opener) ? 'placeholder' : certainLookAlike(provider, value);
    if (
      lookAlike === 'plain-words' ||
      (lookAlike === undefined && (value.length < shortestAssigned || !/^(?=\S*\d)\S+$/.test(value)))
    )
      return false;
    push(cell, value, repairs, lookAlike);
    return true;
  }

  /** Looks for words that may be keys in a cell; the words before one, and behind the last one, may be a label. */
  function noticeWords(cell: Cell): boolean {
    let found = false;
    let hasValue = false;
    let labelStart = cell.start;
    let from = cell.start;
    while (from < cell.end) {
      const to = endOfWord(text, from, cell.end);
      if (to - from >= shortestWord && to - from <= longestWord && from >= readTo) {
        const isLabelled: boolean = noticeLabel(cell, labelStart, from - 1);
        const isValue: boolean = noticeWord(cell, from, to);
        if (isLabelled || isValue) labelStart = Math.max(to + 1, readTo);
        hasValue ||= isValue;
        found ||= isLabelled || isValue;
      }
      from = to + 1;
    }
    if (hasValue) noticeLabel(cell, labelStart, cell.end);
    return found;
  }

  /** Behind the label of a field, a value may be broken so early that its first piece is no long word. */
  function noticeShortPiece(cell: Cell): boolean {
    if (valued || last?.label.kind !== 'field' || cell.line - last.line > nearLines) return false;
    const end = endOfWord(text, cell.start, cell.end);
    const piece = text.slice(cell.start, end);
    if (piece.length < shortestAssigned || piece.length >= shortestWord || !isMixed(piece)) return false;
    const whole = joinBroken(provider, text, piece, end, last.label.field);
    if (!whole) return false;
    push(cell, whole.value, whole.repairs, undefined);
    readTo = whole.end;
    return true;
  }

  /** A value that spaces cut into pieces, none of which is a value or a word of ours. */
  function noticeSpaced(cell: Cell): boolean {
    const raw = text.slice(cell.start, Math.min(cell.end, cell.start + 80));
    const words = raw.split(' ');
    if (words.length < 2 || !words.every((word) => word.length > 3 && isMixed(word) && !isToday(word))) return false;
    const { value, repairs } = cleanValue(raw);
    if (!isToday(value)) return false;
    push(cell, value, repairs, undefined);
    return true;
  }

  function isToday(value: string): boolean {
    return provider.fields.some((one) => one.fits(value) === 'today');
  }

  function noticeWord(cell: Cell, from: number, to: number): boolean {
    const raw = text.slice(from, to);
    const isNear = last !== undefined && !valued && cell.line - last.line <= nearLines;
    const field = isNear && last?.label.kind === 'field' ? last.label.field : undefined;
    const whole = joinBroken(provider, text, raw, to, field);
    const { value, repairs } = whole ?? decode(raw) ?? (isClean(raw) ? { value: raw, repairs: [] } : cleanValue(raw));

    const fits = fitsAny(value);
    const lookAlike = fits && !isNear ? undefined : certainLookAlike(provider, value);
    const isOurs = fits || provider.lookAlikes.some(({ id }) => id === (lookAlike ?? ownLookAlike(value)));
    if (!isOurs && !(isNear && (lookAlike !== undefined || isMixed(value)))) return false;
    push(cell, value, repairs, lookAlike ?? ownLookAlike(value));
    if (whole) readTo = whole.end;
    return true;
  }

  /** Nothing to clean, nor the same key twice in a row. */
  function isClean(raw: string): boolean {
    return /^[A-Za-z\d-]+$/.test(raw) && !raw.startsWith(raw.slice(raw.length / 2));
  }

  function fitsAny(value: string): boolean {
    return provider.fields.some((one) => one.fits(value) !== 'none');
  }

  /** Kubernetes shows its secrets in base64. What then has a shape of today is no accident. */
  function decode(raw: string): Cleaned | undefined {
    if (raw.length < 24 || raw.length > 80 || raw.length % 4 === 1 || !/^[A-Za-z\d+/]+$/.test(raw)) return undefined;
    const value = atob(raw);
    return isToday(value) ? { value, repairs: [{ id: 'decoded-base64', count: 1 }] } : undefined;
  }

  function ownLookAlike(value: string): L | undefined {
    return provider.lookAlikes.find((one) => one.test(value) === 'certain')?.id;
  }

  function push(cell: Cell, value: string, repairs: readonly Repair[], lookAlike: NoticedValue<L>['lookAlike']) {
    noticed.push({
      kind: 'value',
      value,
      repairs,
      line: cell.line,
      column: cell.column,
      inComment: cell.inComment,
      lookAlike,
      context: contextOf(cell),
    });
    valued = true;
    valueCell = cell;
  }

  function contextOf(cell: Cell): NoticedValue<L>['context'] {
    if (previous && previous !== valueCell && previous.line === cell.line && cell.gap.assigns) {
      const label = labels.read(text.slice(previous.start, Math.min(previous.end, previous.start + 100)));
      if (label?.kind === 'foreign' || label?.kind === 'unknown') return label.kind;
    }
    const head =
      lineHead && lineHead !== cell
        ? labels.ownerOf(text.slice(lineHead.start, Math.min(lineHead.end, lineHead.start + 100)))
        : undefined;
    const owner = head ?? headings.ownerOf(cell);
    return owner === 'other' ? 'foreign' : owner === 'provider' ? 'ours' : undefined;
  }
}

function endOfWord(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (isSpaceAt(text, at)) return at;
  return end;
}

/** Letters and digits, or capital and small letters, in no order that words have. */
function isMixed(value: string): boolean {
  return /^[\w%+/=~.-]*$/.test(value)
    ? /\d/.test(value) || caseChanges(value) * 3 >= value.length
    : /[A-Za-z]/.test(value);
}

export function caseChanges(value: string): number {
  let changes = 0;
  for (let at = 1; at < value.length; at += 1) {
    const [a, b] = [value.charAt(at - 1), value.charAt(at)];
    if (/[a-z]/.test(a) ? /[A-Z]/.test(b) : /[A-Z]/.test(a) && /[a-z]/.test(b)) changes += 1;
  }
  return changes;
}

/** The rest of a value in the next line or behind a space. A quote that was closed before it is opened again. */
const nextPiece =
  /(?:[ \t\u00a0]{0,40}["'`][ \t]{0,40}[=\\+^]?[ \t]{0,40}(\r\n?|\n|(?=[ \t\u00a0]))[ \t>|+]{0,40}["'`]|[ \t\u00a0]{0,40}[=\\+^]?[ \t]{0,40}(\r\n?|\n|(?:\\r)?\\n|(?=[ \t\u00a0-]|[\u2010-\u2015\u2212]))[ \t>|+]{0,40})[ \t\u00a0]{0,40}([A-Za-z\d\u2010-\u2015\u2212\u200b-\u200d\u00ad-]{1,100})/y;

const mostPieces = 12;

/**
 * Puts a value together that is broken over lines or by spaces. Only where it is certain: the pieces alone are no
 * value, together they have a shape of today, or an older one of the field that their label names.
 */
function joinBroken<F extends string>(
  provider: Provider<F>,
  text: string,
  first: string,
  end: number,
  field: F | undefined,
) {
  const alone = cleanValue(first).value;
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
    const isWhole = provider.fields.some((one) => one.fits(joined.value) === 'today');
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
  const isWord = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(piece);
  if (!isWord) return true;
  if (
    /^(?:copy|copied|ok|done|show|hide|edit|save|close|x|api|key|app|the|and|access|consumer|secret|token|your)$/i.test(
      piece,
    )
  )
    return false;
  return onNextLine && piece.length <= (couldEnd ? 2 : 5);
}

/** Headings, and names of nested blocks, over a line. They are looked at only when a label or a value asks. */
class Headings {
  /** `gap`: line breaks between a heading and what it heads. A larger gap ends it. */
  private stack: { cell: Cell; gap: number; deep: boolean }[] = [];
  private lineStart: Cell | undefined;
  private cellsInLine = 0;

  constructor(
    private readonly text: string,
    private readonly readOwner: (name: string) => 'provider' | 'other' | undefined,
  ) {}

  /** Takes the cells in order. A line of one short cell is a heading of the lines below. */
  meet(cell: Cell): void {
    if (this.lineStart && cell.line === this.lineStart.line) {
      this.cellsInLine += 1;
      return;
    }
    if (this.lineStart && this.cellsInLine === 1 && this.canHead(this.lineStart)) this.open(this.lineStart);
    this.lineStart = cell;
    this.cellsInLine = 1;
    this.leave(cell);
  }

  private canHead(cell: Cell): boolean {
    return (
      cell.longest < shortestWord &&
      cell.end - cell.start <= 64 &&
      (cell.inComment || !mayBeLabel(this.text.slice(cell.start, cell.end)))
    );
  }

  private open(cell: Cell): void {
    while ((this.top()?.cell.indent ?? -1) >= cell.indent) this.stack.pop();
    if (this.stack.length < 16) this.stack.push({ cell, gap: 0, deep: false });
  }

  private leave(cell: Cell): void {
    for (let top = this.top(); top; top = this.top()) {
      if (cell.indent > top.cell.indent) {
        top.deep = true;
        return;
      }
      top.gap ||= cell.gap.breaks;
      const isBracketed = this.text.charAt(top.cell.start - 1) === '[';
      const isOver = cell.indent < top.cell.indent || top.deep || (cell.gap.breaks > top.gap && !isBracketed);
      if (!isOver) return;
      this.stack.pop();
    }
  }

  private top() {
    return this.stack[this.stack.length - 1];
  }

  /** Whose the nearest brace or heading around a cell is, of those that say so. */
  ownerOf(cell: Cell): 'provider' | 'other' | undefined {
    let scope = cell.scope;
    for (let steps = 0; scope && steps < 8; steps += 1, scope = scope.up) {
      const owner =
        scope.head &&
        this.readOwner(this.text.slice(scope.head.start, Math.min(scope.head.end, scope.head.start + 100)));
      if (owner) return owner;
    }
    for (const { cell: heading } of [...this.stack].reverse()) {
      const owner = this.readOwner(this.text.slice(heading.start, heading.end));
      if (owner) return owner;
    }
    return undefined;
  }
}
