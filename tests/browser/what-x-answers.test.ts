import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';

const address = `${inject('site')}docs/managing-credentials/what-x-answers#no-credits`;
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it.each([true, false])('each answer has its explanation and its place in the contents, JavaScript: %s', async (on) => {
  const page = await browser.newPage({ javaScriptEnabled: on, viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  const text = await page.locator('article').innerText();
  for (const words of ['402', 'CreditsDepleted', 'does not have any credits', 'Your keys are right.', 'curl: (60)']) {
    expect(text).toContain(words);
  }
  expect(await page.getByRole('heading', { name: '402 CreditsDepleted' }).isVisible()).toBe(true);
  const inContents = page.getByRole('link', { name: '402 CreditsDepleted', exact: true });
  expect(await inContents.last().getAttribute('href')).toBe('#no-credits');
  await page.close();
});
