import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { today } from '../support/pastes';
import { GUIDE, PAPER, runScripts } from '../support/site';
import { keyChecker, steps } from '../support/ui';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the guide printed in dark mode, with a checked step and a key', () => {
  beforeAll(async () => {
    page = await browser.newPage({ colorScheme: 'dark', viewport: PAPER });
    await page.goto(inject('site') + GUIDE);
    await runScripts(page);
    await steps(page).inList('step-use').check();
    await keyChecker(page).keyBox('apiKey').fill(today.apiKey);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    return () => page.close();
  });

  it('prints dark text on white', async () => {
    const colors = await page.locator('main :is(p, li, td, th, h2, code, summary, [role="note"])').evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          const numbers = (value: string) => (value.match(/[\d.]+/g) ?? []).map(Number);
          const [red = 0, green = 0, blue = 0, alpha = 1] = numbers(backgroundColor);
          const isWhite = alpha === 0 || Math.min(red, green, blue) === 255;
          const isDark = numbers(color)
            .slice(0, 3)
            .every((part) => part < 128);
          return isWhite && isDark ? '' : `${color} on ${backgroundColor}: ${element.outerHTML.slice(0, 80)}`;
        })
        .filter(Boolean),
    );
    expect(colors).toEqual([]);
  });

  it('prints which steps are checked', async () => {
    const boxes = steps(page).list.getByRole('checkbox');
    expect(await boxes.count()).toBe(await steps(page).headings.count());
    expect(await boxes.first().isVisible()).toBe(true);
    expect(await boxes.evaluateAll((all) => all.filter((input) => (input as HTMLInputElement).checked).length)).toBe(1);
  });

  it('prints the content of collapsed sections', async () => {
    const parts = page.locator('.markdown > details > :not(summary)');
    const closed = await parts.evaluateAll((all) => all.filter((part) => !part.checkVisibility()));
    expect(closed).toEqual([]);
    expect(await parts.count()).toBeGreaterThan(10);
  });

  it('prints images in light colors', async () => {
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
    // Chromium 150 loads the images when it prints, but doesn't wait for them, so the test waits here.
    await expect.poll(missing).toEqual([]);
  });

  it('prints no key box, button, or navigation', async () => {
    const { keyBox, field } = keyChecker(page);
    expect(await keyBox('apiKey').count()).toBe(0);
    expect(await field('apiKey').isVisible()).toBe(false);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('navigation').count()).toBe(0);
  });

  it('prints the addresses of external links', async () => {
    const link = page.locator('.markdown a[href^="https://"]').first();
    const [address, printed] = await link.evaluate((element) => [
      element.getAttribute('href') ?? '',
      getComputedStyle(element, '::after').content,
    ]);
    expect(printed).toContain(address);
  });
});
