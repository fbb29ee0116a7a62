import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { today } from '../support/pastes';
import { GUIDE, listPages, runScripts } from '../support/site';

/** What A4 leaves between Chromium's margins, in CSS pixels. */
const PAPER = { width: 718, height: 1046 };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The guide in dark colors and in use, as it goes to paper. */
describe('the guide on paper', () => {
  beforeAll(async () => {
    page = await browser.newPage({ colorScheme: 'dark', viewport: PAPER });
    await page.goto(inject('site') + GUIDE);
    await runScripts(page);
    await page.getByRole('checkbox', { name: 'Done: Check your keys' }).first().check();
    await page.getByRole('textbox', { name: 'API key', exact: true }).fill(today.apiKey);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    return () => page.close();
  });

  it('is black on white', async () => {
    const colors = await page
      .locator('main :is(p, li, td, th, h2, code, summary, [role="note"])')
      .evaluateAll((all) => [
        ...new Set(
          all
            .filter((one) => one.checkVisibility())
            .flatMap((one) => {
              const { color, backgroundColor } = getComputedStyle(one);
              return [`text ${color}`, `ground ${backgroundColor}`];
            }),
        ),
      ]);
    const grounds = colors.filter((color) => color.startsWith('ground'));
    expect(
      grounds.every((color) => /rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/.test(color)),
      grounds.join(),
    ).toBe(true);
    expect(colors).toContain('text rgb(0, 0, 0)');
  });

  it('has the steps as boxes, ticked as they are', async () => {
    const boxes = page.getByRole('region', { name: 'Checklist' }).getByRole('checkbox');
    expect(await boxes.count()).toBe(10);
    expect(await boxes.evaluateAll((all) => all.filter((one) => (one as HTMLInputElement).checked).length)).toBe(1);
  });

  it('has everything that opens, open', async () => {
    const parts = page.locator('.markdown > details > :not(summary)');
    const closed = await parts.evaluateAll((all) => all.filter((one) => !one.checkVisibility()));
    expect(closed).toEqual([]);
    expect(await parts.count()).toBeGreaterThan(10);
  });

  it('has its pictures, in light', async () => {
    const missing = () =>
      page.locator('figure img').evaluateAll((all) =>
        (all as HTMLImageElement[])
          .filter((image) => image.checkVisibility())
          .filter(
            ({ complete, naturalWidth, currentSrc }) =>
              !complete || naturalWidth === 0 || !currentSrc.includes('.light.'),
          )
          .map(({ src }) => src),
      );
    expect(await missing()).not.toEqual([]);
    await page.pdf({ format: 'A4' });
    // Chromium 150 does not wait for them, later ones do.
    await expect.poll(missing).toEqual([]);
  });

  it('holds no key, no word of one, and nothing to press', async () => {
    expect(await page.getByRole('main').innerText()).not.toMatch(/1 filled|Copied for Wordparrot/);
    expect(
      await page.getByRole('textbox').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).not.toContain(today.apiKey);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('navigation').count()).toBe(0);
  });

  it('says where the links to other sites lead', async () => {
    const content = await page
      .getByRole('link', { name: 'pay-per-use agreement' })
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(content).toContain('https://docs.x.com/developer-terms/ppu-agreement');
  });
});

it.each(listPages())('/%s fits on the paper', async (path) => {
  page = await browser.newPage({ viewport: PAPER });
  await page.goto(inject('site') + path);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PAPER.width);
  await page.close();
});
