import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, holdScripts, listPages, waitForScripts, watchErrors } from '../support/reading';

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

/** What a browser's translation does to a page: every piece of text gets an element of its own around it. */
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

/** What somebody does who does not wait: ticks two steps, in the list and under a heading, and fills every text box. */
async function useEarly(): Promise<void> {
  await page.locator('li [data-step="step-app"]').check();
  await page.locator('label [data-step="step-keys"]').check();
  for (const [index, box] of (await page.getByRole('textbox').all()).entries()) await box.fill(`typed ${index}`);
}

async function expectEarlyUseKept(): Promise<void> {
  await page.getByText('2 of 10 steps done', { exact: true }).waitFor();
  for (const step of ['step-app', 'step-keys']) {
    for (const box of await page.locator(`[data-step="${step}"]`).all()) expect(await box.isChecked()).toBe(true);
  }
  const texts = await page.getByRole('textbox').evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  expect(texts).toEqual(texts.map((_, index) => `typed ${index}`));
}

describe('taking over the built page', () => {
  it('logs no error on any page', async () => {
    for (const address of await listPages(inject('site'))) {
      const errors = watchErrors(page);
      await page.goto(address);
      await waitForScripts(page);
      expect(
        errors.filter((error) => !/status of 404/.test(error)),
        address,
      ).toEqual([]);
    }
  });

  it('keeps what was ticked and typed while the scripts were held back', async () => {
    const errors = watchErrors(page);
    const release = await holdScripts(context);
    await page.goto(inject('site') + GUIDE);
    await useEarly();
    await page.waitForTimeout(2000);
    release();
    await waitForScripts(page);
    await expectEarlyUseKept();
    expect(errors).toEqual([]);
  });

  it('keeps it also where the browser translated the page before', async () => {
    const release = await holdScripts(context);
    await page.goto(inject('site') + GUIDE);
    await page.evaluate(translatePage);
    await useEarly();
    release();
    await waitForScripts(page);
    await expectEarlyUseKept();
  });
});
