import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { launchChromium, launchProfile } from '../support/chromium';
import { inspectPage, monitorEgress, type Observation } from '../support/egress-monitor';
import { readNetLog, type NetLog } from '../support/net-log';
import { GUIDE, holdScripts, runScripts } from '../support/site';
import { createTraceFinder, readFiles } from '../support/leak-detector';
import { FIELDS, keyChecker, ui } from '../support/ui';

const site = inject('site');

/** Invented keys. The site's own text contains no part of them, so any part that a test finds is a leak. */
const TYPED = {
  apiKey: 'Jq7VwZk3XbN9mHs5TyRg2LcPd',
  apiSecret: 'Hv3KxQz8WmJt6YbRn4PsLd9GfCk2TjXw7VqZy5BhNr1MgSpDcU',
  accessToken: '998877665-Fw6XjQv9ZkTn3LbYh7RsGm4PdCx8HqJt2VyKzBnU',
  accessTokenSecret: 'Rz5YqWx9KvHj3TbNm7LsPg2DfCk8XtVq4JyZhBn6RwUcE',
} as const;

/** More invented keys, which the tests paste, drop, open as a file, or enter before hydration. */
const PASTED = {
  apiKey: 'Xd4MtGy8QkWz2VbHn6JrSf9Pc',
  apiSecret: 'Zk9XwQv2TjBm7NyRh4LsGd6PfCx3KtVq8JzWn5HbYr1DgSpMcE',
  accessToken: '887766554-Tq2WzKv7XjNb5MyHr9LsGd3PfCt6QxJk8VwZnBhY',
  accessTokenSecret: 'Vx6ZqJw2KtHb8TnRm4LsYg7DfPk3XcVq9WyNhBz5JrUdE',
} as const satisfies Record<keyof typeof TYPED, string>;

const ENV = `API_KEY=${PASTED.apiKey}
API_SECRET=${PASTED.apiSecret}
ACCESS_TOKEN=${PASTED.accessToken}
ACCESS_TOKEN_SECRET=${PASTED.accessTokenSecret}
`;
const RESPONSE = `HTTP/2 200
x-access-level: read-write

{"data":{"id":"998877665","name":"Nina","username":"nina"}}`;

// Leaves out the account ID, because it's public and the page shows it, so finding it isn't a leak.
const values = [...Object.values(TYPED), ...Object.values(PASTED)].map((value) => value.replace(/^\d+-/, ''));
const findTrace = createTraceFinder(values);
const tracesIn = (observed: readonly Observation[]) =>
  observed.flatMap(({ channel, text }) => {
    const trace = findTrace(text);
    return trace === undefined ? [] : [`${channel}: ${trace}`];
  });

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium({ keepsPages: true });
});
afterAll(() => browser.close());

const box = (field: (typeof FIELDS)[number]) => keyChecker(page).keyBox(field);
const contents = () => keyChecker(page).contents();
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const NOTHING = FIELDS.map(() => '');

async function open(address: string): Promise<void> {
  await page.goto(address);
  await runScripts(page);
}

/** Replaces `expect.poll` in hooks such as `beforeAll`, where `expect.poll` isn't available. */
const waitUntil = (isSo: () => Promise<boolean>) => vi.waitUntil(isSo, { timeout: 30_000 });

const fillAll = () => keyChecker(page).fill(TYPED);

/** Presses a key for each character, because real typing may leave traces in the browser that `fill` doesn't. */
async function typeAll(): Promise<void> {
  for (const field of FIELDS) {
    await box(field).click();
    await page.keyboard.type(TYPED[field]);
  }
}

async function paste(target: Locator, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await target.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
}

async function drop(target: Locator, text: string): Promise<void> {
  const transfer = await page.evaluateHandle((dropped) => {
    const made = new DataTransfer();
    made.items.add(new File([dropped], '.env'));
    return made;
  }, text);
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

describe('a visit in which the reader enters keys', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'guide-visit-'));
  const profile = path.join(folder, 'profile');
  const netLogFile = path.join(folder, 'net.json');
  const found: Observation[] = [];
  const copied: Record<string, string> = {};
  let observed: Observation[];
  let netLog: NetLog;

  beforeAll(async () => {
    const context = await launchProfile(profile, { netLog: netLogFile });
    observed = await monitorEgress(context);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await visit(context);
    await context.close();
    netLog = readNetLog(netLogFile);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Enters, copies, and clears keys as readers do, and inspects the page many times in between. */
  async function visit(context: BrowserContext) {
    const look = async () => found.push(...(await inspectPage(page)));

    const release = await holdScripts(context);
    await page.goto(`${site}check`, { waitUntil: 'domcontentloaded' });
    await box('apiKey').fill(PASTED.apiKey);
    await keyChecker(page).pasteBox.fill(`API secret: ${PASTED.apiSecret}`);
    await look();
    release();
    await runScripts(page);
    await waitUntil(async () => (await box('apiSecret').inputValue()) === PASTED.apiSecret);
    await look();

    await open(site + GUIDE);
    await page.evaluate(() => navigator.clipboard.writeText('nothing of interest'));
    await typeAll();
    for (const field of FIELDS) await keyChecker(page).showKey(field).click();
    await look();
    await keyChecker(page).clearAll.click();
    await keyChecker(page).undo.click();
    copied['nothing'] = await clipboard();

    await keyChecker(page).copyKey('apiKey').click();
    await ui(keyChecker(page).field('apiKey')).text('verifier.isCopied').waitFor();
    copied['key'] = await clipboard();
    await keyChecker(page).copyCommand.click();
    await ui(page).text('liveTest.copied').waitFor();
    copied['command'] = await clipboard();
    await keyChecker(page).showCommand.click();
    await look();
    for (const response of [RESPONSE, `strange ${TYPED.apiSecret.slice(0, 30)}`, copied['command'], '<b>hi</b>']) {
      await paste(keyChecker(page).responseBox, response);
      await page.locator('[data-diagnosis]').waitFor();
      await look();
    }

    await ui(keyChecker(page).region).link('verifier.intro.proof').click();
    await page.waitForURL('**/how-this-page-keeps-your-keys');
    await look();
    await page.goBack();
    await box('apiKey').waitFor();

    await box('apiKey').fill(`${TYPED.apiSecret} `);
    await box('apiSecret').fill(`“${TYPED.apiKey.slice(0, 12)}й${TYPED.apiKey.slice(12)}”`);
    await look();
    await paste(keyChecker(page).pasteBox, ENV);
    await ui(page).text('verifier.found').waitFor();
    await look();
    await paste(
      keyChecker(page).pasteBox,
      `${PASTED.accessTokenSecret.slice(0, 41)}\nBEARER_TOKEN=${PASTED.apiSecret}`,
    );
    await look();
    await drop(keyChecker(page).pasteBox, ENV);
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        name: 'keys.env',
        mimeType: 'text/plain',
        buffer: Buffer.from(ENV),
      });
    await waitUntil(async () => String(await contents()) === String(Object.values(PASTED)));
    await look();
    await page.reload();
    await look();
  }

  it('leaks no key through requests, storage, markup, or other monitored channels', () => {
    expect(tracesIn(observed)).toEqual([]);
    const channels = new Set(observed.map(({ channel }) => channel));
    expect([...channels]).toEqual(expect.arrayContaining(['request', 'address', 'markup', 'pushState', 'getItem']));
  });

  it('leaves no key in the page’s HTML, in storage, in the address, or in a saved copy of the page', () => {
    expect(tracesIn(found)).toEqual([]);
  });

  it('sends no key, according to the browser’s network log', () => {
    expect(findTrace(netLog.text)).toBeUndefined();
  });

  it('connects only to the site’s own host', () => {
    expect(netLog.hostsOfPages).toEqual([new URL(site).hostname]);
  });

  it('leaves no key in the browser’s files, such as the history, caches, and form data', () => {
    const files = [...readFiles(profile)];
    expect(files.map(([name]) => name)).toEqual(expect.arrayContaining(['Default/History', 'Default/Web Data']));
    expect(files.filter(([, content]) => findTrace(content)).map(([name]) => name)).toEqual([]);
  });

  it('changes the clipboard only when the reader clicks Copy, and includes no secret in the copied command', () => {
    expect(copied['nothing']).toBe('nothing of interest');
    expect(copied['key']).toBe(TYPED.apiKey);
    expect(copied['command']).toContain(TYPED.apiKey);
    expect(copied['command']).toContain(TYPED.accessToken);
    const ofSecrets = createTraceFinder([TYPED.apiSecret, TYPED.accessTokenSecret, ...Object.values(PASTED)]);
    expect(ofSecrets(copied['command'] ?? '')).toBeUndefined();
  });
});

describe('the leak detector', () => {
  let observed: Observation[];
  beforeAll(async () => {
    const context = await browser.newContext();
    observed = await monitorEgress(context);
    page = await context.newPage();
    await page.goto(`${site}404.html`);
  });
  afterEach(() => void observed.splice(0));

  it.each<[string, (key: string) => unknown]>([
    ['in a request’s URL', (key) => fetch(`/nowhere?${key}`)],
    ['in a beacon’s body', (key) => navigator.sendBeacon('/nowhere', key)],
    ['in a WebSocket’s URL', (key) => new WebSocket(`ws://${location.host}/${key}`)],
    ['in localStorage that is cleared at once', (key) => (localStorage.setItem('a', key), localStorage.clear())],
    ['in sessionStorage', (key) => sessionStorage.setItem('a', key)],
    ['in sessionStorage, encoded in base64', (key) => sessionStorage.setItem('a', btoa(`a key: ${key}`))],
    [
      'in sessionStorage, reversed and in lower case',
      (key) => sessionStorage.setItem('a', [...key.toLowerCase()].reverse().join('')),
    ],
    ['in sessionStorage, cut to 16 characters', (key) => sessionStorage.setItem('a', key.slice(7, 23))],
    ['in a cookie', (key) => (document.cookie = `a=${key}`)],
    ['in the URL’s hash', (key) => history.replaceState(null, '', `#${key}`)],
    ['in history.state', (key) => history.replaceState({ key }, '')],
    ['in the page’s title', (key) => (document.title = key)],
    ['in the window’s name', (key) => (window.name = key)],
    ['in a console message', (key) => globalThis['console'].debug({ key })],
    ['in an unhandled rejection', (key) => setTimeout(() => Promise.reject(new Error(key)))],
    ['in the name of a database', (key) => indexedDB.open(key)],
    ['in the name of a cache', (key) => caches.open(key)],
    ['in a message to other tabs', (key) => new BroadcastChannel('a').postMessage(key)],
    ['in an image’s URL', (key) => (new Image().src = `/nowhere?${key}`)],
    ['in the page’s text', (key) => document.body.append(key)],
    ['in the name of an attribute', (key) => document.body.toggleAttribute(`data-${key}`)],
    [
      'in the value attribute of a box',
      (key) => document.body.append(Object.assign(document.createElement('input'), { defaultValue: key })),
    ],
  ])('catches a planted key %s', async (where, leak) => {
    const key = createHash('sha256').update(where).digest('base64').replace(/\W/g, '');
    const find = createTraceFinder([key]);
    await page.evaluate(leak as (key: string) => void, key);
    const isNoticed = async () =>
      [...observed, ...(await inspectPage(page))].some(({ text }) => find(text) !== undefined);
    await expect.poll(isNoticed).toBe(true);
  });

  it('finds a planted key in the browser’s files and network log, and reports requests to other hosts', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'guide-visit-'));
    const key = TYPED.apiSecret;
    const context = await launchProfile(path.join(folder, 'profile'), { netLog: path.join(folder, 'net.json') });
    page = await context.newPage();
    await page.goto(`${site}404.html`);
    await page.evaluate((text) => localStorage.setItem('a', text), key);
    await page.goto('about:blank');
    await page.evaluate((text) => {
      const link = Object.assign(document.createElement('link'), { rel: 'preconnect', href: 'https://early.invalid' });
      document.head.append(link);
      return fetch(`http://elsewhere.invalid/${text}`).catch(() => undefined);
    }, key);
    await context.close();
    const netLog = readNetLog(path.join(folder, 'net.json'));
    expect(netLog.hostsOfPages).toEqual(expect.arrayContaining(['early.invalid', 'elsewhere.invalid']));
    expect(findTrace(netLog.text)).toBeDefined();
    const files = [...readFiles(path.join(folder, 'profile'))];
    expect(files.some(([, content]) => findTrace(content))).toBe(true);
    rmSync(folder, { recursive: true });
  });
});

describe('the guide when the network fails after the scripts have loaded', () => {
  it('checks keys and writes the test command, and requests only static files', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    await open(site + GUIDE);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));

    await fillAll();
    await keyChecker(page).copyCommand.click();
    expect(await clipboard()).toContain('oauth_signature');
    await paste(keyChecker(page).responseBox, RESPONSE);
    await page.locator('[data-diagnosis="works"]').waitFor();
    await paste(keyChecker(page).pasteBox, ENV);
    await expect.poll(contents).toEqual(Object.values(PASTED));
    await keyChecker(page).copyKey('apiSecret').click();
    await ui(keyChecker(page).field('apiSecret')).text('verifier.isCopied').waitFor();
    await keyChecker(page).clearAll.click();
    expect(await contents()).toEqual(NOTHING);
    // Allows requests for static files: scrolling loads images, and hovering over a link prefetches the linked page.
    expect(asked.filter((address) => !/^http:[/\w.:]+\/(?:img|assets)\/[\w./-]+$/.test(address))).toEqual([]);
    await page.context().close();
  });
});

describe('a page that is opened again', () => {
  let context: BrowserContext;
  beforeEach(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
  });
  afterEach(() => context.close());

  /** After going back, waits for a key box, because the browser fires no load event for a page from its cache. */
  async function leaveAndGoBack() {
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.goto(`${site}404`);
    await page.evaluate(() => history.back());
    await page.waitForURL(`${site}${GUIDE}`, { waitUntil: 'commit' });
    await box('apiKey').waitFor();
  }

  it('doesn’t restore any keys when Back shows a cached page', async () => {
    await open(site + GUIDE);
    await fillAll();
    await keyChecker(page).responseBox.fill(`oauth_token="${TYPED.accessToken}"`);
    await keyChecker(page).pasteBox.click();
    await page.keyboard.type(PASTED.apiSecret);
    await leaveAndGoBack();
    await page.waitForFunction(() => 'persisted' in window);
    expect(await page.evaluate(() => (window as { persisted?: boolean }).persisted)).toBe(true);
    expect([...(await contents()), await keyChecker(page).pasteBox.inputValue()]).toEqual([...NOTHING, '']);
    expect(await keyChecker(page).responseBox.count()).toBe(0);
    await expect.poll(async () => tracesIn(await inspectPage(page))).toEqual([]);
  });

  it('doesn’t restore any keys when Back shows a page whose scripts never ran', async () => {
    await holdScripts(context);
    await page.goto(site + GUIDE, { waitUntil: 'domcontentloaded' });
    await box('apiKey').fill(TYPED.apiKey);
    await keyChecker(page).pasteBox.fill(PASTED.apiSecret);
    await leaveAndGoBack();
    expect([...(await contents()), await keyChecker(page).pasteBox.inputValue()]).toEqual([...NOTHING, '']);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['reloading', () => page.reload()],
    [
      'duplicating the tab',
      async () => {
        const [copy] = await Promise.all([context.waitForEvent('page'), page.evaluate(() => void open(location.href))]);
        page = copy;
      },
    ],
  ])('doesn’t restore any keys after %s', async (_how, act) => {
    await open(site + GUIDE);
    await fillAll();
    await act();
    await box('apiKey').waitFor();
    expect(await contents()).toEqual(NOTHING);
    await runScripts(page);
    expect(await contents()).toEqual(NOTHING);
  });

  it('doesn’t restore any keys when the browser reopens the last session’s tabs', async () => {
    const profile = mkdtempSync(path.join(tmpdir(), 'guide-restored-'));
    const address = site + GUIDE;
    const first = await launchProfile(profile);
    page = await first.newPage();
    await open(address);
    await fillAll();
    const isWritten = () =>
      [...readFiles(profile)].some(([name, content]) => /Session_/.test(name) && content.includes(address));
    await expect.poll(isWritten).toBe(true);
    await first.close();

    const second = await launchProfile(profile, { restores: true });
    await expect.poll(() => second.pages().map((tab) => tab.url())).toContain(address);
    page = second.pages().find((tab) => tab.url() === address) ?? expect.fail();
    await box('apiKey').waitFor();
    await runScripts(page);
    expect(await contents()).toEqual(NOTHING);
    await second.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it('clears keys so that the browser’s undo can’t restore them', async () => {
    await open(site + GUIDE);
    await typeAll();
    await keyChecker(page).clearAll.click();
    for (const field of FIELDS) {
      await box(field).focus();
      await page.keyboard.press('ControlOrMeta+z');
      await page.keyboard.press('ControlOrMeta+Shift+z');
    }
    expect(await contents()).toEqual(NOTHING);
  });
});

describe('the lifetime of keys in the guide', () => {
  beforeEach(async () => {
    page = await browser.newPage();
    await page.clock.install();
    return () => page.context().close();
  });

  it('erases the keys after an hour without use, and says why', async () => {
    await open(site + GUIDE);
    await fillAll();
    await keyChecker(page).responseBox.fill(RESPONSE);
    await page.clock.runFor('59:00');
    expect(await contents()).toEqual(Object.values(TYPED));
    await page.clock.runFor('01:00');
    expect(await contents()).toEqual(NOTHING);
    await ui(page).text('verifier.expired').waitFor();
    expect(await keyChecker(page).undo.count()).toBe(0);
    expect(await keyChecker(page).responseBox.count()).toBe(0);
    await box('apiKey').focus();
    await page.keyboard.press('ControlOrMeta+z');
    expect(await contents()).toEqual(NOTHING);
  });

  it('masks the keys in a hidden tab without erasing them', async () => {
    await open(site + GUIDE);
    await fillAll();
    await keyChecker(page).showKey('apiKey').click();
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.clock.runFor('30:00');
    expect(await keyChecker(page).showKey('apiKey').getAttribute('aria-pressed')).toBe('false');
    expect(await contents()).toEqual(Object.values(TYPED));
  });

  it.each([
    ['forward: at the next visibility change', 3 * 3600, NOTHING],
    ['back: after one hour', -3 * 3600, Object.values(TYPED)],
  ])('erases the keys within an hour when the clock jumps %s', async (_how, seconds, expected) => {
    await open(site + GUIDE);
    await fillAll();
    await page.clock.setSystemTime(Date.now() + seconds * 1000);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await contents()).toEqual(expected);
    await page.clock.runFor('01:00:00');
    expect(await contents()).toEqual(NOTHING);
    await ui(page).text('verifier.expired').waitFor();
    await box('apiKey').fill(TYPED.apiKey);
    expect(await box('apiKey').inputValue()).toBe(TYPED.apiKey);
  });
});

describe('the printed guide', () => {
  it('prints no box that contains a key, a command, or a response', async () => {
    page = await browser.newPage();
    await open(site + GUIDE);
    await fillAll();
    for (const field of FIELDS) await keyChecker(page).showKey(field).click();
    await keyChecker(page).showCommand.click();
    await keyChecker(page).responseBox.fill(`oauth_token="${TYPED.accessToken}"`);
    await page.emulateMedia({ media: 'print' });
    const printed = await page
      .getByRole('textbox')
      .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value).filter(Boolean));
    expect(printed).toEqual([]);
    await page.context().close();
  });
});
