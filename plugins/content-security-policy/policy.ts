import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

/**
 * Names of the Trusted Types policies: `site` is the bundler's, for the addresses of its chunks
 * (plugins/lean-bundle), `hydration` is the one of src/hydration/inline/scripts.ts.
 */
const TRUSTED_TYPES = 'trusted-types site hydration';

/** What a page may do, as the content of its `<meta>`; `scriptHashes` are those of its inline scripts. */
export function writePolicy(scriptHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    TRUSTED_TYPES,
  ].join('; ');
}

/** Puts the policy of a page first in its head. A page that could not work under it is an error. */
export function securePage(html: string): string {
  const elements = elementsOf(html);
  const objection = elements.map(objectTo).find(Boolean);
  if (objection) throw new Error(objection);
  const at = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.startTag?.endOffset;
  if (at === undefined) throw new Error('it has no <head> to write the policy into.');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${writePolicy(scriptHashes(html))}">`;
  return html.slice(0, at) + meta + html.slice(at);
}

/** Says what is wrong with a finished page: no policy before all else, or an inline script that it does not name. */
export function findFault(html: string): string | undefined {
  const first = elementsOf(html).find(
    ({ parentNode }) => parentNode && 'tagName' in parentNode && parentNode.tagName === 'head',
  );
  if (!first || attribute(first, 'http-equiv') !== 'Content-Security-Policy') {
    return 'its head does not begin with a policy.';
  }
  const policy = attribute(first, 'content') ?? '';
  const missing = scriptHashes(html).find((hash) => !policy.includes(hash));
  return missing && `the policy lacks the hash of an inline script, ${missing}.`;
}

/** Hashes of the inline scripts of a page, as a policy names them; each once. */
export function scriptHashes(html: string): string[] {
  return [...new Set(elementsOf(html).filter(isInlineScript).map(textOf).map(hashOf))];
}

/** A text as a policy names it. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Types of `<script>` that hold data, which is never run: a breadcrumb's. All others need their hash. */
const DATA = ['application/ld+json', 'application/json'];

function isInlineScript(element: Element): boolean {
  const isData = DATA.includes(attribute(element, 'type')?.toLowerCase() ?? '');
  return element.tagName === 'script' && attribute(element, 'src') === undefined && !isData;
}

/** Attributes whose address is asked for without anybody pressing anything, or behind a press. */
const LOADED = ['src', 'srcset', 'imagesrcset', 'poster', 'data', 'background', 'ping'];
/** A `<link>` that only says something; a preconnect or a DNS prefetch is asked for, and no policy governs it. */
const UNLOADED_LINKS = ['canonical', 'alternate'];

function loadsFromElsewhere(element: Element, { name, value }: { name: string; value: string }): boolean {
  const isLoaded =
    LOADED.includes(name) ||
    (name === 'href' && element.tagName === 'link' && !UNLOADED_LINKS.includes(attribute(element, 'rel') ?? ''));
  return isLoaded && /(?:^|[\s,])(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(value);
}

function objectTo(element: Element): string | undefined {
  const tag = `<${element.tagName}${attribute(element, 'class') ? ` class="${attribute(element, 'class')}"` : ''}>`;
  if (element.tagName === 'style') return 'it has a <style>; the policy allows stylesheets from files alone.';
  for (const { name, value } of element.attrs) {
    if (name === 'style') return `${tag} has style="${value}"; use a class.`;
    if (name.startsWith('on')) return `${tag} has a handler in ${name}="…"; the policy refuses it.`;
    if (name === 'srcdoc') return `${tag} holds a page of its own in srcdoc.`;
    if (loadsFromElsewhere(element, { name, value })) return `${tag} loads from elsewhere, in ${name}="${value}".`;
    if (/^\s*javascript:/i.test(value)) return `${tag} has a javascript: address in ${name}.`;
  }
  return undefined;
}

export function elementsOf(html: string): Element[] {
  return collectElements(parse(html, { sourceCodeLocationInfo: true }));
}

function collectElements(node: Node): Element[] {
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...children.flatMap(collectElements)];
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((entry) => entry.name === name)?.value;
}

export function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
