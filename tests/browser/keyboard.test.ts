import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { sources, today } from '../support/pastes';
import { GUIDE, runScripts } from '../support/site';
import { tabTo } from '../support/tab';
import { FIELDS, keyChecker, message, steps, ui } from '../support/ui';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  return () => context.close();
});

async function open(path: string): Promise<void> {
  await page.goto(inject('site') + path);
  await runScripts(page);
}

describe('the site with the keyboard alone', () => {
  it('pastes and copies keys, and reaches the link to Wordparrot', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(GUIDE);
    const { pasteBox, copyKey, openWordparrot, verdicts } = keyChecker(page);

    await tabTo(ui(page).link('theme.common.skipToMainContent'), 1);
    await page.keyboard.press('Enter');
    await tabTo(steps(page).link('step-check'), 40);
    await page.keyboard.press('Enter');

    await tabTo(pasteBox, 5);
    await page.evaluate((text) => navigator.clipboard.writeText(text), sources['.env file']?.(today) ?? '');
    await page.keyboard.press('ControlOrMeta+v');
    await expect.poll(verdicts).toEqual(FIELDS.map(() => 'good'));

    await tabTo(copyKey('apiKey'), 8);
    await page.keyboard.press('Enter');
    await ui(keyChecker(page).field('apiKey')).text('verifier.isCopied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(today.apiKey);
    for (const field of FIELDS.slice(1)) await tabTo(copyKey(field), 4);
    await tabTo(openWordparrot, 25);
  });

  it('focuses the new page’s title after client-side navigation', async () => {
    await open('');
    await page
      .getByRole('main')
      .getByRole('link', { name: message('home.get.title') })
      .press('Enter');
    await page.waitForURL(inject('site') + GUIDE);
    await page.locator('h1:focus').waitFor();
  });
});
