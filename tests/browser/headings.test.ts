import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE } from '../support/site';
import { steps } from '../support/ui';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const opacity = (element: Element) => getComputedStyle(element).opacity;

it('shows a heading’s link on hover, and adds the heading’s id to the address on click', async () => {
  const page = await browser.newPage();
  await page.goto(inject('site') + GUIDE);
  const heading = steps(page).heading('step-app');
  const link = heading.locator('a');
  expect(await link.evaluate(opacity)).toBe('0');
  await heading.hover();
  await expect.poll(() => link.evaluate(opacity)).toBe('1');
  await link.click();
  await page.waitForURL('**#step-app');
  await page.close();
});

it('always shows a heading’s link on touch screens', async () => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(inject('site') + GUIDE);
  const link = steps(page).heading('step-app').locator('a');
  expect(await link.evaluate(opacity)).toBe('1');
  await context.close();
});
