import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { message } from '../support/ui';

const address = `${inject('site')}docs/managing-credentials/x-api-errors#no-credits`;
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it.each([true, false])(
  'each response has its explanation and its place in the contents, JavaScript: %s',
  async (on) => {
    const page = await browser.newPage({ javaScriptEnabled: on, viewport: { width: 1280, height: 900 } });
    await page.goto(address);
    const text = await page.locator('article').innerText();
    for (const words of ['402', 'CreditsDepleted', 'curl: (60)', message('twitter.diagnosis.noCredits')]) {
      expect(text).toContain(words);
    }
    const heading = page.locator('#no-credits');
    expect(await heading.isVisible()).toBe(true);
    expect(await heading.textContent()).toContain('402');
    expect(await page.locator('a[href="#no-credits"]:visible').count()).toBeGreaterThan(0);
    await page.close();
  },
);
