import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attribute, elementsOf, type Element } from '../plugins/html';

interface Site {
  /** The site's origin, such as `https://guide.example.org`. */
  readonly siteUrl: string;
  /** The site's path, with a slash at both ends. */
  readonly baseUrl: string;
}

/** Finds links in a build that lead to a missing page, heading, or file. Docusaurus checks only links between pages. */
export function brokenLinks(folder: string, { siteUrl, baseUrl }: Site): string[] {
  const files = new Set(listFiles(folder));
  const pages = new Map([...files].filter(isPage).map((name) => [name, readPage(path.join(folder, name))]));

  function leadsToNothing(link: string, from: string): boolean {
    const address = URL.canParse(link, from) ? new URL(link, from) : undefined;
    if (!address) return true;
    if (address.origin !== siteUrl) return false;
    if (!address.pathname.startsWith(baseUrl)) return true;
    const name = decodeURIComponent(address.pathname.slice(baseUrl.length)).replace(/\/$/, '');
    const file = [name, `${name}.html`, path.posix.join(name, 'index.html')].find((candidate) => files.has(candidate));
    const place = decodeURIComponent(address.hash.slice(1));
    if (file === undefined) return true;
    const page = pages.get(file);
    return place !== '' && page !== undefined && !page.isBehind && !page.ids.has(place);
  }

  return [...pages].flatMap(([name, { links, isBehind }]) => {
    if (isBehind) return [];
    const from = siteUrl + baseUrl + name.replace(/(?:^|\/)index\.html$|\.html$/, '');
    return links.filter((link) => leadsToNothing(link, from)).map((link) => `${name} leads to ${link}`);
  });
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

function isPage(name: string): boolean {
  return name.endsWith('.html');
}

interface Page {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Whether the page is an outdated translation. Links in such a page aren't checked, because they may be outdated. */
  readonly isBehind: boolean;
}

function readPage(file: string): Page {
  const elements = elementsOf(readFileSync(file, 'utf8'));
  return {
    links: [...new Set(elements.flatMap(linksOf))],
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    isBehind: elements.some((element) => attribute(element, 'data-translation') === 'behind'),
  };
}

function linksOf(element: Element): string[] {
  const named = ['href', 'src', 'poster'].flatMap((name) => attribute(element, name) ?? []);
  const sets = ['srcset', 'imagesrcset'].flatMap((name) => attribute(element, name)?.split(',') ?? []);
  const scripts = attribute(element, 'data-script-urls')?.split(' ') ?? [];
  return [...named, ...sets.map(addressOfCandidate), ...scripts, ...linksOfMeta(element)];
}

/** An entry of `srcset` consists of an address and a size, such as `picture.webp 2x`. */
function addressOfCandidate(candidate: string): string {
  return candidate.trim().split(/\s/)[0] ?? '';
}

function linksOfMeta(element: Element): string[] {
  const content = element.tagName === 'meta' ? attribute(element, 'content') : undefined;
  if (!content) return [];
  const [, refresh] = /^\d+; *url=(.*)/.exec(content) ?? [];
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  return refresh ? [refresh] : /^(?:og|twitter):(?:image|url)$/.test(name) ? [content] : [];
}
