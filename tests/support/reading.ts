import type { BrowserContext, Page } from 'playwright-core';

/** Where the guide of the tests stands, below the address of the site. */
export const GUIDE = 'docs/managing-credentials/twitter';

/** Everything that a page says against itself: errors on the console (React's of hydration among them), and thrown ones. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

/** Holds every script file back, until the returned function lets them through. */
export async function holdScripts(context: BrowserContext): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await context.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Addresses of all pages of a built site: those of its sitemap, and the one for addresses that lead nowhere. */
export async function listPages(site: string): Promise<string[]> {
  const sitemap = await (await fetch(new URL('sitemap.xml', site))).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  return [...listed.map((pathname) => new URL(pathname, site).href), new URL('404.html', site).href];
}

/** A touch of the page that needs no target: the scripts load at the first sign of use. */
export async function waitForScripts(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.waitForSelector('html[data-has-hydrated="true"]', { state: 'attached' });
}
