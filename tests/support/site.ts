import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { isCopyFile } from '../../src/components/DownloadCopy/fileName';
import { SECTIONS_FILE } from '../../src/components/Search/section';

const root = path.resolve(import.meta.dirname, '../..');

export const GUIDE = 'docs/managing-credentials/twitter';

export const OLD_GUIDE = 'docs/managing-credentials/Integrations/twitter';

/** Old paths of pages, each with the new path that it redirects to. */
export const MOVED_PAGES: Readonly<Record<string, string>> = {
  [OLD_GUIDE]: GUIDE,
  'docs/managing-credentials/what-x-answers': 'docs/managing-credentials/x-api-errors',
};

export const NOT_FOUND = '404.html';

/** The size of an A4 page without Chromium's print margins, in CSS pixels. */
export const PAPER = { width: 718, height: 1046 };

const build = path.join(root, 'build');

/** The folders of all translations, such as `es/`. */
export function listTranslations(): string[] {
  const folders = readdirSync(build, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => `${name}/`).filter((name) => existsSync(path.join(build, name, SECTIONS_FILE)));
}

/** The paths of all pages in one language, except redirects and the offline copy (verifier.html). */
export function listPages(translation = ''): string[] {
  const others = translation === '' ? listTranslations() : [];
  return readdirSync(path.join(build, translation), { recursive: true })
    .map((name) => String(name).split(path.sep).join('/'))
    .filter((name) => name.endsWith('.html') && !isCopyFile(name))
    .filter((name) => !others.some((folder) => name.startsWith(folder)))
    .map((name) => (name === NOT_FOUND ? name : name.replace(/(?:^|\/)index\.html$|\.html$/, '')))
    .filter((name) => !(name in MOVED_PAGES))
    .map((name) => translation + name)
    .sort();
}

export function listAllPages(): string[] {
  return ['', ...listTranslations()].flatMap((translation) => listPages(translation));
}

/**
 * Collects a page's errors, warnings, policy violations, and failed requests. The returned function waits until the
 * page is idle, and returns the list.
 */
export function watchForComplaints(page: Page): () => Promise<string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    return complaints;
  };
}

/** Delays all script files until the returned function is called. */
export async function holdScripts(context: BrowserContext): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await context.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/**
 * Presses a key to start the page's scripts, because they wait for the first input (src/hydration/inline/scripts.ts).
 * Returns after hydration.
 */
export async function runScripts(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.waitForSelector('html[data-hydration="complete"]', { state: 'attached' });
}
