import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { EXAMPLE as ENTRIES } from '../../src/components/CostCalculator/usage';
import { monthlyCost, type Usage } from '../../src/facts/cost';
import { launchChromium } from '../support/chromium';
import { holdScripts, runScripts, watchForComplaints } from '../support/site';
import { message, ui } from '../support/ui';

const prices = `${inject('site')}docs/managing-credentials/x-api-prices`;
const EXAMPLE: Usage = { posts: Number(ENTRIES.posts), links: Number(ENTRIES.links), reads: Number(ENTRIES.reads) };
const dollars = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' });

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext(options);
  page = await context.newPage();
}

beforeEach(async () => {
  await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  return () => context.close();
});

const card = () => ui(page).region('cost.title');
const posts = () => card().getByRole('spinbutton', { name: message('cost.posts') });
const total = (usage: Partial<Usage> = {}) =>
  card().getByText(message('cost.total', { sum: dollars.format(monthlyCost({ ...EXAMPLE, ...usage }).total) }), {
    exact: true,
  });
const sentence = (id: string) => ui(card()).text(id);

it('updates the calculator’s total with the keyboard alone', async () => {
  await page.goto(prices);
  await posts().focus();
  await runScripts(page);
  await page.keyboard.press('ArrowUp');
  await total({ posts: EXAMPLE.posts + 1 }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('99');
  await sentence('cost.waits').waitFor();
});

it('shows an error when a letter is typed into a number box', async () => {
  await page.goto(prices);
  await posts().focus();
  await runScripts(page);
  await page.keyboard.type('e');
  await sentence('cost.trouble.noNumber').waitFor();
  expect(await card().textContent()).not.toContain('NaN');
});

it('keeps a number that was typed before hydration', async () => {
  const complaints = watchForComplaints(page);
  const release = await holdScripts(context);
  await page.goto(prices, { waitUntil: 'domcontentloaded' });
  await posts().fill('4');
  expect(await total().isVisible()).toBe(true);
  expect(await card().getByRole('button').isDisabled()).toBe(true);
  release();
  await total({ posts: 4 }).waitFor();
  expect(await posts().inputValue()).toBe('4');
  expect(await complaints()).toEqual([]);
});

it('copies a link that restores the calculator’s numbers without sending them to a server', async () => {
  await page.goto(prices);
  await posts().fill('7');
  await total({ posts: 7 }).waitFor();
  await ui(card()).button('cost.copy').click();
  await sentence('cost.copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${prices}#cost?posts=7&links=${EXAMPLE.links}&reads=${EXAMPLE.reads}`);

  page = await context.newPage();
  const complaints = watchForComplaints(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(link);
  await total({ posts: 7 }).waitFor();
  await expect.poll(() => card().evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await posts().evaluate((input) => input.getBoundingClientRect().top)).toBeLessThan(500);
  expect(requests.filter((address) => address.includes('posts='))).toEqual([]);
  expect(await complaints()).toEqual([]);

  // If the prices page is already open, opening a copied link changes the hash, but doesn't load the page again.
  await page.evaluate(() => (location.hash = '#cost?posts=0&links=0&reads=1'));
  await total({ posts: 0, links: 0, reads: 1 }).waitFor();
});

it('redirects an old calculator link from the guide to the prices page, and keeps the link’s numbers', async () => {
  await page.goto(`${inject('site')}docs/managing-credentials/twitter#cost?posts=7&links=2&reads=3`);
  await total({ posts: 7, links: 2, reads: 3 }).waitFor();
  expect(page.url()).toBe(`${prices}#cost?posts=7&links=2&reads=3`);
});

it('shows an example calculation when JavaScript is off, but no number boxes or buttons', async () => {
  await context.close();
  await open({ javaScriptEnabled: false });
  await page.goto(prices);
  expect(await card().locator('noscript p').first().isVisible()).toBe(true);
  expect(await total().isVisible()).toBe(true);
  for (const role of ['spinbutton', 'button'] as const) expect(await card().getByRole(role).count(), role).toBe(0);
});
