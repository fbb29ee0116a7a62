import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { findPages, pathOf } from './built-pages';
import { responseHeaders, writeHeadersFile, writeNginxFile } from './content-security-policy/headers';
import { findFault, scriptHashes, securePage } from './content-security-policy/policy';
import { listScripts, readChunks, scriptsOfPath } from './deferred-hydration/routeScripts';

/**
 * Gives every built page the list of its scripts and a Content-Security-Policy made from its own content, and writes
 * that policy, with what only a server can say, as ready files for Netlify and Cloudflare Pages (`_headers`) and for
 * nginx (`nginx.conf`). A page that breaks the policy stops the build.
 *
 * One plugin, since Docusaurus runs all `postBuild` at once and the order matters here.
 */
export default function finishPages({ baseUrl }: LoadContext): Plugin {
  return {
    name: 'finish-pages',
    async postBuild({ outDir, generatedFilesDir, routes }) {
      const chunks = await readChunks(generatedFilesDir);
      const hashes = new Set<string>();
      for (const name of await findPages(outDir)) {
        const scripts = scriptsOfPath(pathOf(name, baseUrl), routes, chunks);
        const html = await rewrite(path.join(outDir, name), (page) => securePage(listScripts(page, scripts)));
        scriptHashes(html).forEach((hash) => hashes.add(hash));
      }
      const headers = responseHeaders([...hashes].sort());
      await writeFile(path.join(outDir, '_headers'), writeHeadersFile(headers, baseUrl));
      await writeFile(path.join(outDir, 'nginx.conf'), writeNginxFile(headers, baseUrl));
    },
  };
}

async function rewrite(file: string, change: (html: string) => string): Promise<string> {
  try {
    const html = change(await readFile(file, 'utf8'));
    const fault = findFault(html);
    if (fault) throw new Error(fault);
    // Other plugins read the pages at the same time; none shall find half of one.
    await writeFile(`${file}.new`, html);
    await rename(`${file}.new`, file);
    return html;
  } catch (error) {
    throw new Error(`${file} cannot be finished: ${(error as Error).message}`, { cause: error });
  }
}
