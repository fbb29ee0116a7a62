import type { Element, ElementContent, Root } from 'hast';
import type { Article } from './article';

/**
 * Writes a page as CommonMark with GitHub's tables. This doesn't use the package rehype-remark, because it takes ten
 * times as long. On a site with a hundred pages, rehype-remark would take a fifth of the build time.
 */
export function writeMarkdown({ url, content }: Article): string {
  return `URL: ${url}\n\n${writeBlocks(content.children)}\n`;
}

type Nodes = readonly (ElementContent | Root['children'][number])[];

function writeBlocks(nodes: Nodes): string {
  return blocksOf(nodes).join('\n\n');
}

/** Text and inline elements between two blocks become a paragraph. */
function blocksOf(nodes: Nodes): string[] {
  const blocks: string[] = [];
  let inline: Nodes[number][] = [];
  const endParagraph = () => {
    const paragraph = writeParagraph(inline);
    if (paragraph) blocks.push(paragraph);
    inline = [];
  };
  for (const node of nodes) {
    const write = node.type === 'element' ? (BLOCKS[node.tagName] ?? (isTransparent(node) && containerBlocks)) : false;
    if (!write) {
      inline.push(node);
      continue;
    }
    endParagraph();
    blocks.push(...[write(node as Element)].flat().filter(Boolean));
  }
  endParagraph();
  return blocks;
}

const INLINE_ELEMENTS = new Set(
  'a abbr b br cite code del em i img kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);

const isTransparent = ({ tagName }: Element) => !INLINE_ELEMENTS.has(tagName);
const containerBlocks = ({ children }: Element) => blocksOf(children);

const heading = ({ tagName, children }: Element) => {
  const text = writeInline(children).trim();
  return text && `${'#'.repeat(Number(tagName[1]))} ${text.replaceAll('\n', ' ')}`;
};

const BLOCKS: Readonly<Record<string, (element: Element) => string | string[]>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  p: ({ children }) => writeParagraph(children),
  ul: (list) => writeItems(itemsOf(list), () => '- '),
  ol: (list) => writeItems(itemsOf(list), (index) => `${Number(list.properties['start'] ?? 1) + index}. `),
  dl: (list) => writeItems(definitionsOf(list), () => '- '),
  blockquote: ({ children }) => prefixLines(writeBlocks(children), '> '),
  pre: writeCode,
  table: writeTable,
  hr: () => '---',
};

/** Matches the start of a line that Markdown would read as a heading, a quotation, a list, or a horizontal line. */
const BLOCK_START = /^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|-[- ]*$|=+ *$|>)|^(\d+)(?=[.)](?:\s|$))/gm;

function writeParagraph(nodes: Nodes): string {
  return writeInline(nodes).trim().replace(BLOCK_START, '$1\\');
}

type Items = readonly (readonly string[])[];

function itemsOf(list: Element): Items {
  return list.children.filter((child) => child.type === 'element').map(({ children }) => blocksOf(children));
}

/** Turns each term of a `<dl>` and the definitions after it into one list item. */
function definitionsOf(list: Element): Items {
  const items: string[][] = [];
  for (const child of list.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'div') items.push(...definitionsOf(child).map((blocks) => [...blocks]));
    else if (child.tagName === 'dt') items.push(blocksOf(child.children));
    else items.at(-1)?.push(...blocksOf(child.children));
  }
  return items;
}

/**
 * Puts empty lines between the items if one of them has a second paragraph or another block. A nested list needs no
 * empty lines.
 */
function writeItems(items: Items, marker: (index: number) => string): string {
  const isTight = items.every((blocks) => blocks.slice(1).every((block) => /^(?:- |\d+\. )/.test(block)));
  return items
    .map((blocks, index) => {
      const sign = marker(index);
      return sign + prefixLines(blocks.join(isTight ? '\n' : '\n\n'), ' '.repeat(sign.length)).slice(sign.length);
    })
    .join(isTight ? '\n' : '\n\n');
}

function prefixLines(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join('\n');
}

function writeCode(element: Element): string {
  const code = element.children.find((child) => child.type === 'element' && child.tagName === 'code') as
    Element | undefined;
  const language = /(?:^|\s)language-(\S+)/.exec(String(code?.properties['class'] ?? ''))?.[1] ?? '';
  const text = rawText(element).replace(/\n$/, '');
  const fence = longestRun(text, 3);
  return `${fence}${language}\n${text}\n${fence}`;
}

function writeTable(table: Element): string {
  const rows = findRows(table).map(({ children }) =>
    children
      .filter((child) => child.type === 'element')
      .map((cell) => writeInline(cell.children).trim().replaceAll('\n', ' ').replaceAll('|', '\\|')),
  );
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const [head = '', ...body] = rows.map(
    (row) => `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`,
  );
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

function findRows(node: Element): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === 'tr' ? [child] : findRows(child),
  );
}

function writeInline(nodes: Nodes): string {
  return nodes.map(writeInlineNode).join('');
}

function writeInlineNode(node: Nodes[number]): string {
  if (node.type === 'text') return escape(node.value.replace(/[ \t\n\r\f]+/g, ' '));
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  switch (tagName) {
    case 'strong':
    case 'b':
      return surround('**', writeInline(children));
    case 'em':
    case 'i':
      return surround('*', writeInline(children));
    case 'code':
      return writeInlineCode(rawText(node));
    case 'a':
      return properties['href']
        ? `[${writeInline(children).trim()}](${String(properties['href'])})`
        : writeInline(children);
    case 'img':
      return `![${escape(String(properties['alt'] ?? ''))}](${String(properties['src'])})`;
    case 'br':
      return '\\\n';
    default:
      return writeInline(children);
  }
}

/** Moves leading and trailing spaces outside the marks, because Markdown doesn't read `** a**` as bold. */
function surround(mark: string, text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner ? before + mark + inner + mark + after : text;
}

function writeInlineCode(text: string): string {
  const fence = longestRun(text, 1);
  const space = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return fence + space + text + space + fence;
}

/** Returns enough backticks to enclose `text`, which can contain backticks. */
function longestRun(text: string, atLeast: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  return '`'.repeat(longest < atLeast ? atLeast : longest + 1);
}

function rawText(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? rawText(child) : ''))
    .join('');
}

/** Escapes characters that have a meaning in Markdown. An underscore inside a word needs no escape. */
function escape(text: string): string {
  return text.replace(/[\\`*[\]~]|<(?=[a-z/!?])|&(?=#?\w+;)|!$|(?<![a-z\d])_|_(?![a-z\d])/gi, '\\$&');
}
