import type { Element, Root } from 'hast';
import { elements, textOf } from './hast';

/**
 * Writes the heading of its column into each cell (`data-label`), so that a phone can show a row as a card
 * (src/css/base.css). The roles keep it a table for screen readers when its `display` changes. Tables of two columns fit.
 */
export default function rehypeTableLabels(): (tree: Root) => void {
  return (tree) => elements(tree, 'table').forEach(labelTable);
}

const MIN_COLUMNS = 3;

function labelTable(table: Element): void {
  const [head, ...rows] = elements(table, 'tr').map((row) => ({ row, cells: cellsOf(row) }));
  if (!head || head.cells.length < MIN_COLUMNS) return;
  const labels = head.cells.map(textOf);

  setRole(table, 'table');
  [...elements(table, 'thead'), ...elements(table, 'tbody')].forEach((group) => setRole(group, 'rowgroup'));
  setRole(head.row, 'row');
  head.cells.forEach((cell) => setRole(cell, 'columnheader'));
  for (const { row, cells } of rows) {
    setRole(row, 'row');
    cells.forEach((cell, column) => {
      if (column === 0) makeRowHeader(cell);
      else setRole(cell, 'cell');
      const label = labels[column];
      if (label) cell.properties['dataLabel'] = label;
    });
  }
}

/** The title of the card. On a phone, the headings of the columns are hidden. */
function makeRowHeader(cell: Element): void {
  cell.tagName = 'th';
  cell.properties['scope'] = 'row';
  setRole(cell, 'rowheader');
}

function setRole(element: Element, role: string): void {
  element.properties['role'] = role;
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child) => child.type === 'element');
}
