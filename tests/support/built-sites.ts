import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { provideChromium } from './chromium';
import { readMessages, readTranslatedMessages, type Messages } from './messages';
import { listTranslations } from './site';
import { serveFolder } from './static-server';

const root = path.resolve(import.meta.dirname, '../..');

export const OTHER_BASE_URL = '/some/base/';

declare module 'vitest' {
  interface ProvidedContext {
    site: string;
    siteUnderBase: string;
    messages: Messages;
    /** The messages of each translation. A key is the folder of the language, such as `es/`. */
    translations: Readonly<Record<string, Messages>>;
  }
}

/**
 * Serves the sites that `npm run build:tests` built. Browser tests get the addresses with `inject('site')` and
 * `inject('siteUnderBase')`.
 */
export default async function setup(project: TestProject) {
  process.env['CHROME_PATH'] = provideChromium();
  const folders = { site: path.join(root, 'build'), siteUnderBase: path.join(root, 'build-base') };
  for (const folder of Object.values(folders)) {
    if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build:tests" first.`);
  }
  const servers = [await serveFolder(folders.site), await serveFolder(folders.siteUnderBase, OTHER_BASE_URL)] as const;
  project.provide('site', servers[0].url);
  project.provide('siteUnderBase', servers[1].url);
  project.provide('messages', readMessages(path.join(root, 'src')));
  const translations = listTranslations().map((folder) => [
    folder,
    readTranslatedMessages(path.join(root, 'i18n', folder)),
  ]);
  project.provide('translations', Object.fromEntries(translations) as Record<string, Messages>);
  return () => Promise.all(servers.map((server) => server.close()));
}
