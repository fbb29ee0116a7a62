import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import sharp from 'sharp';
import { unified } from 'unified';
import { describe, expect, inject, it } from 'vitest';
import { elements, property, textOf } from '../../plugins/hast';
import { OTHER_BASE_URL } from '../support/built-sites';
import { GUIDE, listPages, listTranslations, NOT_FOUND, OLD_GUIDE } from '../support/site';
import { messageIn } from '../support/ui';

/** Both builds use this origin in absolute addresses, although the tests serve them from other origins. */
const SITE_URL = 'http://localhost:3000';

const SITES = [
  { served: inject('site'), baseUrl: '/' },
  { served: inject('siteUnderBase'), baseUrl: OTHER_BASE_URL },
];
const LANGUAGES = ['', ...listTranslations()];

describe.each(SITES.flatMap((site) => LANGUAGES.map((language) => ({ ...site, language }))))(
  'the site at $baseUrl, language folder $language',
  ({ served, baseUrl, language }) => {
    const siteAddress = SITE_URL + baseUrl;
    const pages = listPages(language);
    const docs = pages.filter((path) => path.startsWith(`${language}docs/`));

    async function read(path: string): Promise<string> {
      const response = await fetch(served + path);
      expect(response.status, path).toBe(200);
      return response.text();
    }

    const readPage = async (path: string) =>
      unified()
        .use(rehypeParse)
        .parse(await read(path));
    const isListed = async (path: string) => !meta(await readPage(path), 'robots').includes('noindex');
    const listed = async () => {
      const flags = await Promise.all(pages.map(isListed));
      return pages.filter((_path, index) => flags[index]);
    };

    it.each(pages)('has metadata with the page’s title, description, and address: /%s', async (path) => {
      const page = await readPage(path);
      expect(elements(page, 'title').map(textOf)).toEqual([expect.stringMatching(/\w/)]);
      expect(elements(page, 'h1')).toHaveLength(1);
      expect(link(page, 'canonical')).toBe(siteAddress + path);
      expect(meta(page, 'og:url')).toBe(siteAddress + path);
      const inLanguage = (folder: string) => siteAddress + folder + path.slice(language.length);
      expect(alternates(page)).toEqual([
        ...LANGUAGES.map((folder) => [tagOf(folder), inLanguage(folder)]),
        ['x-default', inLanguage('')],
      ]);
      expect(property(elements(page, 'html')[0], 'lang')).toBe(tagOf(language));
      expect(meta(page, 'og:title')).toBe(textOf(elements(page, 'title')[0] as never));
      if (!(await isListed(path))) return;
      expect(meta(page, 'description').length).toBeGreaterThan(50);
      // The limit is higher for Spanish descriptions, because Spanish texts are longer than English ones.
      expect(meta(page, 'description').length).toBeLessThan(language ? 230 : 200);
      expect(meta(page, 'og:description')).toBe(meta(page, 'description'));
    });

    it.each(pages)('has an image for social media: /%s', async (path) => {
      const page = await readPage(path);
      const image = meta(page, 'og:image');
      expect(image).toMatch(new RegExp(`^${siteAddress}${language}img/`));
      expect(meta(page, 'twitter:image')).toBe(image);
      expect(meta(page, 'twitter:card')).toBe('summary_large_image');
      expect(meta(page, 'og:image:alt')).toMatch(/\w/);
      const file = await fetch(image.replace(siteAddress, served));
      const { width, height } = await sharp(await file.arrayBuffer()).metadata();
      expect([meta(page, 'og:image:width'), meta(page, 'og:image:height')]).toEqual([String(width), String(height)]);
    });

    // Google's requirements: https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
    it.each(docs)('has valid breadcrumbs for search engines: /%s', async (path) => {
      const page = await readPage(path);
      const data = elements(page, 'script').filter((script) => property(script, 'type') === 'application/ld+json');
      const lists = data.map((script) => JSON.parse(textOf(script)) as Record<string, unknown>);
      expect(lists).toEqual([
        { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: expect.any(Array) as unknown },
      ]);
      const items = lists[0]?.['itemListElement'] as Record<string, unknown>[];
      expect(items.at(-1)?.['item']).toBe(siteAddress + path);
      const addresses = (await listed()).map((path) => siteAddress + path);
      items.forEach((item, index) => {
        expect(item).toEqual({
          '@type': 'ListItem',
          position: index + 1,
          name: expect.stringMatching(/\w/) as unknown,
          item: expect.stringMatching(/^https?:\/\//) as unknown,
        });
        expect(addresses).toContain(item['item']);
      });
    });

    it('hides the 404 page and the guide’s old address from search engines', async () => {
      expect(await isListed(language + NOT_FOUND)).toBe(false);
      expect(await isListed(language + OLD_GUIDE)).toBe(false);
      expect(await isListed(language + GUIDE)).toBe(true);
    });

    it('lists all public pages in the sitemap, and nothing else', async () => {
      const sitemap = await read(`${language}sitemap.xml`);
      const addresses = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
      expect(addresses.sort()).toEqual((await listed()).map((path) => siteAddress + path).sort());
    });

    it('lists the Markdown version of each public page in llms.txt', async () => {
      const list = await read(`${language}llms.txt`);
      const addresses = [...list.matchAll(/\]\((.*?)\): \S/g)].map(([, address]) => address ?? '');
      expect(addresses).toHaveLength((await listed()).length);
      for (const address of addresses) {
        const markdown = await read(address.replace(siteAddress, ''));
        expect(markdown).toMatch(/^URL: http.*\n\n# \S/);
        expect(markdown.match(/\]\((?!https?:\/\/)/g), address).toBeNull();
        expect(markdown.match(/!\[\]/g), address).toBeNull();
      }
      expect((await read(`${language}llms-full.txt`)).match(/^URL: /gm)).toHaveLength(addresses.length);
    });

    it('includes a table of prices in the prices page’s Markdown', async () => {
      const markdown = await read(`${language}docs/managing-credentials/x-api-prices.md`);
      expect(markdown).toMatch(/^\| .* +\| (?:\$|USD\s)0\.015 +\|$/m);
    });

    it('includes each image only once in the guide’s Markdown, without an Enlarge link', async () => {
      const markdown = await read(`${language}${GUIDE}.md`);
      expect(markdown.match(/console-keys\.light\.webp/g)).toHaveLength(1);
      expect(markdown).not.toContain('.dark.');
      expect(markdown).not.toContain(messageIn(language, 'figure.enlarge'));
    });

    it.each(docs)('links to the page’s Markdown version: /%s', async (path) => {
      const page = await readPage(path);
      const [address = ''] = elements(page, (element) => property(element, 'type') === 'text/markdown').map((element) =>
        property(element, 'href'),
      );
      expect(address).toBe(`${baseUrl}${path}.md`);
      await read(address.slice(baseUrl.length));
    });
  },
);

it('lists the sitemaps in robots.txt, but creates no robots.txt for a site under the base path /some/base/', async () => {
  const robots = await fetch(`${inject('site')}robots.txt`);
  const sitemaps = ['', ...listTranslations()].map((language) => `Sitemap: ${SITE_URL}/${language}sitemap.xml`);
  expect((await robots.text()).match(/^Sitemap: .*$/gm)).toEqual(sitemaps);
  expect((await fetch(`${inject('siteUnderBase')}robots.txt`)).status).toBe(404);
});

function meta(page: Root, name: string): string {
  const found = elements(
    page,
    (element) =>
      element.tagName === 'meta' && [property(element, 'name'), property(element, 'property')].includes(name),
  );
  return property(found[0], 'content');
}

/** Returns the language tag of the pages in a language folder, such as `es-419` for `es/`. */
const tagOf = (folder: string): string => (folder === '' ? 'en' : messageIn(folder, 'language'));

/** Returns the language tag and the address of each `<link hreflang>` element. */
function alternates(page: Root): string[][] {
  const links = elements(page, (element) => element.tagName === 'link' && property(element, 'hrefLang') !== '');
  return links.map((element) => [property(element, 'hrefLang'), property(element, 'href')]);
}

function link(page: Root, rel: string): string {
  return property(
    elements(page, (element) => element.tagName === 'link' && property(element, 'rel') === rel)[0],
    'href',
  );
}
