import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isCopyFile } from '../../src/components/DownloadCopy/fileName';

/** Lists the built pages without the offline key checker (verifier.html), which is a file to download. */
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
