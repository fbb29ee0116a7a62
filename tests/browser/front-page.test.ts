import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { message } from '../support/ui';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  return () => page.close();
});

describe('the front page', () => {
  it('shows links to the three main tasks on a phone without scrolling', async () => {
    await page.goto(inject('site'));
    for (const id of ['home.get.title', 'home.check.title', 'home.error.title']) {
      const box = await page
        .getByRole('main')
        .getByRole('link', { name: message(id), exact: true })
        .boundingBox();
      expect(box && box.y + box.height, id).toBeLessThan(844);
    }
  });
});

describe('an unknown address', () => {
  it('returns 404 for an unknown address, and links to the guide', async () => {
    const response = await page.goto(`${inject('site')}docs/no-such-page`);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(message('notFound.title'));
    await page
      .getByRole('main')
      .getByRole('link', { name: message('notFound.guide') })
      .click();
    await page.waitForURL('**/docs/managing-credentials/twitter');
  });
});
