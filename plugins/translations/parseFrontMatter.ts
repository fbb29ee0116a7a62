import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ParseFrontMatter } from '@docusaurus/types';
import { textHash, translatedFrom } from './freshness';
import { DOCS_FOLDER } from './folders';

/** The front matter field of a translated page whose English text has changed since. src/theme/DocItem shows it. */
export const BEHIND = 'translationIsBehind';

/** Docusaurus’ own hook, which also compares each translated page with the English one while the site is built. */
export function markPagesThatAreBehind(siteDir: string): ParseFrontMatter {
  return async ({ filePath, fileContent, defaultParseFrontMatter }) => {
    const parsed = await defaultParseFrontMatter({ filePath, fileContent });
    const [folder, name] = filePath.split(`${path.sep}${path.normalize(DOCS_FOLDER)}${path.sep}`);
    if (!folder || !name) return parsed;
    const english = await readFile(path.join(siteDir, 'docs', name), 'utf8').catch(() => undefined);
    if (english === undefined || textHash(english) === translatedFrom(fileContent.replaceAll('\r\n', '\n')))
      return parsed;
    return { ...parsed, frontMatter: { ...parsed.frontMatter, [BEHIND]: true } };
  };
}
