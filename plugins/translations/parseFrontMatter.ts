import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ParseFrontMatter } from '@docusaurus/types';
import { textHash, translatedFrom } from './freshness';
import { DOCS_FOLDER } from './folders';

/** The front matter field that marks a page as an outdated translation. src/theme/DocItem/Content then shows a note. */
export const BEHIND = 'translationIsBehind';

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
