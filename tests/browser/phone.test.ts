import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, runScripts } from '../support/site';
import { message, ui } from '../support/ui';

const PRICES = 'docs/managing-credentials/x-api-prices';

/** An iPhone's viewport in each orientation, and the height in pixels that the on-screen keyboard leaves visible. */
const PHONES = [
  ['in portrait', { width: 390, height: 844 }, 508],
  ['in landscape', { width: 844, height: 390 }, 190],
] as const;

const BOXES = 'main :is(textarea, input:not([type="checkbox"], [type="radio"], [type="file"]))';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(PHONES)('a phone %s', (_, viewport, heightAboveKeyboard) => {
  beforeEach(async () => {
    const context = await browser.newContext({ viewport, hasTouch: true, isMobile: true });
    page = await context.newPage();
    return () => context.close();
  });

  const open = async (path: string) => {
    await page.goto(inject('site') + path);
    await runScripts(page);
    const parts = page.locator('main details');
    await parts.evaluateAll((all) => all.forEach((part) => ((part as HTMLDetailsElement).open = true)));
    const unfold = ui(page).button('liveTest.unfold');
    if (await unfold.isVisible()) await unfold.tap();
  };

  const openSearch = async () => {
    await page.keyboard.press('ControlOrMeta+k');
    const box = ui(page).box('search.box');
    await box.waitFor();
    return box;
  };

  it.each([GUIDE, PRICES, 'check'])(
    'has text of at least 16 px in each box, so that iOS doesn’t zoom in: /%s',
    async (path) => {
      await open(path);
      const sizes = await page.locator(BOXES).evaluateAll((all) => all.map((box) => getComputedStyle(box).fontSize));
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.filter((size) => parseFloat(size) < 16)).toEqual([]);
      const search = await openSearch();
      expect(await search.evaluate((box) => parseFloat(getComputedStyle(box).fontSize))).toBeGreaterThanOrEqual(16);
    },
  );

  it.each([GUIDE, PRICES, 'check'])('has buttons and boxes at least 44 px high: /%s', async (path) => {
    await open(path);
    const small = await page
      .locator(`${BOXES}, .button, [data-field] button, .navbar :is(button, [class*="Search"] a)`)
      .evaluateAll((all) =>
        all
          .filter((target) => target.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          .filter((target) => target.getBoundingClientRect().height < 44)
          .map((target) => target.outerHTML.slice(0, 120)),
      );
    expect(small).toEqual([]);
  });

  it.each([GUIDE, PRICES, 'check'])(
    'shows a focused box completely above the on-screen keyboard: /%s',
    async (path) => {
      await open(path);
      await page.setViewportSize({ ...viewport, height: heightAboveKeyboard });
      // Scrolls to the box from above and from below, because `nearest` stops as soon as the whole box is on the
      // screen, at the bottom or at the top.
      const covered = await page.locator(BOXES).evaluateAll((all) =>
        all.flatMap((box) =>
          [0, document.documentElement.scrollHeight].flatMap((from) => {
            scrollTo({ top: from, behavior: 'instant' });
            (box as HTMLElement).focus({ preventScroll: true });
            box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
            const { left, right, top, bottom } = box.getBoundingClientRect();
            return [top + 3, (top + bottom) / 2, bottom - 3]
              .filter((y) => document.elementFromPoint((left + right) / 2, y) !== box)
              .map((y) => `${box.outerHTML.slice(0, 120)} at ${y} from ${from}`);
          }),
        ),
      );
      expect(covered).toEqual([]);
    },
  );

  it('shows the search box and a result above the on-screen keyboard', async () => {
    await open('');
    const box = await openSearch();
    await page.setViewportSize({ ...viewport, height: heightAboveKeyboard });
    await box.fill('regenerate');
    const result = page.getByRole('dialog').getByRole('listitem').first().getByRole('link');
    await result.waitFor();
    for (const part of [box, result]) {
      await part.scrollIntoViewIfNeeded();
      const { y = -1, height = 0 } = (await part.boundingBox()) ?? {};
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(heightAboveKeyboard);
    }
  });

  it('fits the phone’s width, and lets the menu scroll to its end', async () => {
    await open(GUIDE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await ui(page).button('menu.open').tap();
    const last = page
      .getByRole('navigation', { name: message('menu.label') })
      .getByRole('link')
      .last();
    await last.scrollIntoViewIfNeeded();
    const { y = -1, height = 0 } = (await last.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(viewport.height);
  });
});

describe('the HTML for phones', () => {
  beforeEach(async () => {
    page = await browser.newPage({ viewport: PHONES[0][1], hasTouch: true, isMobile: true });
    return () => page.close();
  });

  const hints = (selector: string) =>
    page.locator(selector).evaluateAll((all) => [
      ...new Set(
        all.map((box) =>
          ['inputmode', 'enterkeyhint', 'autocapitalize', 'autocorrect', 'spellcheck']
            .filter((name) => box.hasAttribute(name))
            .map((name) => `${name}=${box.getAttribute(name)}`)
            .join(' '),
        ),
      ),
    ]);

  it('asks for the on-screen keyboard that suits each box, and turns off autocorrection for keys', async () => {
    await page.goto(inject('site') + GUIDE);
    expect(await hints('[data-field] input')).toEqual(['autocapitalize=none autocorrect=off spellcheck=false']);
    expect(await hints('input[type="text"]:not([data-field] input)')).toEqual([
      'inputmode=url autocapitalize=none autocorrect=off spellcheck=false',
    ]);
    await page.goto(inject('site') + PRICES);
    expect(await hints('input[type="number"]')).toEqual(['inputmode=numeric']);
    await runScripts(page);
    await page.keyboard.press('ControlOrMeta+k');
    await ui(page).box('search.box').waitFor();
    expect(await hints('dialog input')).toEqual([
      'inputmode=search enterkeyhint=search autocapitalize=off autocorrect=off spellcheck=false',
    ]);
  });

  // Without `viewport-fit=cover`, phones keep the page clear of the notch and the home indicator.
  it('allows zooming, and keeps the page within the screen’s safe area', async () => {
    await page.goto(inject('site'));
    expect(await page.getAttribute('meta[name="viewport"]', 'content')).toBe('width=device-width, initial-scale=1.0');
  });
});
