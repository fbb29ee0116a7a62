import { createHash } from 'node:crypto';
import { attribute, contentOf, type Element } from '../html';

/**
 * Names of the Trusted Types policies: `site` is the bundler's, for the addresses of its chunks
 * (plugins/bundle-size), `hydration` is the one of src/hydration/inline/scripts.ts.
 */
const TRUSTED_TYPES = 'trusted-types site hydration';

/** What the site doesn't load. `child-src` is for frames. */
const UNUSED = ['object-src', 'child-src', 'manifest-src', 'media-src'];

/**
 * What a page may do, as the content of its `<meta>`; `scriptHashes` are those of its inline scripts. `default-src` is
 * for `<link rel=prefetch>` alone: no other directive governs it, and every other kind of file has its own.
 */
export function writePolicy(scriptHashes: readonly string[]): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    ...UNUSED.map((directive) => `${directive} 'none'`),
    "require-trusted-types-for 'script'",
    TRUSTED_TYPES,
  ].join('; ');
}

/** Writes the policy of a page first in its head. A page that couldn't work under its policy is an error. */
export function insertPolicy(html: string, elements: readonly Element[]): string {
  const violation = elements.map(findViolation).find(Boolean);
  if (violation) throw new Error(violation);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${writePolicy(scriptHashes(elements))}">`;
  const secured = html.replace(/<head(?:\s[^>]*)?>/i, (head) => head + meta);
  if (secured === html) throw new Error('it has no <head> to write the policy into.');
  return secured;
}

/** Hashes of the inline scripts of a page in the form of a policy, each once. */
export function scriptHashes(elements: readonly Element[]): string[] {
  return [...new Set(elements.filter(isInlineScript).map(contentOf).map(hashOf))];
}

/** The hash of a text in the form of a policy. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Types of `<script>` with data, such as a breadcrumb's. All other inline scripts need their hash. */
const DATA = ['application/ld+json', 'application/json'];

function isInlineScript(element: Element): boolean {
  const isData = DATA.includes(attribute(element, 'type')?.toLowerCase() ?? '');
  return element.tagName === 'script' && attribute(element, 'src') === undefined && !isData;
}

/** Attributes whose address the browser requests without a click, or in addition to the link that is clicked. */
const LOADED = ['src', 'srcset', 'imagesrcset', 'poster', 'data', 'background', 'ping'];
/** A `<link>` that the browser doesn't request. No policy governs a preconnect or a DNS prefetch, so those aren't here. */
const UNLOADED_LINKS = ['canonical', 'alternate'];

function loadsFromElsewhere(element: Element, { name, value }: { name: string; value: string }): boolean {
  const isLoaded =
    LOADED.includes(name) ||
    (name === 'href' && element.tagName === 'link' && !UNLOADED_LINKS.includes(attribute(element, 'rel') ?? ''));
  return isLoaded && /(?:^|[\s,])(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(value);
}

/** Says why the policy would break an element, or undefined. */
function findViolation(element: Element): string | undefined {
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
