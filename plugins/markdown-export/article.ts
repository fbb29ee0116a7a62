import type { Element as HastElement, ElementContent, Nodes, Root } from 'hast';
import { attribute, childrenOf, descendantsOf, hasClass, type Element, type Node } from '../html';

/** A built page without its navigation, controls, and widgets. */
export interface Article {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: string;
  /** The content begins with the h1, and all addresses in it are absolute. */
  readonly content: Root;
}

/** Returns undefined for a page that search engines don't list, such as a redirect or the 404 page. */
export function readArticle(elements: readonly Element[]): Article | undefined {
  const main = elements.find((element) => hasClass(element, 'theme-doc-markdown')) ?? findByTag(elements, 'main');
  const metadata = (name: string) => attribute(findWith(elements, 'meta', 'name', name), 'content') ?? '';
  if (!main || metadata('robots').includes('noindex')) return undefined;

  const url = attribute(findWith(elements, 'link', 'rel', 'canonical'), 'href');
  if (!url) throw new Error('it has no canonical address.');
  const content: Root = { type: 'root', children: clean(main, { url, elements, anchor: '' }) };
  const title = findHeading(content);
  if (!title) throw new Error('it has no h1.');
  return { url, title, description: metadata('description'), keywords: metadata('keywords'), content };
}

export function plainText(node: Nodes): string {
  return spacedText(node).replace(/\s+/g, ' ').trim();
}

function spacedText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return ' ';
  const text = node.children.map(spacedText).join('');
  return node.type === 'element' && INLINE.has(node.tagName) ? text : ` ${text} `;
}

const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'kbd', 'mark', 'small', 'span', 'strong', 'time']);

interface Context {
  readonly url: string;
  readonly elements: readonly Element[];
  /** The ID of the last subheading before the current node. */
  anchor: string;
}

function clean(parent: Node, context: Context): ElementContent[] {
  return childrenOf(parent).flatMap((child): ElementContent[] => {
    if (child.nodeName === '#text' && 'value' in child) return [{ type: 'text', value: child.value }];
    if (!('tagName' in child) || isLeftOut(child)) return [];
    if (isSubheading(child)) context.anchor = attribute(child, 'id') ?? '';
    if (isInteractive(child)) return replaceWidget(child, context);
    return [asPlainElement(child, clean(child, context), context.url)];
  });
}

const CONTROLS = new Set(['button', 'dialog', 'input', 'label', 'nav', 'script', 'source', 'svg', 'template']);

function isLeftOut(element: Element): boolean {
  const { tagName } = element;
  return (
    CONTROLS.has(tagName) ||
    attribute(element, 'aria-hidden') === 'true' ||
    attribute(element, 'hidden') !== undefined ||
    // Each `<Figure>` contains a light image, a dark image, and a link to each file. Markdown needs only the light
    // image.
    (tagName === 'img' && (attribute(element, 'src')?.includes('.dark.') ?? false)) ||
    (tagName === 'a' && /\.(?:png|svg|webp)$/.test(attribute(element, 'href') ?? ''))
  );
}

const isSubheading = ({ tagName }: Element) => /^h[2-6]$/.test(tagName);

const FIELDS = ['input', 'progress', 'select', 'textarea'];

/**
 * A section with a form field is a widget. It works only on the page, so the Markdown contains a link to it instead.
 */
function isInteractive(element: Element): boolean {
  return element.tagName === 'section' && descendantsOf(element).some(({ tagName }) => FIELDS.includes(tagName));
}

/**
 * Replaces a widget with a link that opens the page at the widget. The link has an arrow in front of it, because a word
 * would need a translation.
 */
function replaceWidget(widget: Element, { elements, url, anchor }: Context): ElementContent[] {
  const label = findWith(elements, undefined, 'id', attribute(widget, 'aria-labelledby'));
  const name = attribute(widget, 'aria-label') || plainText(withoutAttributes(label ?? widget));
  const id = attribute(descendantsOf(widget).find(isSubheading), 'id') || anchor;
  const href = id ? `${url}#${id}` : url;
  const link = createElement('a', [{ type: 'text', value: name }], { href });
  return [createElement('p', [{ type: 'text', value: '→ ' }, link])];
}

/**
 * Markdown has no notes and no disclosures. So a note becomes a quotation, and a disclosure's summary becomes a bold
 * line.
 */
function asPlainElement(element: Element, children: ElementContent[], url: string): HastElement {
  if (hasClass(element, 'theme-admonition')) {
    const [heading, ...rest] = children.filter((child) => child.type === 'element');
    return createElement('blockquote', [...(heading ? [boldLine(heading)] : []), ...rest]);
  }
  if (element.tagName === 'summary') return boldLine(createElement('summary', children));
  const properties = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  for (const name of ['href', 'src']) {
    if (properties[name] !== undefined) properties[name] = new URL(properties[name], url).href;
  }
  return createElement(element.tagName, children, properties);
}

function withoutAttributes(element: Element): HastElement {
  const children = childrenOf(element).flatMap((child): ElementContent[] => {
    if (child.nodeName === '#text' && 'value' in child) return [{ type: 'text', value: child.value }];
    return 'tagName' in child ? [withoutAttributes(child)] : [];
  });
  return createElement(element.tagName, children);
}

function boldLine(node: HastElement): HastElement {
  return createElement('p', [createElement('strong', [{ type: 'text', value: plainText(node) }])]);
}

function createElement(
  tagName: string,
  children: ElementContent[],
  properties: Record<string, string> = {},
): HastElement {
  return { type: 'element', tagName, properties, children };
}

function findHeading(node: Root | HastElement): string | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const text = child.tagName === 'h1' ? plainText(child) : findHeading(child);
    if (text !== undefined) return text;
  }
  return undefined;
}

function findByTag(elements: readonly Element[], name: string): Element | undefined {
  return elements.find(({ tagName }) => tagName === name);
}

function findWith(
  elements: readonly Element[],
  tagName: string | undefined,
  name: string,
  value: string | undefined,
): Element | undefined {
  return elements.find(
    (element) => (!tagName || element.tagName === tagName) && attribute(element, name) === (value ?? null),
  );
}
