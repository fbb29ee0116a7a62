import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, runScripts } from '../support/site';
import { message, ui } from '../support/ui';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

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

async function readAll(page: Page): Promise<number> {
  const images = page.locator('figure img:visible');
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    await image.evaluate((element: HTMLImageElement) => element.decode());
  }
  return images.count();
}

const newApp = (page: Page) => page.locator('figure', { has: page.locator('[src*="console-new-app"]') });
const enlarge = (page: Page) => newApp(page).getByRole('link', { name: message('figure.enlarge') });

describe('the guide’s images', () => {
  it.each<[string, BrowserContextOptions, RegExp]>([
    ['in light colors', { colorScheme: 'light' }, /\.light\.webp$/],
    ['in dark colors', { colorScheme: 'dark' }, /\.dark\.webp$/],
    ['on a phone', { viewport: { width: 390, height: 844 } }, /\.light\.narrow\.webp$/],
  ])(
    'loads one version of each image as the reader scrolls, without a layout shift: %s',
    async (_where, options, names) => {
      const { page, loaded } = await openGuide(options);
      const heights = () =>
        page
          .locator('figure picture')
          .evaluateAll((all) => all.map((picture) => Math.round(picture.getBoundingClientRect().height)));
      const before = await heights();
      await page.waitForLoadState('networkidle');
      expect(loaded.length).toBeLessThanOrEqual(1);
      expect(await readAll(page)).toBeGreaterThan(5);
      expect(await heights()).toEqual(before);
      expect(loaded.length).toBeGreaterThan(5);
      expect(loaded.filter((name) => !names.test(name))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    },
  );

  it('loads only light images without JavaScript', async () => {
    const { page, loaded } = await openGuide({ javaScriptEnabled: false });
    await newApp(page).scrollIntoViewIfNeeded();
    await expect.poll(() => loaded).toContain('console-new-app.light.webp');
    expect(loaded.filter((name) => name.includes('.dark.'))).toEqual([]);
  });
});

describe('an enlarged image', () => {
  it('opens an enlarged image with Enter, closes it with Escape, and restores the focus', async () => {
    const { page } = await openGuide();
    await runScripts(page);
    await enlarge(page).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: message('figure.enlarged') });
    await dialog.waitFor();
    expect(await dialog.getByRole('img').evaluate((image) => image.getBoundingClientRect().width)).toBeGreaterThan(900);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await enlarge(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('enlarges an image when the reader clicks anywhere on the image', async () => {
    const { page } = await openGuide({ colorScheme: 'dark' }, inject('siteUnderBase'));
    await runScripts(page);
    await newApp(page).locator('picture').nth(1).scrollIntoViewIfNeeded();
    const box = await newApp(page).locator('picture').nth(1).boundingBox();
    if (!box) throw new Error('The image does not show.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 3);
    const image = page.getByRole('dialog').getByRole('img');
    await image.waitFor();
    expect(await image.getAttribute('src')).toBe(
      '/some/base/img/docs/managing-credentials/twitter/console-new-app.dark.webp',
    );
  });

  it('opens the image file when the reader clicks Enlarge without JavaScript', async () => {
    const { page } = await openGuide({ javaScriptEnabled: false });
    await ui(newApp(page)).link('figure.enlarge').click();
    await page.waitForURL('**/console-new-app.light.webp');
  });
});
