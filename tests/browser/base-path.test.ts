import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, listPages, waitForScripts, watchErrors } from '../support/reading';

let browser: Browser;

const site = inject('siteUnderBase');

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('under another base path', () => {
  it('every page works, and asks for nothing outside of it', async () => {
    const page = await browser.newPage();
    const errors = watchErrors(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const pages = await listPages(site);
    expect(pages.length).toBeGreaterThan(4);
    for (const address of pages) {
      await page.goto(address);
      await waitForScripts(page);
    }
    expect(requests.filter((address) => !address.startsWith(site))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('links and headings lead to their places', async () => {
    const page = await browser.newPage();
    await page.goto(site);
    await page.getByRole('main').getByRole('link', { name: 'Read the guide' }).click();
    await page.waitForURL(site + GUIDE);
    await page.getByRole('region', { name: 'Checklist' }).getByRole('link', { name: 'Create an app' }).last().click();
    await page.waitForURL(`${site}${GUIDE}#step-app`);
    await page.close();
  });

  it('the address of the old guide leads to the new one', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}docs/managing-credentials/Integrations/twitter`);
    await page.waitForURL(site + GUIDE);
    await page.close();
  });
});
