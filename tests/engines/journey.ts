import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COPY_FILE } from '../../src/components/DownloadCopy/fileName';
import { sources, today } from '../support/pastes';
import { GUIDE } from '../support/site';
import { createTraceFinder } from '../support/leak-detector';
import type { EngineName } from './programs';
import { FAULT, serveSite, type SiteServer } from './server';
import type { Engine, Lack, Tab, Visit } from './tab';

const FIELDS = ['apiKey', 'apiSecret', 'accessToken', 'accessTokenSecret'] as const;
const PRICES = 'docs/managing-credentials/x-api-prices';
const ENV = (sources['.env file'] as (keys: typeof today) => string)(today);
const EMPTY = ['', '', '', ''];
const GOOD = ['good', 'good', 'good', 'good'];

const FIRST_STEP = 'li:first-child [data-step]';
const SECOND_STEP = 'li:nth-child(2) [data-step]';
const PASTE_BOX = '[data-preserve-input$=":paste"]';
const keyBox = (field: (typeof FIELDS)[number]) => `[data-field="${field}"] input`;
const CLEAR = 'button[aria-disabled]';
const UNDO = ':has(> button[aria-disabled]) > button:not([aria-disabled])';
const SEARCH_BOX = 'dialog input';
const MENU_BUTTON = '[popovertarget="menu"]';
const OWN_WORDPARROT = 'input[inputmode="url"]';

/** Defines one browser engine's tests, which use the site as a reader would. */
export function describeJourney(name: EngineName, launch: (() => Promise<Engine>) | undefined): void {
  if (!launch) {
    it.skip(`runs in ${name}`);
    return;
  }
  let engine: Engine;
  let server: SiteServer;
  let visit: Visit;
  let tab: Tab;

  beforeAll(async () => {
    engine = await launch();
  });
  afterAll(() => engine?.close());
  beforeEach(async () => {
    server = await serveSite();
    visit = await engine.visit();
    tab = await visit.newTab();
  });
  afterEach(async () => {
    await visit?.close();
    await server?.close();
    expect(server.violations).toEqual([]);
  });

  const open = (at = GUIDE) => tab.goto(server.url + at);
  const scripts = () => tab.read(() => document.documentElement.dataset['hydration']);
  const run = async () => {
    await tab.press('Shift');
    await expect.poll(scripts).toMatch(/complete|failed/);
    expect(await scripts()).toBe('complete');
  };
  const isVisible = (selector: string) =>
    tab.read((chosen) => document.querySelector(chosen)?.checkVisibility() ?? false, selector);
  const valueOf = (selector: string) =>
    tab.read((chosen) => document.querySelector<HTMLInputElement>(chosen)?.value, selector);
  const checked = () =>
    tab.read(() =>
      [...document.querySelectorAll<HTMLInputElement>('[data-step]:checked')].map((box) => box.dataset['step']),
    );
  const firstSteps = () =>
    tab.read(() =>
      [...document.querySelectorAll<HTMLElement>('li [data-step]')].slice(0, 2).map((box) => box.dataset['step']),
    );
  const done = () =>
    tab.read(() => parseInt(document.querySelector('[data-progress] [role="status"]')?.textContent ?? ''));
  const keys = () =>
    tab.read(() => [...document.querySelectorAll<HTMLInputElement>('[data-field] input')].map((box) => box.value));
  const verdicts = () =>
    tab.read(() =>
      [...document.querySelectorAll<HTMLElement>('[data-field]')].map((field) => field.dataset['verdict']),
    );
  const theme = () => tab.read(() => document.documentElement.dataset['theme']);

  /**
   * Waits until all requests are finished before leaving the page. If a request were open, browsers wouldn't cache the
   * page, and Back would load it again. Firefox queues prefetches and repeats failed requests, so the server alone
   * can't tell. Only Firefox is asked, because WebKit doesn't prefetch, and lists no failed requests.
   */
  async function leave(): Promise<void> {
    const countUnfinished = () =>
      tab.read(
        () =>
          [...document.querySelectorAll<HTMLElement>('link[rel="prefetch"], script[src]')].filter((element) => {
            const address = element instanceof HTMLScriptElement ? element.src : (element as HTMLLinkElement).href;
            return performance.getEntriesByName(address).length === 0;
          }).length,
      );
    if (name === 'firefox') await expect.poll(countUnfinished).toBe(0);
    await expect.poll(server.isIdle).toBe(true);
    await open('404');
  }

  async function startWithout(lack: Lack): Promise<void> {
    await visit.close();
    if (engine.directives) server.restrict(engine.directives[lack]);
    visit = await engine.visit(lack);
    tab = await visit.newTab();
  }

  async function copyElsewhere(text: string): Promise<void> {
    const secondTab = await visit.newTab();
    await secondTab.read((value) => {
      const box = document.body.appendChild(document.createElement('textarea'));
      box.value = value;
      box.select();
    }, text);
    await secondTab.press('Control', 'c');
  }

  async function readClipboard(): Promise<string> {
    const secondTab = await visit.newTab();
    await secondTab.read(() => document.body.appendChild(document.createElement('textarea')).focus());
    await secondTab.press('Control', 'v');
    return secondTab.read(() => document.querySelector('textarea')?.value ?? '');
  }

  async function pasteAll(): Promise<void> {
    await copyElsewhere(ENV);
    await tab.click(PASTE_BOX);
    await tab.press('Control', 'v');
    await expect.poll(verdicts).toEqual(GOOD);
  }

  async function loadFailedScripts(): Promise<void> {
    server.scriptsFail = true;
    await open();
    await tab.click(FIRST_STEP);
    await expect.poll(() => isVisible('[data-retry-hydration]')).toBe(true);
    server.scriptsFail = false;
    await tab.reload();
    await run();
    await open('404');
    await run();
  }

  async function disableButtons(): Promise<void> {
    const disabled = () =>
      tab.read(() => [...document.querySelectorAll<HTMLInputElement>('main :disabled')].map(({ type }) => type));
    await open();
    const before = await disabled();
    expect(before).toContain('file');
    await run();
    const release = server.holdScripts();
    await tab.reload();
    expect(await disabled()).toEqual(before);
    release();
    await run();
    expect(await disabled()).not.toContain('file');
  }

  describe(name, () => {
    it('shows the guide, and prefetches its scripts without running React', async () => {
      await open();
      await expect.poll(scripts).toBe('idle');
      expect(await tab.read(() => document.querySelectorAll('main h2[id^="step-"]').length)).toBeGreaterThan(5);
      const addresses = await tab.read(
        () => document.querySelector<HTMLElement>('[data-script-urls]')?.dataset['scriptUrls']?.split(' ') ?? [],
      );
      await expect.poll(() => addresses.filter((address) => !server.paths.includes(address))).toEqual([]);
      expect(await scripts()).toBe('idle');
      const fonts = await tab.read(() =>
        [...document.querySelectorAll('body, button, .button')].map((element) => getComputedStyle(element).fontFamily),
      );
      expect(new Set(fonts).size).toBe(1);
    });

    it('reports a violation of the security policy to the test server', async () => {
      await open();
      await tab.read(() => (new Image().src = 'https://example.org/blocked.png'));
      await expect.poll(() => server.violations).toEqual(['img-src: https://example.org/blocked.png']);
      server.violations.length = 0;
    });

    it('keeps a step that was checked before hydration', async () => {
      const release = server.holdScripts();
      await open();
      const [first] = await firstSteps();
      await tab.click(FIRST_STEP);
      await expect.poll(checked).toEqual([first]);
      expect(await scripts()).toBe('loading');
      release();
      await expect.poll(done).toBe(1);
      expect(await checked()).toEqual([first, first]);
    });

    it('shows saved progress after a reload, and highlights the next step', async () => {
      const marker = () =>
        tab.read(() =>
          [...document.querySelectorAll('[data-progress] li')].map((item) => getComputedStyle(item, '::marker').color),
        );
      await open();
      await run();
      const [accent, plain] = await marker();
      expect(accent).not.toBe(plain);
      await tab.click(FIRST_STEP);
      await expect.poll(done).toBe(1);
      expect((await marker()).slice(0, 3)).toEqual([plain, accent, plain]);
      const release = server.holdScripts();
      await tab.reload();
      const [first] = await firstSteps();
      await expect.poll(checked).toEqual([first, first]);
      release();
      await expect.poll(done).toBe(1);
    });

    it('restores checked steps and typed text after Back', async () => {
      await open();
      await run();
      await tab.click(FIRST_STEP);
      await tab.click(`details:has(${OWN_WORDPARROT}) > summary`);
      await tab.click(OWN_WORDPARROT);
      await tab.type('words.example.org');
      const content = async () => [await done(), (await checked()).length, await valueOf(OWN_WORDPARROT)];
      await expect.poll(content).toEqual([1, 2, 'words.example.org']);
      await leave();
      await tab.back(GUIDE);
      await expect.poll(content).toEqual([1, 2, 'words.example.org']);

      await open(PRICES);
      await run();
      await tab.click('[name="posts"]');
      await tab.press('Control', 'a');
      await tab.type('7');
      const cost = () => tab.read(() => document.querySelector('output')?.textContent);
      await expect.poll(() => valueOf('[name="posts"]')).toBe('7');
      const before = await cost();
      await leave();
      await tab.back(PRICES);
      await expect.poll(() => valueOf('[name="posts"]')).toBe('7');
      expect(await cost()).toBe(before);
    });

    it('keeps checked steps after Back if the scripts failed to load, and loads the scripts on Try again', async () => {
      server.scriptsFail = true;
      await open();
      const [first, second] = await firstSteps();
      await tab.read((step) => {
        const key = document.querySelector<HTMLElement>('[data-progress]')?.dataset['progress'] ?? '';
        localStorage.setItem(key, JSON.stringify({ version: 1, done: [step] }));
      }, first);
      await tab.reload();
      await tab.click(SECOND_STEP);
      await expect.poll(scripts).toBe('failed');
      await expect.poll(checked).toEqual([first, second, first]);
      await leave();
      await tab.back(GUIDE);
      await expect.poll(checked).toEqual([first, second, first, second]);
      server.scriptsFail = false;
      await tab.click('[data-retry-hydration]');
      await expect.poll(done).toBe(2);
      expect(await isVisible('[data-retry-hydration]')).toBe(false);
    });

    it('syncs checked steps between two tabs', async () => {
      await open();
      await run();
      const secondTab = await visit.newTab();
      await secondTab.goto(server.url + GUIDE);
      await secondTab.click(FIRST_STEP);
      await expect.poll(done).toBe(1);
    });

    it('opens and closes the menu in a narrow window before the scripts load', async () => {
      server.holdScripts();
      await open();
      await tab.resize(480, 800);
      await tab.click(MENU_BUTTON);
      await expect.poll(() => isVisible('#menu nav')).toBe(true);
      await tab.press('Escape');
      await expect.poll(() => isVisible('#menu nav')).toBe(false);
    });

    it('keeps the chosen color mode after a reload', async () => {
      await open();
      const before = await theme();
      await tab.click('.navbar [data-color-mode-toggle]');
      await tab.click('.navbar [data-color-mode-toggle]');
      await expect.poll(theme).toBe('dark');
      await expect.poll(scripts).toBe('complete');
      await tab.reload();
      await expect.poll(theme).toBe('dark');
      expect(before).toBe('light');
    });

    it('searches for a section and opens it with the keyboard alone', async () => {
      await open('404');
      await tab.press('Control', 'k');
      await expect.poll(() => isVisible(SEARCH_BOX)).toBe(true);
      await tab.type('permissions');
      await expect.poll(() => isVisible('dialog li a')).toBe(true);
      await tab.press('Enter');
      await expect.poll(() => tab.read(() => location.pathname)).toContain('/docs/');
      await expect.poll(() => isVisible('dialog')).toBe(false);
    });

    it('closes the search dialog with a click outside it', async () => {
      await open();
      await tab.press('Control', 'k');
      await expect.poll(() => isVisible(SEARCH_BOX)).toBe(true);
      await tab.click(SEARCH_BOX);
      expect(await isVisible(SEARCH_BOX)).toBe(true);
      await tab.clickAt(5, 300);
      await expect.poll(() => isVisible('dialog')).toBe(false);
    });

    it('keeps a key that was typed before hydration', async () => {
      const release = server.holdScripts();
      await open();
      await tab.click(keyBox('apiKey'));
      await tab.type(today.apiKey);
      expect(await keys()).toEqual([today.apiKey, '', '', '']);
      release();
      await expect.poll(verdicts).toEqual(['good', 'empty', 'empty', 'empty']);
      expect(await keys()).toEqual([today.apiKey, '', '', '']);
    });

    it('fills all boxes from one paste', async () => {
      await open();
      await pasteAll();
      expect(await keys()).toEqual(FIELDS.map((field) => today[field]));
      expect(await valueOf(PASTE_BOX)).toBe('');
    });

    it('shows the verdict “Unusual” for a short key and “Wrong” for a web address', async () => {
      await open();
      await tab.click(keyBox('apiKey'));
      await tab.type(today.apiKey.slice(0, 12));
      await tab.click(keyBox('apiSecret'));
      await tab.type('https://x.com');
      await expect.poll(verdicts).toEqual(['unusual', 'wrong', 'empty', 'empty']);
    });

    it('masks a key, shows it on request, and copies another key to the clipboard', async () => {
      await open();
      await pasteAll();
      const mask = () =>
        tab.read(
          (box) => getComputedStyle(document.querySelector(box) as Element).getPropertyValue('-webkit-text-security'),
          keyBox('apiKey'),
        );
      expect(await mask()).toBe('disc');
      await tab.click('[data-field="apiKey"] [aria-pressed]');
      await expect.poll(mask).toBe('none');
      await tab.click('[data-field="apiSecret"] .button:not(.button--sm)');
      await expect.poll(() => isVisible('[data-field="apiSecret"] label + span')).toBe(true);
      expect(await readClipboard()).toBe(today.apiSecret);
    });

    it('clears all boxes, and restores the keys on request', async () => {
      await open();
      await pasteAll();
      await tab.click(CLEAR);
      await expect.poll(keys).toEqual(EMPTY);
      await tab.click(UNDO);
      await expect.poll(keys).toEqual(FIELDS.map((field) => today[field]));
      expect(await isVisible(UNDO)).toBe(false);
    });

    it('keeps the keys while the reader visits another page of the site', async () => {
      await open();
      await pasteAll();
      await tab.click('section[translate] a[href*="how-this-page"]');
      await expect.poll(() => tab.read(() => location.pathname)).toContain('how-this-page');
      await tab.back(GUIDE);
      await expect.poll(verdicts).toEqual(GOOD);
      expect(await keys()).toEqual(FIELDS.map((field) => today[field]));
    });

    it('erases the keys when the reader leaves the page, and doesn’t restore them after Back', async () => {
      await open();
      await pasteAll();
      await leave();
      await tab.back(GUIDE);
      await expect.poll(keys).toEqual(EMPTY);
      await run();
      expect(await keys()).toEqual(EMPTY);
    });

    it('copies the test command, and explains X’s response', async () => {
      await open();
      await pasteAll();
      await tab.click('fieldset ~ * .button--primary');
      await expect.poll(() => isVisible('[role="timer"]')).toBe(true);
      const command = await readClipboard();
      expect(command).toContain('oauth_signature');
      expect(command).not.toContain(today.apiSecret);
      await copyElsewhere(
        'HTTP/2 200\nx-access-level: read-write\n\n{"data":{"id":"1","name":"n","username":"words"}}',
      );
      await tab.click('fieldset ~ * textarea:not([readonly])');
      await tab.press('Control', 'v');
      await expect.poll(() => isVisible('[data-diagnosis="works"]')).toBe(true);
    });

    it('loads scripts again after a failure, both on a reload and on the next page', loadFailedScripts);

    it('disables buttons until hydration, even after a reload', disableButtons);

    it('keeps keys out of requests, storage, markup, and history', async () => {
      await open();
      await pasteAll();
      await tab.click('[data-field="apiKey"] [aria-pressed]');
      await tab.click('fieldset ~ * .button--primary');
      await expect.poll(() => isVisible('[role="timer"]')).toBe(true);
      const page = await tab.read(() => [
        document.documentElement.outerHTML,
        document.title,
        location.href,
        JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }, document.cookie, window.name]),
      ]);
      // Doesn't search for the account ID, because it's public and the page shows it.
      const find = createTraceFinder(Object.values(today).map((key) => key.replace(/^\d+-/, '')));
      expect([...server.requests, ...page].map(find).filter(Boolean)).toEqual([]);
      const hosts = await tab.read(() =>
        performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin),
      );
      expect([...new Set(hosts)]).toEqual([new URL(server.url).origin]);
    });

    it('checks keys when storage is blocked', async () => {
      await startWithout('storage');
      await open();
      await tab.click(FIRST_STEP);
      await expect.poll(done).toBe(1);
      expect(
        await tab.read(() => document.querySelector<HTMLElement>('[data-progress]')?.dataset['storageError']),
      ).toBe('blocked');
      await pasteAll();
    });

    it('shows the guide’s text and opens the menu without JavaScript', async () => {
      await startWithout('scripts');
      await open();
      expect(await tab.read(() => document.documentElement.dataset['hydration'])).toBe(undefined);
      expect(await tab.read(() => document.querySelectorAll('main h2[id^="step-"]').length)).toBeGreaterThan(5);
      await tab.resize(480, 800);
      await tab.click(MENU_BUTTON);
      await expect.poll(() => isVisible('#menu nav')).toBe(true);
      await tab.click('#menu a[href="/docs/managing-credentials"]');
      await expect.poll(() => tab.read(() => location.pathname)).toBe('/docs/managing-credentials');
    });

    it('checks and copies keys in the key checker’s offline copy', async () => {
      await tab.goto(pathToFileURL(path.resolve(import.meta.dirname, '../../build', COPY_FILE)).href);
      await pasteAll();
      await tab.click('[data-field="apiSecret"] .button:not(.button--sm)');
      await expect.poll(() => isVisible('[data-field="apiSecret"] label + span')).toBe(true);
      expect(await readClipboard()).toBe(today.apiSecret);
    });

    it('detects a planted fault that affects only this engine', async () => {
      const { plant, step, error } = {
        firefox: {
          plant: (html: string) => html.replaceAll(' autocomplete=off disabled', ' disabled'),
          step: disableButtons,
          error: 'deeply equal',
        },
        webkit: {
          plant: (html: string) => html.replace('</head>', `<script src="${FAULT}"></script></head>`),
          step: loadFailedScripts,
          error: "expected 'failed' to be 'complete'",
        },
      }[name];
      server.plant(plant);
      await expect(step()).rejects.toThrow(error);
    });
  });
}
