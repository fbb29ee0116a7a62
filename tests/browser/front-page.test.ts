import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';

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
  it('shows the three things to do on the first screen of a phone', async () => {
    await page.goto(inject('site'));
    for (const name of ['Get your X API keys', 'Check your keys', 'Look up an X error']) {
      const box = await page.getByRole('main').getByRole('link', { name, exact: true }).boundingBox();
      expect(box && box.y + box.height, name).toBeLessThan(844);
    }
  });

  it('leads to the guide, under another base path too', async () => {
    for (const site of [inject('site'), inject('siteUnderBase')]) {
      await page.goto(site);
      await page.getByRole('link', { name: 'Get your X API keys' }).click();
      await page.waitForURL(`${site}docs/managing-credentials/twitter`);
    }
  });

  it('does not scroll sideways on a narrow phone', async () => {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto(inject('site'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe('an address that leads nowhere', () => {
  it('is answered with 404 and ways to go on', async () => {
    const response = await page.goto(`${inject('site')}docs/no-such-page`);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no page at this address');
    await page.getByRole('main').getByRole('link', { name: 'The Twitter (X) guide' }).click();
    await page.waitForURL('**/docs/managing-credentials/twitter');
  });
});
