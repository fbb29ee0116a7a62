import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, runScripts } from '../support/site';
import { FIELDS, fieldName, keyChecker, message, ui } from '../support/ui';

/** Invented keys. The API secret is too short, so its verdict is “Unusual.” */
const KEYS = {
  apiKey: 'ExampleKeyDoNotUse0000001',
  apiSecret: 'ExampleSecretDoNotUse00000000000000000000000000',
  accessToken: '1000000001-ExampleTokenDoNotUse0000000000000000001',
  accessTokenSecret: 'ExampleTokenSecretDoNotUse0000000000000000001',
};
const RESPONSE = 'HTTP/2 401 \n\n{"errors":[{"code":32,"message":"Could not authenticate you."}]}';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  return () => context.close();
});

const summary = () => page.getByText(message('help.show'));
const report = () => ui(page).region('help.label');

async function openFilled(address: string): Promise<void> {
  await page.goto(address);
  await runScripts(page);
  await keyChecker(page).fill(KEYS);
}

describe('the report for support', () => {
  it.each([
    ['in the guide', GUIDE],
    ['on the page of the key checker', 'check'],
  ])('lists the verdicts and the meaning of X’s response, but no part of a key, %s', async (_, path) => {
    const address = inject('site') + path;
    await openFilled(`${address}?key=${KEYS.apiKey}#${KEYS.apiKey}`);
    await keyChecker(page).responseBox.fill(RESPONSE);
    await summary().click();
    const shown = (await report().textContent()) ?? '';
    await ui(page).button('help.copy').click();
    await ui(page).text('help.copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    expect(shown).toContain(`${address}\n`);
    expect(shown).toMatch(/good \(as-expected\).*25.*\n.*unusual \(legacy-format/);
    expect(shown).toMatch(/bad-signature.*401/);
    const own = [
      address,
      await page.evaluate(() => navigator.userAgent),
      ...FIELDS.map(fieldName),
      message('help.report'),
    ].join('\n');
    for (const key of Object.values(KEYS)) {
      const pieces = Array.from({ length: key.length - 3 }, (__, at) => key.slice(at, at + 4));
      expect(pieces.filter((piece) => shown.includes(piece) && !own.includes(piece))).toEqual([]);
    }
  });

  it('shows the report after hydration if the reader opened it before hydration', async () => {
    await page.goto(`${inject('site')}check`);
    await summary().evaluate((element) => ((element.parentElement as HTMLDetailsElement).open = true));
    await runScripts(page);
    await report().getByText(fieldName('apiKey')).waitFor();
  });

  it('asks the reader to select the report if the browser blocks copying', async () => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await openFilled(`${inject('site')}check`);
    await summary().click();
    await ui(page).button('help.copy').click();
    await ui(page).text('help.refused').waitFor();
  });
});
