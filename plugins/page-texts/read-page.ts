import type { Element, ElementContent, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { elements, property } from '../hast';

/** A built page as text: what a reader sees, without what stands around it and without its tools. */
export interface PageText {
  /** Whole address. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: string;
  /** Begins with the h1. All addresses in it are whole. */
  readonly content: Root;
}

/** Undefined: a page that search engines shall not list, such as a redirect or the 404 page. */
export function readPage(html: string): PageText | undefined {
  const page = unified().use(rehypeParse).parse(html);
  const meta = (name: string) => property(find(page, 'meta', 'name', name), 'content');
  const main = elements(page, hasClass('theme-doc-markdown'))[0] ?? elements(page, 'main')[0];
  if (!main || meta('robots').includes('noindex')) return undefined;

  const url = property(find(page, 'link', 'rel', 'canonical'), 'href');
  const content: Root = { type: 'root', children: clean(main.children, { url, page, anchor: '' }) };
  const [heading] = elements(content, 'h1');
  if (!url || !heading) throw new Error('it has no canonical address, or no h1.');
  return { url, title: readable(heading), description: meta('description'), keywords: meta('keywords'), content };
}

/** Blocks stand apart, spaces are single. */
export function readable(node: Nodes): string {
  return spaced(node).replace(/\s+/g, ' ').trim();
}

function spaced(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return ' ';
  const text = node.children.map(spaced).join('');
  return node.type === 'element' && INLINE.has(node.tagName) ? text : ` ${text} `;
}

const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'kbd', 'mark', 'small', 'span', 'strong', 'time']);

interface Around {
  readonly url: string;
  readonly page: Root;
  /** Id of the last heading. */
  anchor: string;
}

function clean(children: readonly Nodes[], around: Around): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [child];
    if (child.type !== 'element' || isLeftOut(child)) return [];
    if (/^h[2-6]$/.test(child.tagName)) around.anchor = property(child, 'id');
    if (isTool(child)) return tellOfTool(child, around);
    const copy = { ...withWholeAddresses(child, around.url), children: clean(child.children, around) };
    return [asPlainElement(copy)];
  });
}

/** What is for the hand or the eye alone. */
function isLeftOut(element: Element): boolean {
  const { tagName, properties } = element;
  return (
    ['button', 'dialog', 'input', 'label', 'nav', 'script', 'source', 'svg', 'template'].includes(tagName) ||
    properties['ariaHidden'] === 'true' ||
    properties['hidden'] === true ||
    // A picture stands in the page once for each color mode, with a link to its file (src/components/Figure).
    (tagName === 'img' && property(element, 'src').includes('.dark.')) ||
    (tagName === 'a' && /\.(?:png|svg|webp)$/.test(property(element, 'href')))
  );
}

/** A section with boxes in it is of use on the page only. */
function isTool(element: Element): boolean {
  return element.tagName === 'section' && elements(element, isBox).length > 0;
}

const isBox = ({ tagName }: Element) => ['input', 'progress', 'select', 'textarea'].includes(tagName);

/** Says that there is a tool, and where: its name, as a link to the place where it stands. */
function tellOfTool(tool: Element, { page, url, anchor }: Around): ElementContent[] {
  const name =
    property(tool, 'ariaLabel') || readable(find(page, undefined, 'id', property(tool, 'ariaLabelledBy')) ?? tool);
  const [heading] = elements(tool, ({ tagName }) => /^h[2-6]$/.test(tagName));
  const href = new URL(`#${property(heading, 'id') || anchor}`, url).href.replace(/#$/, '');
  const link = element('a', { href }, [{ type: 'text', value: name }]);
  return [element('p', {}, [{ type: 'text', value: 'On the page: ' }, link])];
}

function withWholeAddresses(element: Element, url: string): Element {
  const properties = { ...element.properties };
  for (const name of ['href', 'src']) {
    const address = properties[name];
    if (typeof address === 'string') properties[name] = new URL(address, url).href;
  }
  return { ...element, properties };
}

/** Notes and parts that open have no element of their own in Markdown. */
function asPlainElement(node: Element): Element {
  if (hasClass('theme-admonition')(node)) {
    const [heading, ...rest] = node.children.filter((child) => child.type === 'element');
    return element('blockquote', {}, [...(heading ? [boldLine(heading)] : []), ...rest]);
  }
  return node.tagName === 'summary' ? boldLine(node) : node;
}

function boldLine(node: Element): Element {
  return element('p', {}, [element('strong', {}, [{ type: 'text', value: readable(node) }])]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function hasClass(name: string): (element: Element) => boolean {
  return (element) => property(element, 'className').split(' ').includes(name);
}

function find(page: Root, tagName: string | undefined, name: string, value: string): Element | undefined {
  return elements(page, (one) => (!tagName || one.tagName === tagName) && property(one, name) === value)[0];
}
