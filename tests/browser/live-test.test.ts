import { spawnSync } from 'node:child_process';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { findFaults } from '../support/accessibility';
import { launchChromium } from '../support/chromium';
import { GUIDE, runScripts } from '../support/site';
import { FIELDS, fieldName, keyChecker, message, ui } from '../support/ui';
import { readCommandPrompt, readPowerShell } from '../support/windows-shells';
import { xResponses } from '../support/x-responses';
import { runIn, runProgram, startXServer, type XKeys, type XServer } from '../support/x-server';

const guide = inject('site') + GUIDE;

const KEYS: XKeys = {
  apiKey: 'ExampleKeyDoNotUse0000001',
  apiSecret: 'ExampleSecretDoNotUse00000000000000000000000000001',
  accessToken: '1000000001-ExampleTokenDoNotUse0000000000000000001',
  accessTokenSecret: 'ExampleTokenSecretDoNotUse0000000000000000001',
};

let browser: Browser;
let context: BrowserContext;
let page: Page;
let x: XServer;

beforeAll(async () => {
  browser = await launchChromium();
  x = await startXServer(KEYS);
});
afterAll(async () => {
  await browser.close();
  await x.close();
});

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  page = await context.newPage();
}

beforeEach(async () => {
  x.reset();
  await open();
  return () => context.close();
});

const region = () => ui(page).region('liveTest.label');
const explanation = () => keyChecker(page).diagnosis;
const expectDiagnosis = (id: string) => expect.poll(() => explanation().getAttribute('data-diagnosis')).toBe(id);

async function openWith(keys: Partial<XKeys> = {}, address = guide): Promise<void> {
  await page.goto(address);
  await runScripts(page);
  await keyChecker(page).fill({ ...KEYS, ...keys });
}

/** Waits for the clipboard's text to change. Even a second copy changes it, because each command has a new nonce. */
async function copyCommand(): Promise<string> {
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  const before = await read();
  await keyChecker(page).copyCommand.click();
  await expect.poll(read).not.toBe(before);
  return read();
}

async function pasteResponse(response: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), response);
  await keyChecker(page).responseBox.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
}

async function test(shell = 'sh'): Promise<void> {
  await pasteResponse(await runIn(shell, await copyCommand(), x));
}

async function scriptsOfPage(): Promise<string[]> {
  const addresses = await page.locator('[data-script-urls]').getAttribute('data-script-urls');
  return (addresses ?? '').split(' ').map((address) => new URL(address, guide).href);
}

describe('the section that tests the keys', () => {
  it.each([
    ['in the guide', GUIDE],
    ['on the page of the key checker', 'check'],
  ])('offers the test command only when all four boxes are filled, %s', async (_, path) => {
    await openWith({ accessTokenSecret: '' }, inject('site') + path);
    expect(await ui(region()).text('liveTest.waits').textContent()).toContain(fieldName('accessTokenSecret'));
    expect(await keyChecker(page).copyCommand.count()).toBe(0);
    await keyChecker(page).keyBox('accessTokenSecret').fill(KEYS.accessTokenSecret);
    await test();
    await expectDiagnosis('works');
  });

  it('loads the signing code from separate files, and only after hydration', async () => {
    const scripts: string[] = [];
    page.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(request.url())));
    await page.goto(guide);
    const ofPage = await scriptsOfPage();
    const others = () => scripts.filter((address) => !ofPage.includes(address));
    expect(others()).toEqual([]);
    await runScripts(page);
    await expect.poll(others).not.toEqual([]);
    for (const address of scripts) expect(address).toMatch(new RegExp(`^${inject('site')}assets/js/[\\w.~-]+\\.js$`));
  });

  it('reports that the signing code failed to load, and loads it when the reader clicks Try again', async () => {
    await page.goto(guide);
    const ofPage = await scriptsOfPage();
    await context.route('**/*.js', (route) =>
      ofPage.includes(route.request().url()) ? route.continue() : route.abort('connectionfailed'),
    );
    await runScripts(page);
    await keyChecker(page).fill(KEYS);
    await ui(region()).text('liveTest.failed').waitFor();
    await context.unrouteAll();
    await ui(region()).button('liveTest.retry').click();
    await test();
    await expectDiagnosis('works');
  });

  it('collapses the test on a phone, and links to the next step', async () => {
    await context.close();
    await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await openWith();
    expect(await keyChecker(page).copyCommand.isVisible()).toBe(false);
    await ui(page).button('liveTest.unfold').tap();
    await keyChecker(page).copyCommand.waitFor();
    await test();
    await expectDiagnosis('works');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await ui(region()).link('liveTest.skip').tap();
    await expect.poll(() => page.url()).toMatch(/#step-wordparrot$/);
  });

  it('copies the command and accepts a pasted response with the keyboard alone', async () => {
    await openWith();
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await ui(page).radio('liveTest.shell.posix').focus();
    await page.keyboard.press('ArrowDown');
    expect(await ui(page).radio('liveTest.shell.powershell').isChecked()).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).not.toBe('');
    const response = await runIn('sh', await copied(), x);
    await page.evaluate((text) => navigator.clipboard.writeText(text), response);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await keyChecker(page).responseBox.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('ControlOrMeta+v');
    await expectDiagnosis('works');
  });
});

describe('the test command', () => {
  const shells = ['sh', 'bash', 'dash', 'zsh'].filter((name) => !spawnSync(name, ['-c', 'exit']).error);

  it('copies a correctly signed command that runs in each shell on this computer', async () => {
    await openWith();
    for (const shell of shells) {
      await test(shell);
      await expectDiagnosis('works');
      await explanation().getByText('@wordparrot_ex').first().waitFor();
      await keyChecker(page).responseBox.fill('');
    }
  });

  it('copies a command that runs in a simulated PowerShell', async () => {
    await openWith();
    await ui(page).radio('liveTest.shell.powershell').check();
    const { argv, input } = readPowerShell(await copyCommand());
    expect(argv[0]).toBe('curl.exe');
    await pasteResponse(await runProgram(argv, input, x));
    await expectDiagnosis('works');
  });

  it('copies a command that runs in a simulated Command Prompt', async () => {
    await openWith();
    await ui(page).radio('liveTest.shell.cmd').check();
    const argv = readCommandPrompt(await copyCommand(), { PATH: 'C:\\Windows' });
    expect(argv[0]).toBe('curl.exe');
    await pasteResponse(await runProgram(argv, [], x));
    await expectDiagnosis('works');
  });

  it.each([
    ['powershell', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'],
    ['posix', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15'],
  ])('selects the shell for the reader’s operating system: %s', async (shell, userAgent) => {
    await context.close();
    await open({ userAgent });
    await openWith();
    expect(await ui(page).radio(`liveTest.shell.${shell}`).isChecked()).toBe(true);
  });

  it('copies each command with a new nonce and without the two secrets', async () => {
    await openWith();
    const commands = [await copyCommand(), await copyCommand()];
    const nonces = commands.map((command) => /oauth_nonce="(\w{32})"/.exec(command)?.[1]);
    expect(new Set(nonces).size).toBe(2);
    for (const command of commands) {
      expect(command).toContain(KEYS.apiKey);
      expect(command).toContain(KEYS.accessToken);
      expect(command).not.toContain(KEYS.apiSecret);
      expect(command).not.toContain(KEYS.accessTokenSecret);
    }
  });

  it('shows the command on request without adding it to the page’s HTML', async () => {
    await openWith();
    const { command, showCommand } = keyChecker(page);
    expect(await command.count()).toBe(0);
    const copied = await copyCommand();
    await showCommand.click();
    expect(await command.inputValue()).toBe(copied);
    await pasteResponse(`$ ${copied}\n${await runIn('sh', copied, x)}`);
    await expectDiagnosis('works');
    const markup = await page.evaluate(() => document.documentElement.outerHTML);
    for (const piece of [...Object.values(KEYS), 'oauth_signature', 'oauth_nonce']) expect(markup).not.toContain(piece);
  });

  it('says after five minutes that the copied command has expired, and restarts the countdown after the next copy', async () => {
    await page.clock.install();
    await openWith();
    await copyCommand();
    const timer = page.getByRole('timer');
    // The page's clock keeps running, so the timer may already show less than 5:00.
    await expect.poll(() => timer.textContent()).toMatch(/^(?:5:00|4:\d\d)$/);
    await page.clock.fastForward('05:00');
    await ui(region()).text('liveTest.stale').waitFor();
    await copyCommand();
    await expect.poll(() => timer.textContent()).toMatch(/^(?:5:00|4:\d\d)$/);
  });

  it.each(["'; touch PWNED; '", '$(touch PWNED)', '\u001b[201~touch PWNED\n'])(
    'copies a command that runs nothing but curl even if the boxes contain %j',
    async (value) => {
      await openWith(Object.fromEntries(FIELDS.map((field) => [field, value])));
      const command = await copyCommand();
      expect(command).toMatch(/^curl [^'\n]*'[^'\n]*' https:\/\/api\.x\.com\/2\/users\/me$/);
      expect(await runIn('sh', command, x)).toMatch(/^HTTP\/1\.1 401 /);
    },
  );

  it('shows and selects the command if the browser blocks copying', async () => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await openWith();
    await keyChecker(page).copyCommand.click();
    await ui(region()).text('liveTest.refused').waitFor();
    const selected = await keyChecker(page).command.evaluate((box: HTMLTextAreaElement) =>
      box.value.slice(box.selectionStart, box.selectionEnd),
    );
    expect(await runIn('sh', selected, x)).toContain('HTTP/1.1 200');
  });
});

describe('the explanation of a response', () => {
  it('names the two boxes whose secrets are swapped', async () => {
    await openWith({ apiSecret: KEYS.accessTokenSecret, accessTokenSecret: KEYS.apiSecret });
    await test();
    await expectDiagnosis('bad-signature');
    for (const field of ['apiSecret', 'accessTokenSecret'] as const)
      await explanation().getByText(fieldName(field)).first().waitFor();
  });

  it('reports that the computer’s clock is wrong', async () => {
    await page.clock.setSystemTime(Date.now() + 7200_000);
    await openWith();
    await test();
    await expectDiagnosis('clock');
  });

  it('reports that curl can’t reach X', async () => {
    await openWith();
    await x.whileSilent(() => test());
    await expectDiagnosis('network');
  });

  it('reports that the response belongs to a different account than the access token', async () => {
    await openWith();
    const command = await copyCommand();
    await keyChecker(page).keyBox('accessToken').fill('2000000002-ExampleTokenDoNotUse0000000000000000001');
    await pasteResponse(await runIn('sh', command, x));
    await expectDiagnosis('works');
    await explanation().getByText('2000000002').first().waitFor();
  });
});

describe('a response from X', () => {
  it.each(['works', 'noCredits', 'troublePage'] as const)(
    'explains X’s response in curl’s output: %s',
    async (name) => {
      x.response = xResponses[name];
      await openWith();
      await test();
      await expectDiagnosis(xResponses[name].means);
    },
  );

  it('shows an unknown response as text, not as markup', async () => {
    await openWith();
    const body = '<img src=x onerror=alert(1)><script>alert(2)</script> never seen before';
    x.response = { means: 'unauthorized', status: 418, body };
    await test();
    await expectDiagnosis('unknown');
    await explanation().getByText(body).waitFor();
    expect(await explanation().locator('img, script').count()).toBe(0);
    expect(await explanation().locator('a[href*="devcommunity.x.com"]').count()).toBe(1);
  });

  it('keeps X’s response while another page is open, and clears it along with the keys', async () => {
    await openWith();
    x.response = xResponses.noCredits;
    await test();
    await ui(explanation()).link('liveTest.more').click();
    await expect.poll(() => page.url()).toMatch(/x-api-errors#no-credits$/);
    await page.locator('#no-credits').waitFor();
    await page.goBack();
    await expectDiagnosis('no-credits');
    expect(await keyChecker(page).responseBox.inputValue()).toContain('CreditsDepleted');
    expect(await keyChecker(page).contents()).toEqual(Object.values(KEYS));
    await keyChecker(page).clearAll.click();
    expect(await explanation().count()).toBe(0);
  });
});

describe('the section that tests the keys, without JavaScript', () => {
  it('says that the live test needs JavaScript', async () => {
    await context.close();
    await open({ javaScriptEnabled: false });
    await page.goto(guide);
    expect(await region().locator('noscript p').first().isVisible()).toBe(true);
    expect(await ui(region()).text('liveTest.waits').isVisible()).toBe(false);
  });
});

describe('the accessibility of the section that tests the keys', () => {
  it('passes axe in light and dark colors while it explains a response from X', async () => {
    await openWith();
    await keyChecker(page).showCommand.click();
    for (const response of [xResponses.works, xResponses.readOnly, xResponses.noCredits]) {
      x.response = response;
      await test();
      await expectDiagnosis(response.means);
      await page
        .getByText(message('help.show'))
        .evaluate((summary) => ((summary.parentElement as HTMLDetailsElement).open = true));
      const within = 'section:has([data-diagnosis]), details:has(pre[role="region"])';
      for (const [colorScheme, axe] of [
        ['light', 'all'],
        ['dark', 'colors'],
      ] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.waitForSelector(`html[data-theme="${colorScheme}"]`, { state: 'attached' });
        expect(await findFaults(page, { within, axe })).toEqual([]);
      }
    }
  });

  it('fits a phone that’s 320 px wide, with click targets at least 24 px high', async () => {
    await context.close();
    await open({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    await openWith();
    await ui(page).button('liveTest.unfold').tap();
    await keyChecker(page).showCommand.tap();
    await test();
    await expectDiagnosis('works');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const target of await region().locator('button, textarea, label, a').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
  });
});
