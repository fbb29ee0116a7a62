import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE } from '../support/site';

let browser: Browser;
let page: Page;

const guide = inject('site') + GUIDE;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(guide);
});
afterAll(() => browser.close());

/** Counts the visible words between two elements. It selects the text, because a selection leaves out hidden text. */
async function countWords(from: string, to: string): Promise<number> {
  const text = await page.evaluate(
    ([start, end]) => {
      const range = document.createRange();
      range.setStartAfter(document.querySelector(start) as Element);
      range.setEndBefore(document.querySelector(end) as Element);
      const selection = getSelection() as Selection;
      selection.removeAllRanges();
      selection.addRange(range);
      const visible = selection.toString();
      selection.removeAllRanges();
      return visible;
    },
    [from, to] as const,
  );
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

describe('the guide', () => {
  it('says in at most 120 words what readers need before they start', async () => {
    const words = await countWords('#before', '[data-progress]');
    expect(words).toBeGreaterThan(40);
    expect(words).toBeLessThanOrEqual(120);
  });

  it('has at most 1,000 visible words between the checklist and the step that generates the keys', async () => {
    const words = await countWords('[data-progress]', '#step-keys');
    expect(words).toBeGreaterThan(300);
    expect(words).toBeLessThanOrEqual(1000);
  });

  it('has at most 12 images, and is at most 14,000 pixels high on a desktop', async () => {
    expect(await page.locator('figure').count()).toBeLessThanOrEqual(12);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(14_000);
  });
});

describe('an old link to a section of the guide', () => {
  it.each([
    ['special-cases', 'x-keys-for-a-client'],
    ['another-account', 'x-keys-for-a-client'],
    ['cost', 'x-api-prices'],
    ['pipeline-rules', 'x-rules-for-automated-posts'],
    ['see-older-portal', 'old-developer-portal'],
    ['older-portal', 'old-developer-portal'],
    ['revoke', 'rotate-or-revoke-x-keys'],
    ['leak', 'rotate-or-revoke-x-keys#leak'],
  ])('links from the old section #%s to the page that replaced it, %s', async (id, address) => {
    const link = page.locator(
      `:is(p, li, details):has(> #${id}, > summary > #${id}, > p > #${id}) a[href$="/${address}"]`,
    );
    expect(await link.count()).toBeGreaterThan(0);
  });

  it.each([
    'step-account',
    'step-console',
    'step-rules',
    'step-profile',
    'objective',
    'not-wanted',
    'phone',
    'existing-app',
  ])('still scrolls to the right place when the old link #%s is opened', async (id) => {
    await page.goto(`${guide}#${id}`);
    const top = await page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(450);
  });
});
