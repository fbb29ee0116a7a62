import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { SECTIONS_FILE, type Section } from '../../src/components/Search/section';
import { responseHeaders, writeHeadersFile, writeNginxFile } from '../content-security-policy/headers';
import { insertPolicy, scriptHashes } from '../content-security-policy/policy';
import { listScripts, readChunks, scriptsOfRoute } from '../deferred-hydration/routeScripts';
import { elementsOf } from '../html';
import { readArticle } from '../markdown-export/article';
import { writeList, writeListItem } from '../markdown-export/llms';
import { writeMarkdown } from '../markdown-export/markdown';
import { findPages, pathOf } from './pages';
import { searchSections } from './searchSections';

/**
 * Completes the built pages and writes what is made from them. Each page is read and parsed once, and only its search
 * sections and its line of llms.txt stay in memory. It is one plugin with visible steps, because Docusaurus runs the
 * `postBuild` of all plugins at the same time.
 */
export default function postprocessHtml({ baseUrl, siteConfig }: LoadContext): Plugin {
  return {
    name: 'postprocess-html',
    async postBuild({ outDir, generatedFilesDir, routes }) {
      const file = (name: string) => path.join(outDir, name);
      const chunks = await readChunks(generatedFilesDir);
      const hashes = new Set<string>();
      const sections: Section[] = [];
      const list: string[] = [];

      for (const name of await findPages(outDir)) {
        await withFileName(name, async () => {
          const html = await readFile(file(name), 'utf8');
          const elements = elementsOf(html);

          // 1. The page's scripts, which the inline script loads when they are needed.
          const withScripts = listScripts(html, scriptsOfRoute(pathOf(name, baseUrl), routes, chunks));
          // 2. The security policy. A page that couldn't work under it stops the build.
          scriptHashes(elements).forEach((hash) => hashes.add(hash));
          await writeFile(file(name), insertPolicy(withScripts, elements));

          const article = readArticle(elements);
          if (!article) return;
          // 3. The page as Markdown.
          const markdown = writeMarkdown(article);
          await writeFile(file(name.replace(/html$/, 'md')), markdown);
          // 4. Its sections for the search.
          sections.push(...searchSections(article));
          // 5. Its part of llms.txt and llms-full.txt.
          await appendFile(file('llms-full.txt'), list.length > 0 ? `\n---\n\n${markdown}` : markdown);
          list.push(writeListItem(article));
        });
      }

      await writeFile(file(SECTIONS_FILE), JSON.stringify(sections));
      await writeFile(file('llms.txt'), writeList(siteConfig, list));
      const headers = responseHeaders([...hashes].sort());
      await writeFile(file('_headers'), writeHeadersFile(headers, baseUrl));
      await writeFile(file('nginx.conf'), writeNginxFile(headers, baseUrl));
      // Crawlers request it at the root of a host only.
      if (baseUrl === '/') {
        await writeFile(file('robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${siteConfig.url}/sitemap.xml\n`);
      }
    },
  };
}

async function withFileName(name: string, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    throw new Error(`${name} can't be completed: ${(error as Error).message}`, { cause: error });
  }
}
