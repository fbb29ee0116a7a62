import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { SECTIONS_FILE } from '../../src/components/Search/section';
import { findPages } from '../built-pages';
import { writeList, writeMarkdown } from './markdown';
import { readPage, type PageText } from './read-page';
import { sectionsOf } from './sections';

/**
 * Writes what the built pages say, for those who do not read HTML: every page as Markdown beside it, `llms.txt` with
 * the list of them, `llms-full.txt` with all in one, and the sections that the search looks through. It reads the
 * finished pages, so that prices and other facts stand in it as readers see them.
 */
export default function pageTexts({ baseUrl, siteConfig }: LoadContext): Plugin {
  return {
    name: 'page-texts',
    async postBuild({ outDir }) {
      const write = (name: string, text: string) => writeFile(path.join(outDir, name), text);
      const pages: PageText[] = [];
      for (const name of await findPages(outDir)) {
        const page = readPage(await readFile(path.join(outDir, name), 'utf8'));
        if (!page) continue;
        pages.push(page);
        await write(name.replace(/html$/, 'md'), writeMarkdown(page));
      }
      await write('llms.txt', writeList(siteConfig, pages));
      await write('llms-full.txt', pages.map(writeMarkdown).join('\n---\n\n'));
      await write(SECTIONS_FILE, JSON.stringify(pages.flatMap(sectionsOf)));
      // Robots ask for it at the root of a host only.
      if (baseUrl === '/')
        await write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${siteConfig.url}/sitemap.xml\n`);
    },
  };
}
