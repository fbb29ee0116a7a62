import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { COPY_FILE } from '../../src/components/DownloadCopy/fileName';
import { DAYS_UNTIL_STALE } from '../../src/facts/fact';
import { launchChromium } from '../support/chromium';
import { examples, sources } from '../support/pastes';
import { watchForComplaints } from '../support/site';
import { FIELDS, keyChecker, message, ui } from '../support/ui';

const root = path.resolve(import.meta.dirname, '../..');
const fileIn = (folder: string) => path.join(root, folder, COPY_FILE);
const copy = pathToFileURL(fileIn('build')).href;

/** Example keys with a changed last character, because the page would report its unchanged example keys as examples. */
const ENV = (sources['.env file'] as (keys: typeof examples) => string)(examples).replace(/0$/gm, '1');

let browser: Browser;
let context: BrowserContext;
let page: Page;
let requests: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(() => open());
afterEach(() => context.close());

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ offline: true, ...options });
  requests = [];
  context.on('request', (request) => requests.push(request.url()));
  page = await context.newPage();
}

async function reopen(options: Parameters<Browser['newContext']>[0]): Promise<void> {
  await context.close();
  await open(options);
}

const verdicts = () => keyChecker(page).verdicts();

async function pasteAll(): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), ENV);
  await keyChecker(page).pasteBox.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(verdicts).toEqual(FIELDS.map(() => 'good'));
}

describe('the offline copy, opened from disk without a network connection', () => {
  it('checks pasted keys and copies a key without requesting another file', async () => {
    const complaints = watchForComplaints(page);
    await page.goto(copy);
    await pasteAll();
    await keyChecker(page).copyKey('apiKey').click();
    await ui(keyChecker(page).field('apiKey')).text('verifier.isCopied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('ExampleKeyDoNotUse0000001');
    expect(requests).toEqual([copy]);
    expect(await complaints()).toEqual([]);
  });

  it('writes the command that tests the keys, and explains the response', async () => {
    const complaints = watchForComplaints(page);
    await page.goto(copy);
    await pasteAll();
    await keyChecker(page).copyCommand.click();
    await ui(page).text('liveTest.copied').waitFor();
    const command = await page.evaluate(() => navigator.clipboard.readText());
    expect(command).toContain('https://api.x.com/2/users/me');
    expect(command).toContain('oauth_consumer_key');
    expect(command).not.toContain('ExampleSecretDoNotUse');
    await keyChecker(page).responseBox.fill(
      'HTTP/2 200\nx-access-level: read-write\n\n{"data":{"username":"wordparrot"}}',
    );
    await page.locator('[data-diagnosis="works"]').getByText('@wordparrot').first().waitFor();
    expect(requests).toEqual([copy]);
    expect(await complaints()).toEqual([]);
  });

  it('selects the key if the browser blocks copying', async () => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(copy);
    await keyChecker(page).keyBox('apiKey').fill('ExampleKeyDoNotUse0000001');
    await keyChecker(page).copyKey('apiKey').click();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('ExampleKeyDoNotUse0000001');
  });

  it('remembers the address of a self-hosted Wordparrot', async () => {
    const state = async (tab: Page) => ({
      address: await keyChecker(tab).openWordparrot.getAttribute('href'),
      stored: await tab.evaluate(() => Object.values(localStorage)),
    });
    const remembered = {
      address: 'https://wordparrot.example.org/credentials',
      stored: ['https://wordparrot.example.org'],
    };
    await page.goto(copy);
    await page.getByText(message('toWordparrot.own')).click();
    await ui(page).box('toWordparrot.domain').fill('wordparrot.example.org');
    await expect.poll(() => state(page)).toEqual(remembered);
    // Opens a second tab instead of reloading, because a reload right after typing sometimes loses the saved address.
    const second = await context.newPage();
    await second.goto(copy);
    await expect.poll(() => state(second)).toEqual(remembered);
  });

  it('says that a self-hosted Wordparrot’s address isn’t saved if storage is blocked', async () => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    );
    await page.goto(copy);
    await page.getByText(message('toWordparrot.own')).click();
    await ui(page).text('toWordparrot.notKept').waitFor();
  });

  it('opens links to the guide in a new tab that can’t access the offline copy', async () => {
    await page.goto(pathToFileURL(fileIn('build-base')).href);
    const links = await page
      .locator('a:not([href^="#"])')
      .evaluateAll((all) => all.map((link) => ['href', 'target', 'rel'].map((name) => link.getAttribute(name))));
    expect(links.map(([, ...rest]) => rest.join())).toEqual(links.map(() => '_blank,noopener noreferrer'));
    expect(links.map(([address]) => address)).toContain(
      'http://localhost:3000/some/base/docs/managing-credentials/how-this-page-keeps-your-keys',
    );
  });

  it('fits a phone’s width, and follows the browser’s color mode', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(copy);
    await keyChecker(page).keyBox('apiKey').waitFor();
    /** The brightness of the background, from 0 (black) to 1 (white). */
    const brightness = () =>
      page.evaluate(() => {
        const color = getComputedStyle(document.documentElement).backgroundColor;
        const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
        return parts.reduce((sum, part) => sum + part, 0) / (3 * 255);
      });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await brightness()).toBeGreaterThan(0.8);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(brightness).toBeLessThan(0.2);
  });

  it('prints no key', async () => {
    await page.goto(copy);
    await pasteAll();
    await keyChecker(page).showKey('apiKey').click();
    await page.emulateMedia({ media: 'print' });
    for (const field of FIELDS) expect(await keyChecker(page).keyBox(field).isVisible()).toBe(false);
  });

  it('says that the key checker needs JavaScript', async () => {
    await reopen({ javaScriptEnabled: false });
    await page.goto(copy);
    expect(await page.locator('noscript p').first().isVisible()).toBe(true);
    expect(await page.getByRole('textbox').count()).toBe(0);
  });
});

describe('the age of the offline copy', () => {
  const DAY = 24 * 60 * 60 * 1000;

  async function openAfter(days: number): Promise<void> {
    const madeOn = /madeOn:"([\d-]+)"/.exec(readFileSync(fileIn('build'), 'utf8'))?.[1] ?? '';
    await page.clock.setFixedTime(Date.parse(madeOn) + days * DAY);
    await page.goto(copy);
    await page.locator(`time[datetime="${madeOn}"]`).first().waitFor();
  }

  it('shows the date of a recent copy without a warning', async () => {
    await openAfter(DAYS_UNTIL_STALE);
    await ui(page).text('copy.madeOn').waitFor();
    expect(await ui(page).link('copy.old.fresh').count()).toBe(0);
  });

  it('warns about an old copy, and links to the page that offers a new copy', async () => {
    await openAfter(DAYS_UNTIL_STALE + 1);
    expect(await ui(page).link('copy.old.fresh').getAttribute('href')).toBe('http://localhost:3000/check');
  });
});

describe('the security policy of the offline copy', () => {
  it.each<[string, string, () => void]>([
    ['a fetch request', 'connect-src', () => void fetch('http://127.0.0.1:9/key').catch(() => undefined)],
    ['a beacon', 'connect-src', () => navigator.sendBeacon('http://127.0.0.1:9/', 'key')],
    ['a WebSocket', 'connect-src', () => new WebSocket('ws://127.0.0.1:9/key')],
    ['an image from a server', 'img-src', () => (new Image().src = 'http://127.0.0.1:9/key.png')],
    ['an image from the same folder', 'img-src', () => (new Image().src = 'key.png')],
    ['a style in an attribute', 'style-src-attr', () => document.body.setAttribute('style', 'color: red')],
    [
      'an inline script',
      'require-trusted-types-for',
      () => {
        const script = document.createElement('script');
        script.append('alert()');
        document.body.append(script);
      },
    ],
    [
      'a submitted form',
      'form-action',
      () => {
        const form = Object.assign(document.createElement('form'), { action: 'http://127.0.0.1:9/' });
        document.body.append(form);
        form.submit();
      },
    ],
    [
      'an iframe',
      'frame-src',
      () => document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://127.0.0.1:9/' })),
    ],
  ])('blocks %s, and reports the violated directive', async (_what, directive, act) => {
    await page.goto(copy);
    const refused = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        }),
    );
    await page.evaluate(act).catch(() => undefined);
    expect(await refused).toBe(directive);
  });

  it('rejects a plain HTML string that is assigned to innerHTML', async () => {
    await page.goto(copy);
    await expect(
      page.evaluate(() => {
        document.body.innerHTML = '<b>injected</b>';
      }),
    ).rejects.toThrow('TrustedHTML');
  });
});

describe('the offline copy’s file', () => {
  it.each([
    ['on the page of the key checker', 'check'],
    ['on the page about keys', 'docs/managing-credentials/how-this-page-keeps-your-keys'],
  ])('offers the offline copy as a download %s', async (_, where) => {
    await reopen({ offline: false });
    await page.goto(inject('siteUnderBase') + where);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: message('copy.download') }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(COPY_FILE);
    expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync(fileIn('build-base'), 'utf8'));
  });

  it('has its security policy on line 4, as stated on the page about keys', () => {
    expect(readFileSync(fileIn('build'), 'utf8').split('\n')[3]).toContain("default-src 'none'");
  });

  it('contains no folder path from the computer that built it', () => {
    expect(readFileSync(fileIn('build'), 'utf8')).not.toContain(root);
  });

  // The Spanish copy may be larger, because it also contains the English messages, in case one isn't translated.
  it.each([
    [COPY_FILE, 142],
    ['es/verifier.es.html', 156],
  ])('is smaller than its limit when compressed with gzip: %s, %i KB', (file, budget) => {
    expect(gzipSync(readFileSync(path.join(root, 'build', file))).length).toBeLessThan(budget * 1000);
  });
});
