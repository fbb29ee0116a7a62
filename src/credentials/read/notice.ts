import { cleanValue } from '../clean';
import { certainLookAlike } from '../inspect';
import type { GeneralLookAlikeId, Provider, Repair } from '../model';
import { eachCell, type Cell } from './cells';
import { labelHint, labelReader, type Label } from './labels';

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
  let readTo = 0;

  eachCell(text, (cell) => {
    if (cell.start < readTo) return;
    if (cell.line !== lineHead?.line) lineHead = cell;
    headings.meet(cell);
    if (last && cell.gap.assigns && cell.line === last.line && previous?.column === last.column && !valued)
      last.assigned = true;

    read(cell);
    previous = cell;
  });
  return noticed;

  function read(cell: Cell): void {
    const isAssigned = !valued && last?.assigned === true && last.line === cell.line;
    if (isAssigned && noticeAssigned(cell)) return;
    const isLabel = cell.end - cell.start <= 80 && labels.isKnown(text.slice(cell.start, cell.end));
    if (!isLabel && cell.longest >= shortestWord && noticeWords(cell)) return;
    noticeLabel(cell, cell.start, cell.end);
  }

  function noticeLabel(cell: Cell, start: number, end: number): boolean {
    if (end - start > 80 || end - start < 2) return false;
    const name = text.slice(start, end);
    if (!labelHint.test(name)) return false;
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

  /** Looks for words that may be keys in a cell; the words before one may be its label. */
  function noticeWords(cell: Cell): boolean {
    let found = false;
    let from = cell.start;
    while (from < cell.end) {
      const to = endOfWord(text, from, cell.end);
      if (to - from >= shortestWord && to - from <= longestWord && from >= readTo) {
        const labelled: boolean = !found && from > cell.start && noticeLabel(cell, cell.start, from - 1);
        found = noticeWord(cell, from, to) || found || labelled;
      }
      from = to + 1;
    }
    return found;
  }

  function noticeWord(cell: Cell, from: number, to: number): boolean {
    const raw = text.slice(from, to);
    const isNear = last !== undefined && !valued && cell.line - last.line <= nearLines;
    const field = isNear && last?.label.kind === 'field' ? last.label.field : undefined;
    const plain = /^[A-Za-z\d-]+$/.test(raw) ? { value: raw, repairs: [] } : cleanValue(raw);
    const whole = joinBroken(provider, text, raw, to, field);
    const { value, repairs } = whole ?? plain;

    const fits = provider.fields.some((one) => one.fits(value) !== 'none');
    const lookAlike = fits && !isNear ? undefined : certainLookAlike(provider, value);
    const isOurs = fits || provider.lookAlikes.some(({ id }) => id === (lookAlike ?? ownLookAlike(value)));
    if (!isOurs && !(isNear && (lookAlike !== undefined || isMixed(value)))) return false;
    push(cell, value, repairs, lookAlike ?? ownLookAlike(value));
    if (whole) readTo = whole.end;
    return true;
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
  }

  function contextOf(cell: Cell): NoticedValue<L>['context'] {
    if (previous && previous.line === cell.line && cell.gap.assigns) {
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
  for (let at = from; at < end; at += 1) if (/\s/.test(text.charAt(at))) return at;
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

const nextPiece =
  /[ \t\u00a0]{0,40}["'`]?[ \t]{0,40}[=\\+^]?[ \t]{0,40}(\r\n?|\n|(?=[ \t\u00a0-]|[\u2010-\u2015\u2212]))[ \t>|]{0,40}["'`]?[ \t\u00a0]{0,40}([A-Za-z\d\u2010-\u2015\u2212\u200b-\u200d\u00ad-]{1,100})/y;

const mostPieces = 5;

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
  const wanted = provider.fields.filter((one) => field === undefined || one.id === field);
  const fit = (value: string, kind: 'today' | 'older') => wanted.some((one) => one.fits(value) === kind);
  const alone = cleanValue(first).value;
  if (fit(alone, 'today') || !/^[\w-]+$/.test(alone)) return undefined;

  let raw = first;
  let to = end;
  for (let pieces = 1; pieces < mostPieces; pieces += 1) {
    nextPiece.lastIndex = to;
    const [whole = '', lineBreak = '', piece = ''] = nextPiece.exec(text) ?? [];
    to += whole.length;
    if (piece === '' || !canGoOn(piece, lineBreak !== '', fit(alone, 'older'))) return undefined;
    if (lineBreak !== '' && !standsAlone(text, to)) return undefined;
    raw += (lineBreak === '' ? ' ' : '\n') + piece;
    const joined = cleanValue(raw);
    const isPart = pieces === 1 && provider.fields.some((one) => one.fits(piece) === 'today');
    if (isPart && field === undefined) return undefined;
    if (fit(joined.value, 'today') || (field !== undefined && !fit(alone, 'older') && fit(joined.value, 'older')))
      return { ...joined, end: to };
  }
  return undefined;
}

/** The rest of a value has a line of its own; behind it may stand what closes a quote or a list. */
function standsAlone(text: string, end: number): boolean {
  return /^["'`,;)\]}|\\ \t]{0,10}(?:[\r\n]|$)/.test(text.slice(end, end + 12));
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
  return onNextLine && (!couldEnd || piece.length <= 3);
}

/** Headings, and names of nested blocks, over a line. They are looked at only when a label or a value asks. */
class Headings {
  private stack: { cell: Cell; used: boolean; deep: boolean }[] = [];
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
    else for (const heading of this.stack.slice(-1)) heading.used = true;
    this.lineStart = cell;
    this.cellsInLine = 1;
    this.leave(cell);
  }

  private canHead(cell: Cell): boolean {
    return (
      cell.longest < shortestWord &&
      cell.end - cell.start <= 64 &&
      (cell.inComment || !labelHint.test(this.text.slice(cell.start, cell.end)))
    );
  }

  private open(cell: Cell): void {
    while ((this.top()?.cell.indent ?? -1) >= cell.indent) this.stack.pop();
    if (this.stack.length < 16) this.stack.push({ cell, used: false, deep: false });
  }

  private leave(cell: Cell): void {
    for (let top = this.top(); top; top = this.top()) {
      if (cell.indent > top.cell.indent) {
        top.deep = true;
        return;
      }
      const isBracketed = this.text.charAt(top.cell.start - 1) === '[';
      const isOver = cell.indent < top.cell.indent || top.deep || (cell.gap.breaks > 1 && top.used && !isBracketed);
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
