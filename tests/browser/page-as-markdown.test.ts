import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, runScripts } from '../support/site';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  return () => context.close();
});

const copyButton = () => page.getByRole('button', { name: 'Copy page as Markdown' });

describe.each([{ width: 1280 }, { width: 320 }])('at $width px, a page as Markdown', ({ width }) => {
  beforeEach(() => page.setViewportSize({ width, height: 900 }));

  it('is copied, under another base path too', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const site of [inject('site'), inject('siteUnderBase')]) {
      await page.goto(site + GUIDE);
      await runScripts(page);
      await copyButton().click();
      await page.getByText('Copied.', { exact: true }).filter({ visible: true }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('# Get X (Twitter) API keys for Wordparrot');
    }
  });

  it('can be opened where the browser does not copy, which is said', async () => {
    await context.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.goto(inject('site') + GUIDE);
    await runScripts(page);
    await copyButton().click();
    await page.getByText('This browser did not copy.').filter({ visible: true }).waitFor();
    await page.getByRole('link', { name: 'Open as Markdown' }).click();
    await page.waitForURL(`${inject('site')}${GUIDE}.md`);
  });

  it('can be opened before the scripts, when the button says that it cannot be pressed', async () => {
    await context.route('**/*.js', (route) => route.abort());
    await page.goto(inject('site') + GUIDE);
    expect(await copyButton().isDisabled()).toBe(true);
    expect(await page.getByRole('link', { name: 'Open as Markdown' }).isVisible()).toBe(true);
  });
});
