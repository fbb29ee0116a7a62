import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, runScripts } from '../support/site';
import { message, ui } from '../support/ui';

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

const copyButton = () => ui(page).button('pageAsMarkdown.copy');
const openLink = () => ui(page).link('pageAsMarkdown.open');

describe('a page as Markdown', () => {
  it.each([
    ['at 1280 px', 1280, inject('site')],
    ['at 320 px, under another base path', 320, inject('siteUnderBase')],
  ])('copies the page as Markdown, %s', async (_, width, site) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(site + GUIDE);
    await runScripts(page);
    await copyButton().click();
    await page.getByText(message('pageAsMarkdown.copied'), { exact: true }).filter({ visible: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await (await fetch(`${site}${GUIDE}.md`)).text());
  });

  it('reports that the browser blocked copying, and links to the Markdown', async () => {
    await context.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.goto(inject('site') + GUIDE);
    await runScripts(page);
    await copyButton().click();
    await ui(page).text('pageAsMarkdown.refused').filter({ visible: true }).waitFor();
    await openLink().click();
    await page.waitForURL(`${inject('site')}${GUIDE}.md`);
  });

  it('shows the link to the Markdown before hydration, while the copy button is disabled', async () => {
    await context.route('**/*.js', (route) => route.abort());
    await page.goto(inject('site') + GUIDE);
    expect(await copyButton().isDisabled()).toBe(true);
    expect(await openLink().isVisible()).toBe(true);
  });
});
