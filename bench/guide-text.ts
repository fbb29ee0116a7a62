import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import rehypeParse from 'rehype-parse';
import type { Root as Markdown } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/**
 * Converts the built guide to Markdown that any site generator can use. Leaves out parts that only this site has, such
 * as buttons.
 */
export function writeGuideText(page: string): string {
  const tree = unified().use(rehypeParse).parse(page);
  const article = find(tree, (element) => classesOf(element).includes('theme-doc-markdown'));
  if (!article) throw new Error('The built guide has no text.');
  const handlers = { ...dropped, a: linked, details: folded, div: noted, figure: pictured };
  const text = toMdast({ type: 'root', children: [article] }, { handlers, nodeHandlers: { comment: drop } });
  return unified()
    .use(remarkGfm)
    .use(remarkStringify)
    .stringify(text as Markdown);
}

const drop: Handle = () => undefined;
const dropped = Object.fromEntries(
  ['section', 'button', 'input', 'label', 'header', 'noscript', 'svg'].map((name) => [name, drop]),
);

/** Removes the link next to each heading, because every site generator adds one. */
const linked: Handle = (state, element: Element) =>
  classesOf(element).includes('hash-link') ? undefined : defaultHandlers.a(state, element);

/**
 * Keeps disclosures (`<details>`) as HTML, because Markdown has no syntax for them, and every site generator accepts
 * HTML.
 */
const folded: Handle = (state, element: Element) => {
  const summary = element.children.find((child) => child.type === 'element' && child.tagName === 'summary');
  const rest = { ...element, children: element.children.filter((child) => child !== summary) };
  return [
    html(`<details>\n${summary ? toHtml(summary) : ''}`),
    ...state.toFlow(state.all(rest)),
    html('</details>'),
  ] as never;
};

/**
 * A figure contains a light and a dark image. Only the light one is kept, because without this site's CSS both would be
 * visible.
 */
const pictured: Handle = (state, element: Element) => {
  const picture = find(element, ({ tagName }) => tagName === 'picture');
  const caption = find(element, ({ tagName }) => tagName === 'figcaption');
  return [
    ...(picture ? [html(`<p>${toHtml(picture)}</p>`)] : []),
    ...(caption ? state.toFlow(state.all(caption)) : []),
  ] as never;
};

const noted: Handle = (state, element: Element) => {
  const content = state.toFlow(state.all(element));
  return classesOf(element).includes('theme-admonition') ? { type: 'blockquote', children: content as never } : content;
};

const html = (value: string) => ({ type: 'html', value });

function find(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && test(node)) return node;
  const children: readonly (ElementContent | Root['children'][number])[] = 'children' in node ? node.children : [];
  for (const child of children) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

const classesOf = ({ properties }: Element): readonly unknown[] =>
  Array.isArray(properties.className) ? properties.className : [];
