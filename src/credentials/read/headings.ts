import { textOf, type Cell } from './cells';

/** The maximum length of a word in a heading. A longer word could be a key. */
const MAX_WORD = 14;
const MAX_HEADING = 64;

type Owner = 'provider' | 'foreign' | undefined;

/**
 * Tracks the headings above each piece of text. Whether a heading names the provider or another service is determined
 * only when `ownerOf` needs it.
 */
export class Headings {
  /**
   * The headings above the current line, outermost first. If the lines below a heading are indented (`deep`), its
   * section ends at the first line that isn't. Otherwise, it usually ends at the first gap of more line breaks than
   * directly below the heading (`gap`).
   */
  private stack: { cell: Cell; gap: number; deep: boolean; owner?: Owner | 'nobody' }[] = [];
  private lineStart: Cell | undefined;
  private isLineLabeled = false;
  private cellsInLine = 0;

  constructor(
    private readonly text: string,
    private readonly labels: { ownerOf(name: string): Owner },
  ) {}

  /**
   * Must be called for each cell in order. A line becomes a heading if it has only one cell, which is short and isn't a
   * label.
   */
  push(cell: Cell, couldBeLabel: boolean): void {
    if (this.lineStart && cell.line === this.lineStart.line) {
      this.cellsInLine += 1;
      return;
    }
    if (this.lineStart && this.cellsInLine === 1 && !this.isLineLabeled) this.open(this.lineStart);
    this.lineStart = cell;
    this.isLineLabeled = couldBeLabel && !cell.inComment;
    this.cellsInLine = 1;
    this.close(cell);
  }

  private open(cell: Cell): void {
    if (cell.longest > MAX_WORD || cell.end - cell.start > MAX_HEADING) return;
    while ((this.top()?.cell.indent ?? -1) >= cell.indent) this.stack.pop();
    if (this.stack.length < 16) this.stack.push({ cell, gap: 0, deep: false });
  }

  private close(cell: Cell): void {
    for (let top = this.top(); top; top = this.top()) {
      if (cell.indent > top.cell.indent) {
        top.deep = true;
        return;
      }
      top.gap ||= cell.lineBreaks;
      const isBracketed = this.text.charAt(top.cell.start - 1) === '[';
      const isOver = cell.indent < top.cell.indent || top.deep || (cell.lineBreaks > top.gap && !isBracketed);
      if (!isOver) return;
      this.stack.pop();
    }
  }

  private top() {
    return this.stack.length > 0 ? this.stack[this.stack.length - 1] : undefined;
  }

  /**
   * Returns whether the text around the cell names the provider or another service (`foreign`), or undefined if it
   * names neither. Checks the names before the enclosing brackets, from the innermost out, and then the headings, from
   * the closest up. The first one that names either decides.
   */
  ownerOf(cell: Cell): Owner {
    let scope = cell.scope;
    for (let steps = 0; scope && steps < 8; steps += 1, scope = scope.up) {
      scope.owner ??= (scope.head && this.ownerIn(scope.head)) ?? 'nobody';
      if (scope.owner !== 'nobody') return scope.owner;
    }
    for (let index = this.stack.length - 1; index >= 0; index -= 1) {
      const heading = this.stack[index];
      if (!heading) continue;
      heading.owner ??= this.ownerIn(heading.cell) ?? 'nobody';
      if (heading.owner !== 'nobody') return heading.owner;
    }
    return undefined;
  }

  nearest(cell: Cell): string | undefined {
    const heading = cell.scope?.head ?? this.top()?.cell;
    return heading && heading.end - heading.start <= MAX_WORD ? textOf(heading, this.text) : undefined;
  }

  ownerIn(cell: Cell): Owner {
    return cell.end - cell.start > MAX_HEADING ? undefined : this.labels.ownerOf(textOf(cell, this.text));
  }
}
