import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isCopyFile } from '../../src/components/DownloadCopy/fileName';

/** Names of the built pages, relative to their folder. The copy of the key checker is a file to save, not a page. */
export async function findPages(outDir: string): Promise<string[]> {
  const names = await readdir(outDir, { recursive: true });
  return names.filter((entry) => entry.endsWith('.html') && !isCopyFile(entry)).sort();
}

/** The path that a page is served under. */
export function pathOf(name: string, baseUrl: string): string {
  return (
    baseUrl +
    name
      .split(path.sep)
      .join('/')
      .replace(/(?:^|\/)index\.html$|\.html$/, '')
  );
}
