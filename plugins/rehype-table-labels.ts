import type { Element, Root } from 'hast';
import { elements, textOf } from './hast';

/**
 * Phones show the rows of wide tables as cards (src/css/base.css), so each cell gets its column's heading as
 * `data-label`. ARIA roles let screen readers announce a table even if CSS changes its `display`.
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

/** Makes a row's first cell a header, because phones show it as the title of the row's card. */
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
