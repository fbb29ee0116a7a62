import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, holdScripts, runScripts, watchForComplaints } from '../support/site';
import { message, steps, ui } from '../support/ui';

const site = inject('site');

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

const dialog = () => page.getByRole('dialog', { name: message('search.dialog') });
const box = () => ui(page).box('search.box');
const hits = () => page.getByRole('list', { name: message('search.hits') }).getByRole('link');
const outcome = (id: string) => ui(page.getByRole('search').getByRole('status')).text(id);
const searchLink = (on = page) =>
  on
    .locator('nav')
    .getByRole('link', { name: message('search.link') })
    .first();

async function searchFor(query: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await box().fill(query);
}

describe('the search', () => {
  it('finds the section of the guide that answers a query', async () => {
    await page.goto(site);
    await page.keyboard.press('Control+K');
    const places = () => hits().evaluateAll((links) => links.slice(0, 4).map((link) => link.getAttribute('href')));
    for (const [query, place] of [
      ['402', '#step-credits'],
      ['consumer key', '#step-keys'],
      ['phone', '#step-sign-in'],
    ] as const) {
      await box().fill(query);
      await expect.poll(places, { message: query }).toContain(`/${GUIDE}${place}`);
    }
  });

  it('opens a search result with the keyboard, and focuses the heading that the result links to', async () => {
    const complaints = watchForComplaints(page);
    await page.goto(site);
    await searchFor('consumer key');
    await hits().nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(
      await hits()
        .nth(1)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await box().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}${GUIDE}#step-keys`);
    await dialog().waitFor({ state: 'detached' });
    await steps(page).heading('step-keys').and(page.locator(':focus')).waitFor();
    expect(await complaints()).toEqual([]);
  });

  it('opens a search result under the base path /some/base/', async () => {
    await page.goto(inject('siteUnderBase'));
    await searchFor('CreditsDepleted');
    await page.locator('[role="search"] a[href$="#step-credits"]').first().click();
    await page.waitForURL(`${inject('siteUnderBase')}${GUIDE}#step-credits`);
  });

  it('opens the search dialog from the navbar’s search link, and restores the focus after closing', async () => {
    await page.goto(site + GUIDE);
    await runScripts(page);
    await searchLink().focus();
    await page.keyboard.press('Enter');
    await box().and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await searchLink().evaluate((link) => link === document.activeElement)).toBe(true);
    expect(page.url()).toBe(site + GUIDE);
  });

  it('opens the search dialog again if Ctrl+K is pressed while Escape closes the dialog', async () => {
    await page.goto(site);
    await searchFor('402');
    await dialog().evaluate((element) => {
      const shortcut = new KeyboardEvent('keydown', { key: 'k', ctrlKey: true });
      element.addEventListener('cancel', () => dispatchEvent(shortcut));
    });
    await page.keyboard.press('Escape');
    // Waits for the first dialog's `close` event, which fires late and must not close the reopened dialog.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await box().inputValue()).toBe('');
    expect(await box().evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('announces the number of results, or that there are none', async () => {
    await page.goto(site);
    await searchFor('CreditsDepleted');
    await outcome('search.found').waitFor();
    await box().fill('zzzzzz');
    await outcome('search.nothing').waitFor();
    expect(await hits().count()).toBe(0);
  });

  it('loads the search index and the search code only when someone searches', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(site);
    await runScripts(page);
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    expect(requests.filter((address) => address.endsWith('search.json'))).toEqual([]);
    await searchFor('402');
    await hits().first().waitFor();
    expect(requests.slice(before).map((address) => new URL(address).pathname)).toEqual(
      expect.arrayContaining(['/search.json', expect.stringMatching(/\.js$/)]),
    );
  });

  it('says that the search index is loading, then shows results for the query typed in the meantime', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await context.route('**/search.json', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(site);
    await searchFor('402');
    await outcome('search.loading').waitFor();
    release();
    await hits().first().waitFor();
  });

  it('reports that the search index failed to load, and loads it when the network is back', async () => {
    await page.goto(site);
    await runScripts(page);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await searchFor('402');
    await outcome('search.failed').waitFor();
    await ui(page).button('search.tryAgain').click();
    await outcome('search.failed').waitFor();
    await context.setOffline(false);
    await hits().first().waitFor();
  });

  it('finds results offline once the search index has loaded', async () => {
    await page.goto(site);
    await searchFor('402');
    await hits().first().waitFor();
    await page.keyboard.press('Escape');
    await context.setOffline(true);
    await searchFor('regenerate');
    await hits().first().waitFor();
  });

  it('keeps a key in the search box out of requests, markup, storage, and the console', async () => {
    const KEY = 'tR7xQm2LwVb9ZkPd4NsHy6FgJ';
    const heard: string[] = [];
    page.on('request', (request) => heard.push(`${request.url()} ${request.postData() ?? ''}`));
    page.on('console', (message) => heard.push(message.text()));
    await page.goto(site + GUIDE);
    await searchFor(KEY);
    await outcome('search.nothing').or(outcome('search.found')).waitFor();
    heard.push(
      page.url(),
      await page.evaluate(() => document.documentElement.outerHTML + document.title),
      await page.evaluate(() =>
        JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }, document.cookie]),
      ),
    );
    expect(heard.filter((text) => text.includes(KEY))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+K');
    expect(await box().inputValue()).toBe('');
  });

  it('fits a phone that’s 320 px wide while the search dialog is open', async () => {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto(site + GUIDE);
    await searchFor('regenerate');
    await hits().first().waitFor();
    for (const place of [page.locator('html'), dialog()]) {
      expect(await place.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    }
    const title = page.locator('.navbar__title');
    expect(await title.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  });
});

describe('the search before hydration', () => {
  it('overrides the browser’s own Ctrl+K before hydration, and opens the search dialog after hydration', async () => {
    const release = await holdScripts(context);
    await page.goto(site + GUIDE);
    await page.evaluate(() => {
      addEventListener('keydown', (event) => Object.assign(window, { wasTaken: event.defaultPrevented }));
    });
    await page.keyboard.press('Control+K');
    expect(await page.evaluate(() => (window as never as { wasTaken: boolean }).wasTaken)).toBe(true);
    release();
    await box().and(page.locator(':focus')).waitFor();
  });

  it('opens the search dialog if Ctrl+K is pressed at the very moment of hydration', async () => {
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.documentElement.dataset['hydration'] !== 'complete') return;
        dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true }));
      }).observe(document, { subtree: true, attributeFilter: ['data-hydration'] });
    });
    await page.goto(site + GUIDE);
    await runScripts(page);
    await box().and(page.locator(':focus')).waitFor();
  });

  it('opens the search page, and keeps a query typed there before hydration', async () => {
    await page.goto(site);
    await searchLink().evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(`${site}search`);
    const release = await holdScripts(context);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await box().fill('CreditsDepleted');
    release();
    await hits().first().waitFor();
    expect(page.url()).toBe(`${site}search`);
  });

  it('says on the search page that the search needs JavaScript, and links to the guide', async () => {
    const without = await browser.newContext({ javaScriptEnabled: false });
    const plain = await without.newPage();
    await plain.goto(site);
    await searchLink(plain).click();
    // The style sheets hide the search box, so the test waits until they have loaded.
    await plain.waitForURL(`${site}search`);
    await plain.getByText(message('search.withoutScripts')).waitFor();
    expect(await plain.getByRole('textbox').count()).toBe(0);
    expect(await plain.getByRole('contentinfo').locator(`a[href$="${GUIDE}"]`).isVisible()).toBe(true);
    await without.close();
  });
});
