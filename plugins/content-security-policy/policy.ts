import { createHash } from 'node:crypto';
import { attribute, contentOf, type Element } from '../html';

/**
 * Allows scripts to create two Trusted Types policies. The bundler creates `site` (plugins/bundle-size), and
 * src/hydration/inline/scripts.ts creates `hydration`.
 */
const TRUSTED_TYPES = 'trusted-types site hydration';

/** Directives for content that the site doesn't have, such as plugins (`object-src`) and frames (`child-src`). */
const UNUSED = ['object-src', 'child-src', 'manifest-src', 'media-src'];

/**
 * Writes the content security policy for a page's `<meta>`. `default-src` applies only to prefetched files, because
 * every other kind of file has its own directive.
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

/**
 * Inserts the policy at the start of the page's head. Throws an error if the page contains something that the policy
 * forbids.
 */
export function insertPolicy(html: string, elements: readonly Element[]): string {
  const violation = elements.map(findViolation).find(Boolean);
  if (violation) throw new Error(violation);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${writePolicy(scriptHashes(elements))}">`;
  const secured = html.replace(/<head(?:\s[^>]*)?>/i, (head) => head + meta);
  if (secured === html) throw new Error('it has no <head> to write the policy into.');
  return secured;
}

export function scriptHashes(elements: readonly Element[]): string[] {
  return [...new Set(elements.filter(isInlineScript).map(contentOf).map(hashOf))];
}

export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A `<script>` of one of these types contains data that browsers don't run, so the policy needs no hash for it. */
const DATA = ['application/ld+json', 'application/json'];

function isInlineScript(element: Element): boolean {
  const isData = DATA.includes(attribute(element, 'type')?.toLowerCase() ?? '');
  return element.tagName === 'script' && attribute(element, 'src') === undefined && !isData;
}

/**
 * Browsers request the addresses in these attributes automatically, but the address in `ping` only when someone clicks
 * the link.
 */
const LOADED = ['src', 'srcset', 'imagesrcset', 'poster', 'data', 'background', 'ping'];
/**
 * Links with these `rel` values can have addresses on other sites, because browsers don't request them. With any other
 * value, such an address makes the build fail. For example, `preconnect` makes browsers contact a host, and no policy
 * can block that.
 */
const UNLOADED_LINKS = ['canonical', 'alternate'];

function loadsFromElsewhere(element: Element, { name, value }: { name: string; value: string }): boolean {
  const isLoaded =
    LOADED.includes(name) ||
    (name === 'href' && element.tagName === 'link' && !UNLOADED_LINKS.includes(attribute(element, 'rel') ?? ''));
  return isLoaded && /(?:^|[\s,])(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(value);
}

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
