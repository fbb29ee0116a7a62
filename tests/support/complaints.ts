import type { Page } from 'playwright-core';

/**
 * Collects what a page complains about from now on: errors, hydration among them, warnings, refusals of the security
 * policy, failed requests. The returned function waits for the page to come to rest, and lists them.
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
