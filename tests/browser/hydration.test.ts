import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, holdScripts, runScripts, watchForComplaints } from '../support/site';
import { keyChecker, steps } from '../support/ui';

const PRICES = 'docs/managing-credentials/x-api-prices';

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

/** Wraps each text node in a `<font>` element, as a browser does when it translates a page. */
function translatePage(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, [translate="no"]') || !node.nodeValue?.trim()
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const font = document.createElement('font');
    text.parentNode?.replaceChild(font, text);
    font.append(text);
  }
}

async function useEarly(): Promise<void> {
  await steps(page).inList('step-app').check();
  await steps(page).underHeading('step-keys').check();
  for (const [index, box] of (await keyBoxes().all()).entries()) await box.fill(`typed ${index}`);
}

/** Leaves out the paste box, because hydration moves keys from that box to the key boxes. */
const keyBoxes = () => page.locator('[data-field]').getByRole('textbox');

async function expectEarlyUseKept(): Promise<void> {
  await (await steps(page).progress(2)).waitFor();
  for (const step of ['step-app', 'step-keys']) {
    for (const box of await page.locator(`[data-step="${step}"]`).all()) expect(await box.isChecked()).toBe(true);
  }
  const texts = await keyBoxes().evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  expect(texts).toEqual(['typed 0', 'typed 1', 'typed 2', 'typed 3']);
  expect(await keyChecker(page).verdicts()).not.toContain('empty');
}

describe('hydration', () => {
  it('keeps steps that were checked and keys that were typed before hydration', async () => {
    const complaints = watchForComplaints(page);
    const release = await holdScripts(context);
    await page.goto(inject('site') + GUIDE);
    await useEarly();
    release();
    await runScripts(page);
    await expectEarlyUseKept();
    expect(await complaints()).toEqual([]);
  });

  it('leaves the numbers and dates in the HTML unchanged', async () => {
    const complaints = watchForComplaints(page);
    await page.goto(inject('site') + PRICES);
    const words = () => page.locator('main').locator('time, td, dd, output').allTextContents();
    const built = await words();
    expect(built.join(' ')).toMatch(/\$\d.*\d{4}/s);
    await runScripts(page);
    expect(await words()).toEqual(built);
    expect(await complaints()).toEqual([]);
  });

  it('shows numbers and dates even if the browser translated the page before hydration', async () => {
    await page.goto(inject('site') + PRICES);
    await page.evaluate(translatePage);
    await runScripts(page);
    expect(await page.getByRole('cell', { name: /^\$\d/ }).count()).toBeGreaterThan(0);
    expect(await page.locator('main time').allTextContents()).not.toContain('');
  });

  it('keeps checked steps and typed keys if the browser translated the page before hydration', async () => {
    const release = await holdScripts(context);
    await page.goto(inject('site') + GUIDE);
    await page.evaluate(translatePage);
    await useEarly();
    release();
    await runScripts(page);
    await expectEarlyUseKept();
  });
});
