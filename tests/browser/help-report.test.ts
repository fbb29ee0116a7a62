import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, runScripts } from '../support/site';

/** Invented; the secret is cut. */
const KEYS = {
  'API key': 'ExampleKeyDoNotUse0000001',
  'API secret': 'ExampleSecretDoNotUse00000000000000000000000000',
  'Access token': '1000000001-ExampleTokenDoNotUse0000000000000000001',
  'Access token secret': 'ExampleTokenSecretDoNotUse0000000000000000001',
};
const REPLY = 'HTTP/2 401 \n\n{"errors":[{"code":32,"message":"Could not authenticate you."}]}';

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

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function openFilled(address: string): Promise<void> {
  await page.goto(address);
  await runScripts(page);
  for (const [name, value] of Object.entries(KEYS)) await page.getByRole('textbox', { name, exact: true }).fill(value);
}

describe('the report for support', () => {
  it.each([
    ['in the guide', GUIDE],
    ['on the page of the check', 'check'],
  ])('%s tells how the keys stand and what X answered, and holds no character of a key', async (_, path) => {
    const address = inject('site') + path;
    await openFilled(`${address}?key=${KEYS['API key']}#${KEYS['API key']}`);
    await page.getByRole('textbox', { name: 'Paste the response' }).fill(REPLY);
    await page.getByText('Show the report').click();
    const shown = (await page.getByRole('region', { name: 'The report' }).textContent()) ?? '';
    await button('Copy report').click();
    await page.getByText('Copied. Paste it where you ask for help.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    expect(shown).toContain(`Page: ${address}\n`);
    expect(shown).toContain('API key: good (as-expected), 25 characters\nAPI secret: unusual (older-kind');
    expect(shown).toContain('Test: bad-signature (HTTP 401)');
    const own = [address, await page.evaluate(() => navigator.userAgent), 'Access token secret'].join('\n');
    for (const key of Object.values(KEYS)) {
      const pieces = Array.from({ length: key.length - 3 }, (__, at) => key.slice(at, at + 4));
      expect(pieces.filter((piece) => shown.includes(piece) && !own.includes(piece))).toEqual([]);
    }
  });

  it('that was opened before the scripts ran is written once they do', async () => {
    await page.goto(`${inject('site')}check`);
    const summary = page.getByText('Show the report');
    await summary.evaluate((one) => ((one.parentElement as HTMLDetailsElement).open = true));
    await runScripts(page);
    await page.getByRole('region', { name: 'The report' }).getByText('API key: empty').waitFor();
  });

  it('can be copied by hand where the browser does not let a page copy', async () => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await openFilled(`${inject('site')}check`);
    await page.getByText('Show the report').click();
    await button('Copy report').click();
    await page.getByText('Select the report and copy it by hand.').waitFor();
  });
});
