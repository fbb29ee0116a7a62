import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { message, ui } from '../support/ui';

const address = `${inject('site')}docs/managing-credentials/x-api-errors#no-credits`;
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it.each([true, false])(
  'explains X’s responses, and lists them in the table of contents (JavaScript: %s)',
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

it('explains a pasted response, and links to the section about it', async () => {
  const page = await browser.newPage();
  await page.goto(address.split('#')[0] ?? address);
  await ui(page).text('explainer.open').click();
  await ui(page)
    .box('liveTest.response')
    .fill('tweepy.errors.Forbidden: 403 Forbidden\n185 - User is over daily status update limit.');
  await page.locator('[data-diagnosis="post-daily-limit"]').waitFor();
  await ui(page).link('liveTest.more').click();
  await page.waitForURL(/#post-daily-limit$/);
  await page.close();
});

it('doesn’t restore the pasted response after Back', async () => {
  const page = await browser.newPage();
  await page.goto(address.split('#')[0] ?? address);
  await ui(page).text('explainer.open').click();
  await ui(page).box('liveTest.response').fill('HTTP/2 401');
  await page.locator('[data-diagnosis="unauthorized"]').waitFor();
  await page.goto(inject('site'));
  await page.goBack();
  await ui(page).text('explainer.open').click();
  expect(await ui(page).box('liveTest.response').inputValue()).toBe('');
  await page.close();
});
