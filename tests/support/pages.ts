import { readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Paths of the pages of a built site, as they stand in its addresses, without the base path; the 404 page is not one. */
export function pagesOf(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html') && name !== '404.html')
    .map((name) =>
      name
        .split(path.sep)
        .join('/')
        .replace(/(?:^|\/)index\.html$|\.html$/, ''),
    )
    .sort();
}
