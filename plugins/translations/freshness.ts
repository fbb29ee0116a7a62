import { createHash } from 'node:crypto';

/** Returns a hash that stays the same if only line breaks, indentation, or the widths of table columns change. */
export function textHash(text: string): string {
  const words = text.replace(/\s+/g, ' ').replace(/-{3,}/g, '---').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}

/**
 * Matches the `translatedFrom` line in the front matter. The line isn't parsed as YAML, because YAML would read some
 * hashes as numbers.
 */
const LINE = /^(---\n(?:(?!---\n).*\n)*?)translatedFrom: *(\S+)\n/;

/**
 * Returns the hash of the English text that a page was translated from, or undefined if the page has no
 * `translatedFrom` line.
 */
export function translatedFrom(page: string): string | undefined {
  return LINE.exec(page)?.[2];
}

export function noteOrigin(page: string, hash: string): string {
  if (LINE.test(page)) return page.replace(LINE, `$1translatedFrom: ${hash}\n`);
  return page.startsWith('---\n')
    ? page.replace('---\n', `---\ntranslatedFrom: ${hash}\n`)
    : `---\ntranslatedFrom: ${hash}\n---\n\n${page}`;
}
