import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import rehypeTableLabels from '../../plugins/rehype-table-labels';

const element = (tagName: string, ...children: (Element | string)[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

function label(headings: (Element | string)[], cells: string[]): readonly unknown[] {
  const body = element('tr', ...cells.map((cell) => element('td', cell)));
  const head = element('tr', ...headings.map((heading) => element('th', heading)));
  const tree: Root = {
    type: 'root',
    children: [element('div', element('table', element('thead', head), element('tbody', body)))],
  };
  rehypeTableLabels()(tree);
  return body.children.map((cell) => cell.type === 'element' && cell.properties['dataLabel']);
}

describe('rehypeTableLabels', () => {
  it('labels each cell with the text of its column’s heading', () => {
    expect(label(['item', element('strong', 'label'), 'length'], ['API key', 'Consumer Key', '25'])).toEqual([
      'item',
      'label',
      'length',
    ]);
  });

  it('sets no label on cells under an empty heading', () => {
    expect(label(['', 'today', 'older'], ['API key', '25', '21'])).toEqual([undefined, 'today', 'older']);
  });

  it('turns the first cell of a row into a row heading', () => {
    const row = element('tr', element('td', 'API key'), element('td', '25'), element('td', '21'));
    const head = element('tr', ...['item', 'today', 'older'].map((heading) => element('th', heading)));
    const table = element('table', element('thead', head), element('tbody', row));
    rehypeTableLabels()({ type: 'root', children: [table] });
    expect(row.children.map((cell) => cell.type === 'element' && [cell.tagName, cell.properties['role']])).toEqual([
      ['th', 'rowheader'],
      ['td', 'cell'],
      ['td', 'cell'],
    ]);
  });

  it('sets no label in a table with only two columns', () => {
    expect(label(['item', 'label'], ['API key', 'Consumer Key'])).toEqual([undefined, undefined]);
  });
});
