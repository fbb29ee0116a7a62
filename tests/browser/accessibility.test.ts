import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { findIbmViolations } from '../support/accessibility';
import { launchChromium } from '../support/chromium';
import { bearerToken, clientId, today } from '../support/pastes';
import { GUIDE, runScripts } from '../support/site';
import { bringAbout, findFaultsIn, NARROW_AND_WIDE } from '../support/situations';
import { keyChecker, message, steps, ui } from '../support/ui';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.goto(inject('site') + GUIDE);
  await runScripts(page);
  return () => context.close();
});

// These tests check what appears after an action, such as a paste. every-page.test.ts checks what appears on load.
describe('the guide', () => {
  const KEY_CHECKER = 'section:has([data-field])';

  it('has no accessibility faults when the key checker shows the verdicts “Good,” “Unusual,” and “Wrong”', async () => {
    await keyChecker(page).fill({
      apiKey: today.apiKey,
      apiSecret: ` "${today.apiSecret.slice(0, 34)}" `,
      accessToken: bearerToken,
    });
    expect(await keyChecker(page).verdicts()).toEqual(['good', 'unusual', 'wrong', 'empty']);
    expect(await findFaultsIn(page, NARROW_AND_WIDE, KEY_CHECKER)).toEqual({});
  });

  it('has no accessibility faults when a paste contains an unneeded value and a value that fits several boxes', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const text = `API_KEY=${today.apiKey}\nCLIENT_ID=${clientId}\n${today.accessTokenSecret.slice(4)}\n`;
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await keyChecker(page).pasteBox.focus();
    await page.keyboard.press('ControlOrMeta+v');
    await ui(page).button('verifier.choice.none').waitFor();
    expect(await findFaultsIn(page, NARROW_AND_WIDE, KEY_CHECKER)).toEqual({});
  });

  it('has no accessibility faults when all collapsible sections are open', async () => {
    const parts = page.locator('main details');
    await parts.evaluateAll((all) => all.forEach((part) => ((part as HTMLDetailsElement).open = true)));
    expect(await findFaultsIn(page, NARROW_AND_WIDE, 'main')).toEqual({});
  });

  it('has no accessibility faults in the dialog that shows an enlarged image', async () => {
    await page
      .getByRole('link', { name: message('figure.enlarge') })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    expect(await findFaultsIn(page, NARROW_AND_WIDE, 'dialog')).toEqual({});
  });

  it('has no accessibility faults in the search dialog, with and without results', async () => {
    await page.keyboard.press('ControlOrMeta+k');
    const results = page.getByRole('dialog').getByRole('listitem');
    await ui(page).box('search.box').fill('regenerate');
    await results.first().waitFor();
    expect(await findFaultsIn(page, NARROW_AND_WIDE, 'dialog')).toEqual({});
    await ui(page).box('search.box').fill('zzzzzz');
    await ui(page.getByRole('search')).text('search.nothing').waitFor();
    expect(await findFaultsIn(page, NARROW_AND_WIDE, 'dialog')).toEqual({});
  });

  it('has no accessibility faults in the open phone menu', async () => {
    await bringAbout(page, { width: 320, axe: 'none' });
    await ui(page).button('menu.open').click();
    await page.getByRole('navigation', { name: message('menu.label') }).waitFor();
    const onPhones = NARROW_AND_WIDE.filter(({ width }) => width === 320);
    expect(await findFaultsIn(page, onPhones)).toEqual({});
  });
});

it('stops animations for people who prefer reduced motion', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await steps(page).link('step-check').click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

it.each([
  '',
  GUIDE,
  'check',
  'search',
  'docs/managing-credentials/x-api-prices',
  'docs/managing-credentials/x-api-errors',
  'docs/managing-credentials/what-changed-at-x',
])('follows IBM’s accessibility rules on a phone: /%s', async (path) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(inject('site') + path);
  await runScripts(page);
  // Opens all <details>, because IBM's checker reports a linked image in a closed one as a link without text.
  const parts = page.locator('main details');
  await parts.evaluateAll((all) => all.forEach((part) => ((part as HTMLDetailsElement).open = true)));
  expect(await findIbmViolations(page)).toEqual([]);
});
