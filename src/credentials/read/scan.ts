import type { FormatMatch, GeneralLookAlikeId, Provider, Repair } from '../model';
import { joinBroken } from './broken';
import { eachCell, isSpaceAt, textOf, type Cell } from './cells';
import { Headings } from './headings';
import { isMixed, createJudge } from './judge';
import { createLabelReader, type Label } from './labels';

/** A label in the text, before it is matched with a value. */
export interface LabelToken<F extends string, L extends string> {
  readonly kind: 'label';
  label: Label<F, L>;
  readonly line: number;
  readonly column: number;
  assigned: boolean;
}

/** A cleaned word, or several joined words, that could be a value. */
export interface ValueToken<L extends string> {
  readonly kind: 'value';
  readonly value: string;
  readonly repairs: readonly Repair[];
  readonly match: FormatMatch;
  readonly line: number;
  readonly column: number;
  /**
   * Whether the value is in a comment, quoted in an email, or struck through. Such a value is used only if its field
   * has no other value.
   */
  readonly inComment: boolean;
  readonly lookAlike: L | GeneralLookAlikeId | undefined;
  /**
   * `foreign` if the value's name or heading belongs to another service, or `unknown` if the name has no known meaning.
   */
  readonly context: 'foreign' | 'unknown' | undefined;
  /** Whether the value is assigned to a name that isn't a label of the provider's keys, such as `GITHUB_TOKEN`. */
  readonly hasOwnName: boolean;
}

export type Token<F extends string, L extends string> = LabelToken<F, L> | ValueToken<L>;

/** Shorter words are values only if they have a label. */
const MIN_WORD = 15;
const MAX_LABEL = 80;
const MAX_WORD = 600;
const MIN_ASSIGNED = 4;
/** The maximum number of lines from a label to its value. */
export const NEAR_LINES = 4;

/** Lists the labels and possible values in a text, in order. */
export function scan<F extends string, L extends string>(provider: Provider<F, L>, text: string): Token<F, L>[] {
  const tokens: Token<F, L>[] = [];
  const labels = createLabelReader(provider);
  const judge = createJudge(provider);
  const headings = new Headings(text, labels);
  let last: LabelToken<F, L> | undefined;
  let lastHasValue = true;
  let previous: Cell | undefined;
  let [cellLabel, previousLabel]: (Label<F, L> | undefined)[] = [];
  let lineHead: Cell | undefined;
  let valueCell: Cell | undefined;
  let scannedTo = 0;

  eachCell(text, (whole) => {
    if (whole.end <= scannedTo) return;
    let start = Math.max(whole.start, scannedTo);
    while (isSpaceAt(text, start)) start += 1;
    const cell = start === whole.start ? whole : { ...whole, start, text: undefined };
    if (cell.line !== lineHead?.line) lineHead = cell;
    const couldBeLabel = cell.end - cell.start <= MAX_LABEL && labels.couldBeLabel(textOf(cell, text));
    headings.push(cell, couldBeLabel);
    if (last && cell.assigns && cell.line === last.line && previous?.column === last.column && !lastHasValue)
      last.assigned = true;

    scanCell(cell, couldBeLabel);
    previous = cell;
    previousLabel = cellLabel;
  });
  return tokens;

  function scanCell(cell: Cell, couldBeLabel: boolean): void {
    const label = couldBeLabel ? labels.read(textOf(cell, text)) : undefined;
    cellLabel = label;
    const isLabel = label?.kind === 'field' || label?.kind === 'lookAlike';
    if (!isLabel && (isIgnoredInAddress(cell) || scanRemark(cell))) return;
    if (!isLabel && (scanShortPiece(cell) || scanSpaced(cell))) return;
    const isAssigned = !lastHasValue && last?.assigned === true && last.line === cell.line;
    if (isAssigned && scanAssigned(cell)) return;
    if (!isLabel && cell.longest >= MIN_WORD && scanWords(cell)) return;
    if (couldBeLabel) scanLabel(cell, textOf(cell, text), label);
  }

  function scanLabelIn(cell: Cell, start: number, end: number): boolean {
    const name = end - start > MAX_LABEL ? '' : text.slice(start, Math.max(start, end));
    return labels.couldBeLabel(name) && scanLabel(cell, name, labels.read(name));
  }

  function scanLabel(cell: Cell, name: string, parsed: Label<F, L> | undefined): boolean {
    const label = underHeading(cell, name) ?? parsed;
    if (!label || label.kind === 'unknown') return false;
    last = { kind: 'label', label: inContext(label, cell), line: cell.line, column: cell.column, assigned: false };
    lastHasValue = false;
    tokens.push(last);
    return true;
  }

  /**
   * Returns the label that a heading and a word below it form, such as `Consumer` and `key`, or undefined if they form
   * none.
   */
  function underHeading(cell: Cell, name: string): Label<F, L> | undefined {
    const heading = headings.nearest(cell);
    const half = heading === undefined ? undefined : /^(key|token|secret)[\s.:]*$/i.exec(name)?.[1];
    if (half === undefined || heading === undefined || labels.isLabel(heading)) return undefined;
    const whole = labels.read(`${heading} ${half}`);
    return whole?.kind === 'field' && !whole.weak ? whole : undefined;
  }

  /** Whether to ignore a cell in the query or hash of a URL. Any text can be there, so only labeled values are read. */
  function isIgnoredInAddress(cell: Cell): boolean {
    return cell.inAddress && (lastHasValue || last?.label.kind !== 'field' || last.line !== cell.line);
  }

  /**
   * If the cell is a remark that distinguishes sets of keys, such as `(old)` in `API key (old)`, adds its words to the
   * label's `project` and returns true.
   */
  function scanRemark(cell: Cell): boolean {
    if (lastHasValue || last?.label.kind !== 'field' || last.line !== cell.line || !previous) return false;
    if (cell.longest >= MIN_WORD || cell.start - previous.end > 2) return false;
    if (!'(['.includes(text.charAt(cell.start - 1)) || !/^ ?.$/.test(text.slice(previous.end, cell.start)))
      return false;
    const remark = labels.projectOf(textOf(cell, text).slice(0, MAX_LABEL));
    if (remark === '') return false;
    last.label = { ...last.label, project: `${last.label.project} ${remark}`.trim() };
    return true;
  }

  /**
   * Returns the label, updated with what the text around it shows. Unless the label itself names the provider, a
   * heading above it or a name before the enclosing brackets can show that the key is the provider's or another
   * service's.
   */
  function inContext(label: Label<F, L>, cell: Cell): Label<F, L> {
    if (label.kind !== 'field') return label;
    if (cell.inAddress) return { ...label, inAddress: true };
    if (label.owner === 'provider') return label;
    const owner = headings.ownerOf(cell);
    if (owner === 'foreign') return { kind: 'foreign' };
    return owner === 'provider'
      ? { ...label, owner: label.owner === 'plain' ? 'provider' : label.owner, weak: false }
      : label;
  }

  /**
   * Reads a cell that is assigned to a label, as in `API_KEY=abc1`, and adds it to `tokens` even if it doesn't look
   * like a key. Returns false if it can't be a value, for example because it has no digit.
   */
  function scanAssigned(cell: Cell): boolean {
    if (last?.label.kind !== 'field') return false;
    if (cell.longest >= MIN_WORD && scanWords(cell)) return true;
    const judged = judge(textOf(cell, text).slice(0, MAX_WORD));
    const { value } = judged;
    const lookAlike = opensPlaceholder(cell) ? 'placeholder' : judged.lookAlike;
    if (
      lookAlike === 'plain-words' ||
      (lookAlike === undefined && (value.length < MIN_ASSIGNED || !/^(?=\S*\d)\S+$/.test(value)))
    )
      return false;
    pushValue(cell, judged, lookAlike);
    return true;
  }

  function opensPlaceholder(cell: Cell): boolean {
    const end = previous?.end ?? 0;
    if (cell.start - end === 1) return '<%'.includes(text.charAt(end));
    return /\$\{|\{\{|<|%$/.test(text.slice(Math.max(end, cell.start - 3), cell.start));
  }

  /**
   * Adds the possible keys and labels among the cell's words to `tokens`, and returns whether it found any. The words
   * before a key, or after the last key, can be a label.
   */
  function scanWords(cell: Cell): boolean {
    let found = false;
    let hasValue = false;
    let labelStart = cell.start;
    let from = cell.start;
    while (from < cell.end) {
      const to = endOfWord(text, from, cell.end);
      if (to - from >= MIN_WORD && to - from <= MAX_WORD && from >= scannedTo) {
        const isLabeled: boolean = scanLabelIn(cell, labelStart, from - 1);
        const isValue: boolean = scanWord(cell, from, to);
        if (isLabeled || isValue) labelStart = Math.max(to + 1, scannedTo);
        hasValue ||= isValue;
        found ||= isLabeled || isValue;
      }
      from = to + 1;
    }
    if (hasValue) scanLabelIn(cell, labelStart, cell.end);
    return found;
  }

  /**
   * Joins the pieces of a labeled value that is split by a line break or a space, if its first piece is too short for
   * `scanWords`. Returns whether the cell begins with such a value.
   */
  function scanShortPiece(cell: Cell): boolean {
    if (lastHasValue || last?.label.kind !== 'field' || cell.line - last.line > NEAR_LINES) return false;
    const end = endOfWord(text, cell.start, cell.end);
    const piece = textOf(cell, text).slice(0, end - cell.start);
    if (piece.length < MIN_ASSIGNED || piece.length >= MIN_WORD || /^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(piece))
      return false;
    const whole = joinBroken(provider, text, { raw: piece, value: judge(piece).value, end, field: last.label.field });
    if (!whole || (!isMixed(piece) && judge(whole.value).match !== 'current')) return false;
    pushValue(cell, whole, undefined);
    scannedTo = whole.end;
    return true;
  }

  /**
   * If the cell is a key that spaces split, adds the joined key to `tokens` and returns true. If a piece is a word or a
   * whole key, the cell isn't a split key.
   */
  function scanSpaced(cell: Cell): boolean {
    const length = cell.end - cell.start;
    if (cell.longest === length || length < 20 || length > 80) return false;
    const raw = text.slice(cell.start, cell.end);
    const words = raw.split(' ');
    if (!words.every((word) => word.length >= MIN_ASSIGNED && isMixed(word) && judge(word).match !== 'current'))
      return false;
    const judged = judge(raw);
    if (judged.match !== 'current') return false;
    pushValue(cell, judged, undefined);
    return true;
  }

  function scanWord(cell: Cell, from: number, to: number): boolean {
    const raw = text.slice(from, to);
    const isNear = last !== undefined && !lastHasValue && cell.line - last.line <= NEAR_LINES;
    const field = isNear && last?.label.kind === 'field' ? last.label.field : undefined;
    const judged = judge(raw);
    const { value, match, own } = judged;
    const whole = joinBroken(provider, text, { raw, value, end: to, field });
    if (whole) {
      pushValue(cell, whole, undefined);
      scannedTo = whole.end;
      return true;
    }
    const isProviders = match !== 'none' || own !== undefined;
    if (!isProviders && !(isNear && (judged.lookAlike !== undefined || isMixed(value)))) return false;
    pushValue(cell, judged, isNear ? judged.lookAlike : own);
    return true;
  }

  function pushValue(
    cell: Cell,
    { value, repairs, match }: Pick<ValueToken<L>, 'value' | 'repairs' | 'match'>,
    lookAlike: ValueToken<L>['lookAlike'],
  ) {
    const ownName = ownNameOf(cell);
    const context = ownName ?? contextOf(cell);
    tokens.push({
      kind: 'value',
      value,
      repairs,
      match,
      line: cell.line,
      column: cell.column,
      inComment: cell.inComment || cell.isSetAside,
      lookAlike,
      context,
      hasOwnName: ownName !== undefined,
    });
    lastHasValue = true;
    valueCell = cell;
    if (cell === lineHead) lineHead = undefined;
  }

  function ownNameOf(cell: Cell): 'foreign' | 'unknown' | undefined {
    if (!previous || previous === valueCell || previous.line !== cell.line || !cell.assigns) return undefined;
    const kind = (previousLabel ?? labels.read(textOf(previous, text)))?.kind;
    return kind === 'foreign' || kind === 'unknown' ? kind : undefined;
  }

  function contextOf(cell: Cell): 'foreign' | undefined {
    const head = lineHead && lineHead !== cell ? headings.ownerIn(lineHead) : undefined;
    const owner = head ?? headings.ownerOf(cell);
    return owner === 'foreign' ? 'foreign' : undefined;
  }
}

function endOfWord(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (isSpaceAt(text, at)) return at;
  return end;
}
