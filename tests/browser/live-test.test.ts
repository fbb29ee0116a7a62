import { spawnSync } from 'node:child_process';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { findFaults } from '../support/accessibility';
import { launchChromium } from '../support/chromium';
import { hostileValues } from '../support/hostile-values';
import { GUIDE, runScripts } from '../support/site';
import { readCommandPrompt, readPowerShell } from '../support/windows-shells';
import { xResponses, type XResponse } from '../support/x-responses';
import { runIn, runProgram, startXServer, type XKeys, type XServer } from '../support/x-server';

const guide = inject('site') + GUIDE;

/** Invented, and of today's shapes. */
const KEYS: XKeys = {
  apiKey: 'ExampleKeyDoNotUse0000001',
  apiSecret: 'ExampleSecretDoNotUse00000000000000000000000000001',
  accessToken: '1000000001-ExampleTokenDoNotUse0000000000000000001',
  accessTokenSecret: 'ExampleTokenSecretDoNotUse0000000000000000001',
};
const NAMES: Readonly<Record<keyof XKeys, string>> = {
  apiKey: 'API key',
  apiSecret: 'API secret',
  accessToken: 'Access token',
  accessTokenSecret: 'Access token secret',
};
const FIELDS = Object.keys(NAMES) as (keyof XKeys)[];

let browser: Browser;
let context: BrowserContext;
let page: Page;
let x: XServer;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  page = await context.newPage();
}

beforeEach(async () => {
  x = await startXServer(KEYS);
  await open();
  return async () => {
    await context.close();
    await x.close();
  };
});

const region = () => page.getByRole('region', { name: 'Test against X' });
const textBox = (name: string) => page.getByRole('textbox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const explanation = () => page.locator('[data-diagnosis]');
const diagnosis = () => explanation().getAttribute('data-diagnosis');

async function openWith(keys: Partial<XKeys> = {}, address = guide): Promise<void> {
  await page.goto(address);
  await runScripts(page);
  for (const field of FIELDS) await textBox(NAMES[field]).fill(keys[field] ?? KEYS[field]);
}

const BEFORE_COPYING = 'before copying';

/** Waits for the clipboard to change, since “Copied” may still be there from the last time. */
async function copyCommand(): Promise<string> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), BEFORE_COPYING);
  await button('Copy command').click();
  const readClipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(readClipboard, { timeout: 30_000 }).not.toBe(BEFORE_COPYING);
  await page.getByText('Copied. Paste it into the terminal').waitFor();
  return readClipboard();
}

/** Pastes as a person does. */
async function pasteResponse(response: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), response);
  await textBox('Paste the response').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
}

/** The whole way: copies the command, runs it unchanged, pastes what came back. */
async function test(shell = 'sh'): Promise<void> {
  await pasteResponse(await runIn(shell, await copyCommand(), x));
  await explanation().waitFor();
}

/** Addresses of the scripts that the page itself runs with (src/hydration/inline/scripts.ts). */
async function scriptsOfPage(): Promise<string[]> {
  const addresses = await page.locator('[data-script-urls]').getAttribute('data-script-urls');
  return (addresses ?? '').split(' ').map((address) => new URL(address, guide).href);
}

describe('the section', () => {
  it.each([
    ['in the guide', GUIDE],
    ['on the page of the check', 'check'],
  ])('waits %s until all four boxes hold something', async (_, path) => {
    await page.goto(inject('site') + path);
    await runScripts(page);
    for (const [index, field] of FIELDS.entries()) {
      const missing = FIELDS.slice(index).map((one) => NAMES[one]);
      await region()
        .getByText(`Still empty: ${missing.join(', ')}.`)
        .waitFor();
      expect(await button('Copy command').count()).toBe(0);
      await textBox(NAMES[field]).fill(KEYS[field]);
    }
    await button('Copy command').waitFor();
    await test();
    expect(await diagnosis()).toBe('works');
  });

  it('gets what signs in files of its own, once the page’s scripts run', async () => {
    const scripts: string[] = [];
    page.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(request.url())));
    await page.goto(guide);
    const ofPage = await scriptsOfPage();
    expect(scripts.filter((address) => !ofPage.includes(address))).toEqual([]);
    await runScripts(page);
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((address) => !ofPage.includes(address))).not.toEqual([]);
    for (const address of scripts) expect(address).toMatch(new RegExp(`^${inject('site')}assets/js/[\\w.~-]+\\.js$`));
  });

  it('says so when that cannot be loaded, and tries again', async () => {
    await page.goto(guide);
    const ofPage = await scriptsOfPage();
    await context.route('**/*.js', (route) =>
      ofPage.includes(route.request().url()) ? route.continue() : route.abort('connectionfailed'),
    );
    await runScripts(page);
    for (const field of FIELDS) await textBox(NAMES[field]).fill(KEYS[field]);
    await region().getByText('The part of this site that signs did not come').waitFor();
    await context.unrouteAll();
    await button('Try again').click();
    await test();
    expect(await diagnosis()).toBe('works');
  });

  it('says so where there is no Web Crypto', async () => {
    await page.addInitScript(() => Object.defineProperty(window, 'crypto', { value: undefined }));
    await openWith();
    await region().getByText('This browser lacks Web Crypto').waitFor();
    expect(await button('Copy command').count()).toBe(0);
  });

  it('is folded on a phone, where it can be skipped', async () => {
    await context.close();
    await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await openWith();
    expect(await button('Copy command').isVisible()).toBe(false);
    await button('I have a terminal').tap();
    await button('Copy command').waitFor();
    await test();
    expect(await diagnosis()).toBe('works');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await region().getByRole('link', { name: 'Skip this' }).tap();
    await expect.poll(() => page.url()).toMatch(/#step-wordparrot$/);
  });

  it('is done by keyboard alone', async () => {
    await openWith();
    await page.getByRole('radio', { name: 'macOS / Linux' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio', { name: 'Windows PowerShell' }).isChecked()).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Copied. Paste it into the terminal').waitFor();
    const response = await runIn('sh', await page.evaluate(() => navigator.clipboard.readText()), x);
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), response);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await textBox('Paste the response').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('ControlOrMeta+v');
    await explanation().waitFor();
    expect(await diagnosis()).toBe('works');
  });
});

describe('the command', () => {
  const shells = ['sh', 'bash', 'dash', 'zsh'].filter((name) => !spawnSync(name, ['-c', 'exit']).error);

  it.each(shells)('runs unchanged in %s, and X takes its signature', async (shell) => {
    await openWith();
    await test(shell);
    expect(await diagnosis()).toBe('works');
    await explanation().getByText('They act as @wordparrot_ex (Wordparrot “Example”).').waitFor();
    await explanation().getByText('has the number 1000000001, which your access token begins with').waitFor();
  });

  it('runs as PowerShell would read it', async () => {
    await openWith();
    await page.getByRole('radio', { name: 'Windows PowerShell' }).check();
    const { argv, input } = readPowerShell(await copyCommand());
    expect(argv[0]).toBe('curl.exe');
    await pasteResponse(await runProgram(argv, input, x));
    await expect.poll(diagnosis).toBe('works');
  });

  it('runs as the Command Prompt would read it', async () => {
    await openWith();
    await page.getByRole('radio', { name: 'Windows Command Prompt' }).check();
    const argv = readCommandPrompt(await copyCommand(), { PATH: 'C:\\Windows' });
    expect(argv[0]).toBe('curl.exe');
    await pasteResponse(await runProgram(argv, [], x));
    await expect.poll(diagnosis).toBe('works');
  });

  it.each([
    [
      'Windows PowerShell',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
    ],
    [
      'macOS / Linux',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15',
    ],
  ])('is for %s on such a computer', async (name, userAgent) => {
    await context.close();
    await open({ userAgent });
    await openWith();
    expect(await page.getByRole('radio', { name }).isChecked()).toBe(true);
  });

  it('is fresh with each press, and holds neither secret', async () => {
    await openWith();
    const commands = [await copyCommand(), await copyCommand()];
    const nonces = commands.map((command) => /oauth_nonce="(\w{32})"/.exec(command)?.[1]);
    expect(new Set(nonces).size).toBe(2);
    for (const command of commands) {
      expect(command).toContain(KEYS.apiKey);
      expect(command).toContain(KEYS.accessToken);
      expect(command).not.toContain(KEYS.apiSecret);
      expect(command).not.toContain(KEYS.accessTokenSecret);
      await pasteResponse(await runIn('sh', command, x));
      await expect.poll(diagnosis).toBe('works');
    }
  });

  it('is shown when asked for, and stands in no markup', async () => {
    await openWith();
    expect(await textBox('The command').count()).toBe(0);
    const copied = await copyCommand();
    await button('Show the command').click();
    expect(await textBox('The command').inputValue()).toBe(copied);
    await pasteResponse(`$ ${copied}\n${await runIn('sh', copied, x)}`);
    await expect.poll(diagnosis).toBe('works');
    const markup = await page.evaluate(() => document.documentElement.outerHTML);
    for (const piece of [...Object.values(KEYS), 'oauth_signature', 'oauth_nonce']) expect(markup).not.toContain(piece);
  });

  it('tells when it is too old, and counts anew with the next copy', async () => {
    await page.clock.install();
    await openWith();
    await copyCommand();
    const timer = page.getByRole('timer');
    expect(await timer.textContent()).toMatch(/^(?:5:00|4:5\d)$/);
    await page.clock.fastForward(100_000);
    await expect.poll(() => timer.textContent()).toMatch(/^3:(?:20|1\d)$/);
    await page.clock.fastForward(201_000);
    await region().getByRole('status').getByText('This command is too old now').waitFor();
    await button('Copy command').click();
    await expect.poll(() => timer.textContent()).toMatch(/^(?:5:00|4:5\d)$/);
  });

  it('cannot become a second command', async () => {
    await openWith();
    for (const any of hostileValues.filter((one) => one.trim() !== '')) {
      for (const field of FIELDS) await textBox(NAMES[field]).fill(any);
      const command = await copyCommand();
      expect(command).toMatch(/^curl [^'\n]*'[^'\n]*' https:\/\/api\.x\.com\/2\/users\/me$/);
      expect(await runIn('sh', command, x)).toMatch(/^HTTP\/1\.1 401 /);
    }
  });

  it('is shown and selected where the browser does not let a page copy', async () => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await openWith();
    await button('Copy command').click();
    await region().getByText('This browser does not let a page copy').waitFor();
    const selected = await textBox('The command').evaluate((one: HTMLTextAreaElement) =>
      one.value.slice(one.selectionStart, one.selectionEnd),
    );
    expect(await runIn('sh', selected, x)).toContain('HTTP/1.1 200');
  });
});

describe('what is wrong is found out', () => {
  const swapped = { apiSecret: KEYS.accessTokenSecret, accessTokenSecret: KEYS.apiSecret };

  it.each<[string, Partial<XKeys>, string, readonly (keyof XKeys)[]]>([
    ['two swapped secrets', swapped, 'bad-signature', ['apiSecret', 'accessTokenSecret']],
    ['a swapped pair', { apiKey: KEYS.apiSecret, apiSecret: KEYS.apiKey }, 'unauthorized', FIELDS],
    [
      'a cut secret',
      { accessTokenSecret: KEYS.accessTokenSecret.slice(0, -1) },
      'bad-signature',
      ['apiSecret', 'accessTokenSecret'],
    ],
    ['the key of another app', { apiKey: 'ExampleKeyDoNotUse0000002' }, 'unauthorized', FIELDS],
    [
      'an older token',
      { accessToken: '1000000001-ExampleTokenDoNotUse0000000000000000002' },
      'token-revoked',
      ['accessToken', 'accessTokenSecret'],
    ],
  ])('%s', async (_, keys, id, fields) => {
    await openWith(keys);
    await test();
    expect(await diagnosis()).toBe(id);
    await explanation()
      .getByText(`Look at: ${fields.map((field) => NAMES[field]).join(', ')}.`)
      .waitFor();
  });

  it('a revoked token', async () => {
    x.isTokenRevoked = true;
    await openWith();
    await test();
    expect(await diagnosis()).toBe('token-revoked');
  });

  it('an old command', async () => {
    await openWith();
    x.ahead = 600;
    await test();
    expect(await diagnosis()).toBe('clock');
    await explanation().getByText('The command was 10 minutes old when X got it').waitFor();
  });

  it('a wrong clock', async () => {
    await page.clock.setSystemTime(Date.now() + 7200_000);
    await openWith();
    await test();
    expect(await diagnosis()).toBe('clock');
    await explanation().getByText('Your computer’s clock is ahead by about 2 hours').waitFor();
  });

  it('a command that was run before', async () => {
    await openWith();
    const command = await copyCommand();
    await runIn('sh', command, x);
    await pasteResponse(await runIn('sh', command, x));
    await expect.poll(diagnosis).toBe('unauthorized');
  });

  it('a command that was cut in copying', async () => {
    await openWith();
    const command = await copyCommand();
    await pasteResponse(await runIn('sh', command.replace(/, oauth_version="1.0"/, ''), x));
    await expect.poll(diagnosis).toBe('bad-header');
  });

  it('no network', async () => {
    await openWith();
    await x.stopListening();
    await test();
    expect(await diagnosis()).toBe('network');
    await explanation().getByText('The connection to api.x.com was refused').waitFor();
  });

  it('the keys of another account than the token in the box', async () => {
    await openWith();
    const command = await copyCommand();
    await textBox('Access token').fill('2000000002-ExampleTokenDoNotUse0000000000000000001');
    await pasteResponse(await runIn('sh', command, x));
    await expect.poll(diagnosis).toBe('works');
    await explanation().getByText('belongs to another account (2000000002)').waitFor();
  });
});

describe('each answer of X', () => {
  it('is explained from what curl prints', async () => {
    await openWith();
    const told: Record<string, string | null> = {};
    for (const [name, response] of Object.entries<XResponse>(xResponses)) {
      x.response = response;
      await pasteResponse('');
      await expect.poll(() => explanation().count()).toBe(0);
      await test();
      told[name] = await diagnosis();
    }
    expect(told).toEqual(Object.fromEntries(Object.entries(xResponses).map(([name, { means }]) => [name, means])));
  });

  it('is text, shown as it is where nobody knows it', async () => {
    await openWith();
    const body = '<img src=x onerror=alert(1)><script>alert(2)</script> never seen before';
    x.response = { means: 'unauthorized', status: 418, body };
    await test();
    expect(await diagnosis()).toBe('unknown');
    await explanation().getByText(body).waitFor();
    expect(await explanation().locator('img, script').count()).toBe(0);
    expect(await explanation().getByRole('link', { name: 'devcommunity.x.com' }).count()).toBe(1);
  });

  it('stays while the reader looks at another page, and goes with the keys', async () => {
    await openWith();
    x.response = xResponses.noCredits;
    await test();
    await explanation().getByRole('link', { name: 'More about this response' }).click();
    await expect.poll(() => page.url()).toMatch(/what-x-answers#no-credits$/);
    await page.getByRole('heading', { name: '402 CreditsDepleted' }).waitFor();
    await page.goBack();
    await explanation().waitFor();
    expect(await diagnosis()).toBe('no-credits');
    expect(await textBox('Paste the response').inputValue()).toContain('CreditsDepleted');
    await button('Clear all').click();
    expect(await explanation().count()).toBe(0);
  });

  it('says that it is about the keys before, once they change', async () => {
    await openWith({ apiSecret: 'ExampleSecretDoNotUse00000000000000000000000000009' });
    await test();
    expect(await diagnosis()).toBe('bad-signature');
    await textBox('API secret').fill(KEYS.apiSecret);
    await explanation().getByText('The keys have changed since then').waitFor();
    await test();
    await expect.poll(diagnosis).toBe('works');
    expect(await explanation().getByText('The keys have changed since then').count()).toBe(0);
  });
});

describe('without JavaScript', () => {
  it('the test says that it needs it, and who makes the same', async () => {
    await context.close();
    await open({ javaScriptEnabled: false });
    await page.goto(guide);
    expect(await region().locator('noscript p', { hasText: 'This test needs JavaScript' }).isVisible()).toBe(true);
    expect(await page.getByText('Still empty').isVisible()).toBe(false);
  });
});

describe('for everyone', () => {
  it.each(['light', 'dark'] as const)('no fault is found in the open test, %s', async (colorScheme) => {
    await context.close();
    await open({ colorScheme });
    await openWith();
    await copyCommand();
    await button('Show the command').click();
    for (const response of [xResponses.works, xResponses.readOnly, xResponses.noCredits]) {
      x.response = response;
      await test();
      await page
        .getByText('Show the report')
        .evaluate((one) => ((one.parentElement as HTMLDetailsElement).open = true));
      const within = 'section[aria-label="Test against X"], details:has([aria-label="The report"])';
      expect(await findFaults(page, { within })).toEqual([]);
    }
  });

  it('nothing is wider than a narrow phone', async () => {
    await context.close();
    await open({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    await openWith();
    await button('I have a terminal').tap();
    await button('Show the command').tap();
    await test();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const target of await region().locator('button, textarea, label, a').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
  });
});
