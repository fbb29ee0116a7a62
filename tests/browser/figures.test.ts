import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { launchChromium } from '../support/chromium';

const GUIDE = 'docs/managing-credentials/twitter';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Opens the guide; `loaded` fills with the names of the pictures that the browser asks for. */
async function openGuide(options: BrowserContextOptions = {}, site = inject('site')) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.webp')) loaded.push(request.url().split('/').at(-1) ?? '');
  });
  await page.goto(site + GUIDE);
  return { page, loaded };
}

/** Scrolls through the page, as a reader does, until every picture that shows has come. */
async function readAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += 400) {
      window.scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLImageElement>('figure img')].every(
      (image) => !image.checkVisibility() || image.naturalWidth > 0,
    ),
  );
}

/** The scripts come with the first touch of a reader; until then the link is a link. */
async function scriptsAtWork(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('figure a') ?? {}).some((key) => key.startsWith('__react')),
  );
}

const newApp = (page: Page) => page.locator('figure', { has: page.locator('[src*="console-new-app"]') });

describe('the pictures of the guide', () => {
  it('come in the color mode of the reader only, with and without scripts', async () => {
    for (const [colorScheme, other] of [
      ['light', '.dark.'],
      ['dark', '.light.'],
    ] as const) {
      const { page, loaded } = await openGuide({ colorScheme });
      await readAll(page);
      expect(loaded.length).toBeGreaterThan(5);
      expect(loaded.filter((name) => name.includes(other))).toEqual([]);
    }
    const { page, loaded } = await openGuide({ javaScriptEnabled: false });
    await newApp(page).scrollIntoViewIfNeeded();
    await expect.poll(() => loaded).toContain('console-new-app.light.webp');
    expect(loaded.filter((name) => name.includes('.dark.'))).toEqual([]);
  });

  it('come late: at most one with the first screen', async () => {
    const { page, loaded } = await openGuide();
    await page.waitForLoadState('networkidle');
    expect(loaded.length).toBeLessThanOrEqual(1);
  });

  it('are smaller on a phone, and fit', async () => {
    const { page, loaded } = await openGuide({ viewport: { width: 390, height: 844 } });
    await readAll(page);
    expect(loaded.filter((name) => !name.includes('.narrow.'))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('move nothing when they come', async () => {
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const { page } = await openGuide({ viewport });
      const heights = () =>
        page
          .locator('figure picture')
          .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
      const before = await heights();
      await readAll(page);
      expect(await heights()).toEqual(before);
    }
  });

  it('are light on paper', async () => {
    const { page } = await openGuide({ colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const shown = await newApp(page)
      .locator('img')
      .evaluateAll((all) => all.filter((image) => image.checkVisibility()).map((image) => image.getAttribute('src')));
    expect(shown).toEqual([expect.stringContaining('.light.webp')]);
  });
});

describe('enlarging a picture', () => {
  it('opens by Enter; Escape closes, and the focus is where it was', async () => {
    const { page } = await openGuide();
    const link = newApp(page).getByRole('link', { name: 'Enlarge the picture' });
    await page.keyboard.press('Tab');
    await scriptsAtWork(page);
    await link.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Enlarged picture' });
    await dialog.waitFor();
    expect(await dialog.getByRole('img').evaluate((image) => image.getBoundingClientRect().width)).toBeGreaterThan(900);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('opens by a click anywhere on the picture', async () => {
    const { page } = await openGuide({ colorScheme: 'dark' }, inject('siteUnderBase'));
    await newApp(page).locator('picture').nth(1).scrollIntoViewIfNeeded();
    await page.mouse.move(600, 400);
    await page.keyboard.press('Shift');
    await scriptsAtWork(page);
    const box = await newApp(page).locator('picture').nth(1).boundingBox();
    if (!box) throw new Error('The picture does not show.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 3);
    const image = page.getByRole('dialog').getByRole('img');
    await image.waitFor();
    expect(await image.getAttribute('src')).toBe(
      '/some/base/img/docs/managing-credentials/twitter/console-new-app.dark.webp',
    );
  });

  it('is a link to the file without scripts', async () => {
    const { page } = await openGuide({ javaScriptEnabled: false });
    await newApp(page).getByRole('link', { name: 'Enlarge the picture' }).click();
    await page.waitForURL('**/console-new-app.light.webp');
  });
});
