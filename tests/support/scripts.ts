import type { Page } from 'playwright-core';

/** Lets the page's scripts run, which wait for a first sign of use (src/early/scripts.ts), and waits until they do. */
export async function runScripts(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.waitForSelector('html[data-scripts="running"]', { state: 'attached' });
}
