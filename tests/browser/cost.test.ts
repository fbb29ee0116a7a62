import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { holdScripts, runScripts, watchForComplaints } from '../support/site';

let browser: Browser;
let context: BrowserContext;
let page: Page;

const prices = `${inject('site')}docs/managing-credentials/x-api-prices`;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext(options);
  page = await context.newPage();
}

beforeEach(async () => {
  await open();
  return () => context.close();
});

const card = () => page.getByRole('region', { name: 'What will it cost?' });
const box = (name: string) => card().getByRole('spinbutton', { name });
const posts = () => box('Posts a day');
const sum = (text: string) => card().getByText(text, { exact: true });

it('counts by keyboard alone', async () => {
  await page.goto(prices);
  await posts().focus();
  await runScripts(page);
  await page.keyboard.press('ArrowUp');
  await sum('$10.35 a month').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await sum('Mend the marked number to see the sum.').waitFor();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await card().getByText('Empty counts as 0.').waitFor();
});

it('says what is wrong with letters', async () => {
  await page.goto(prices);
  await posts().focus();
  await runScripts(page);
  await page.keyboard.type('e');
  await card().getByText('Write digits only.').waitFor();
  expect(await card().textContent()).not.toContain('NaN');
});

it('keeps what was typed before the scripts', async () => {
  const complaints = watchForComplaints(page);
  const release = await holdScripts(context);
  await page.goto(prices, { waitUntil: 'domcontentloaded' });
  await posts().fill('4');
  expect(await sum('$9.90 a month').isVisible()).toBe(true);
  expect(await card().getByRole('button').isDisabled()).toBe(true);
  release();
  await sum('$10.35 a month').waitFor();
  expect(await posts().inputValue()).toBe('4');
  expect(await complaints()).toEqual([]);
});

describe('a link to numbers', () => {
  it('is copied, and leads there in another tab', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(prices);
    await posts().fill('7');
    await sum('$11.70 a month').waitFor();
    await card().getByRole('button', { name: 'Copy link to these numbers' }).click();
    await card().getByText('Link copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${prices}#cost?posts=7&links=1&reads=20`);

    page = await context.newPage();
    const complaints = watchForComplaints(page);
    await page.goto(link);
    await sum('$11.70 a month').waitFor();
    await expect.poll(() => card().evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await posts().evaluate((input) => input.getBoundingClientRect().top)).toBeLessThan(500);
    expect(await complaints()).toEqual([]);
  });

  it('is followed on a page that is open already', async () => {
    await page.goto(prices);
    await runScripts(page);
    await page.evaluate(() => (location.hash = '#cost?posts=0&links=0&reads=1'));
    await sum('$0.15 a month').waitFor();
  });

  it('is never sent to the server', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${prices}#cost?posts=7&links=1&reads=20`);
    await sum('$11.70 a month').waitFor();
    expect(requests.filter((address) => address.includes('posts='))).toEqual([]);
  });
});

it('is an example in words without JavaScript, and shows nothing that does not work', async () => {
  await context.close();
  await open({ javaScriptEnabled: false });
  await page.goto(prices);
  expect(await card().locator('noscript p', { hasText: 'An example: 3 posts a day' }).isVisible()).toBe(true);
  expect(await sum('$9.90 a month').isVisible()).toBe(true);
  for (const role of ['spinbutton', 'button'] as const) expect(await card().getByRole(role).count(), role).toBe(0);
});
