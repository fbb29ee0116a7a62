import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Names of the pages of a finished build, relative to its folder. */
export async function findPages(outDir: string): Promise<string[]> {
  return (await readdir(outDir, { recursive: true })).filter((entry) => entry.endsWith('.html')).sort();
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
