import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isCopyFile } from '../../src/components/DownloadCopy/fileName';

/**
 * Lists the built pages. Leaves out the offline key checker (verifier.html), because it's a file to download, not a
 * page of the site.
 */
export async function findPages(outDir: string): Promise<string[]> {
  const names = await readdir(outDir, { recursive: true });
  return names.filter((entry) => entry.endsWith('.html') && !isCopyFile(entry)).sort();
}

export function pathOf(name: string, baseUrl: string): string {
  return (
    baseUrl +
    name
      .split(path.sep)
      .join('/')
      .replace(/(?:^|\/)index\.html$|\.html$/, '')
  );
}
