import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, listPages, MOVED_PAGES, runScripts, watchForComplaints } from '../support/site';
import { message, steps } from '../support/ui';

let browser: Browser;

const site = inject('siteUnderBase');

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the site under the base path /some/base/', () => {
  it('loads every page without a request outside the base path', async () => {
    const page = await browser.newPage();
    const complaints = watchForComplaints(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const path of listPages()) {
      await page.goto(site + path);
      await runScripts(page);
    }
    expect(requests.filter((address) => !address.startsWith(site))).toEqual([]);
    expect(await complaints()).toEqual([]);
    await page.close();
  });

  it('links to pages and headings under the base path', async () => {
    const page = await browser.newPage();
    await page.goto(site);
    await page
      .getByRole('main')
      .getByRole('link', { name: message('home.get.title') })
      .click();
    await page.waitForURL(site + GUIDE);
    await steps(page).link('step-app').click();
    await page.waitForURL(`${site}${GUIDE}#step-app`);
    await page.close();
  });

  it.each(Object.entries(MOVED_PAGES))('redirects the old address /%s to /%s under the base path', async (from, to) => {
    const page = await browser.newPage();
    await page.goto(site + from);
    await page.waitForURL(site + to);
    await page.close();
  });
});
