import { createHash } from 'node:crypto';

/** Identifies a text by its words: line breaks, indentation, and the widths of table columns don’t matter. */
export function textHash(text: string): string {
  const words = text.replace(/\s+/g, ' ').replace(/-{3,}/g, '---').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}

/** The line of the front matter that names the English text a page was translated from. YAML would read some hashes as numbers. */
const LINE = /^(---\n(?:(?!---\n).*\n)*?)translatedFrom: *(\S+)\n/;

/** The hash of the English text that a page was translated from. Undefined if the page doesn’t say. */
export function translatedFrom(page: string): string | undefined {
  return LINE.exec(page)?.[2];
}

/** Notes in a translated page which English text it was translated from. */
export function noteOrigin(page: string, hash: string): string {
  if (LINE.test(page)) return page.replace(LINE, `$1translatedFrom: ${hash}\n`);
  return page.startsWith('---\n')
    ? page.replace('---\n', `---\ntranslatedFrom: ${hash}\n`)
    : `---\ntranslatedFrom: ${hash}\n---\n\n${page}`;
}
