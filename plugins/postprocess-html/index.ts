import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { SECTIONS_FILE, type Section } from '../../src/components/Search/section';
import { responseHeaders, writeHeadersFile, writeNginxFile } from '../content-security-policy/headers';
import { insertPolicy, scriptHashes } from '../content-security-policy/policy';
import { listScripts, readChunks, scriptsOfRoute } from '../deferred-hydration/routeScripts';
import { elementsOf } from '../html';
import { builtLanguages } from '../languages';
import { readArticle } from '../markdown-export/article';
import { writeList, writeListItem } from '../markdown-export/llms';
import { writeMarkdown } from '../markdown-export/markdown';
import { findPages, pathOf } from './pages';
import { searchSections } from './searchSections';

/**
 * Adds script addresses and the security policy to the built pages, and writes files from their content, such as
 * llms.txt. One plugin does all of this, because Docusaurus runs the `postBuild` hooks of different plugins at the same
 * time, so one plugin could read a page while another changes it.
 */
export default function postprocessHtml({ baseUrl, i18n, siteConfig }: LoadContext): Plugin {
  const languages = builtLanguages(i18n);
  const [root] = languages;
  return {
    name: 'postprocess-html',
    async postBuild({ outDir, generatedFilesDir, routes }) {
      const file = (name: string) => path.join(outDir, name);
      const chunks = await readChunks(generatedFilesDir);
      const hashes = new Set<string>();
      const sections: Section[] = [];
      const list: string[] = [];
      let summary = '';

      for (const name of await findPages(outDir)) {
        await withFileName(name, async () => {
          const html = await readFile(file(name), 'utf8');
          const elements = elementsOf(html);

          const withScripts = listScripts(html, scriptsOfRoute(pathOf(name, baseUrl), routes, chunks));
          scriptHashes(elements).forEach((hash) => hashes.add(hash));
          await writeFile(file(name), insertPolicy(withScripts, elements));

          const article = readArticle(elements);
          if (!article) return;
          const markdown = writeMarkdown(article);
          await writeFile(file(name.replace(/html$/, 'md')), markdown);
          sections.push(...searchSections(article));
          await appendFile(file('llms-full.txt'), list.length > 0 ? `\n---\n\n${markdown}` : markdown);
          list.push(writeListItem(article));
          if (article.url === siteConfig.url + baseUrl) summary = article.description;
        });
      }

      await writeFile(file(SECTIONS_FILE), JSON.stringify(sections));
      const others = languages.filter((language) => language.baseUrl !== baseUrl);
      await writeFile(
        file('llms.txt'),
        writeList({ url: siteConfig.url, title: titleOf(siteConfig), summary }, list, others),
      );

      // The build of the language at the root writes the headers for all languages. The builds of the other languages
      // check that these headers allow their inline scripts.
      if (baseUrl !== root.baseUrl) {
        await checkHeaders(path.resolve(outDir, path.posix.relative(baseUrl, root.baseUrl), '_headers'), hashes);
        return;
      }
      const headers = responseHeaders([...hashes].sort());
      await writeFile(file('_headers'), writeHeadersFile(headers, languages));
      await writeFile(file('nginx.conf'), writeNginxFile(headers, languages));
      // Crawlers request robots.txt only at the root of a host, so a site under another path doesn't need one.
      if (baseUrl === '/') {
        const sitemaps = languages.map((language) => `Sitemap: ${siteConfig.url}${language.baseUrl}sitemap.xml\n`);
        await writeFile(file('robots.txt'), `User-agent: *\nAllow: /\n\n${sitemaps.join('')}`);
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

/** Prefers the navbar's title, because Docusaurus translates it. The title in the configuration is always English. */
function titleOf({ title, themeConfig }: LoadContext['siteConfig']): string {
  const { navbar } = themeConfig as { readonly navbar?: { readonly title?: string } };
  return navbar?.title ?? title;
}

async function checkHeaders(file: string, hashes: ReadonlySet<string>): Promise<void> {
  const headers = await readFile(file, 'utf8');
  const missing = [...hashes].filter((hash) => !headers.includes(hash));
  if (missing.length > 0) {
    throw new Error(`A translation has inline scripts that the headers of the site don’t allow: ${missing.join(' ')}`);
  }
}
