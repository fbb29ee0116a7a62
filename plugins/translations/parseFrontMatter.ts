import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ParseFrontMatter } from '@docusaurus/types';
import { textHash, translatedFrom } from './freshness';
import { DOCS_FOLDER } from './folders';

/** This front matter field marks a page as an outdated translation, so that src/theme/DocItem/Content shows a note. */
export const BEHIND = 'translationIsBehind';

/** Returns a Docusaurus hook that marks outdated translations of pages. */
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
