import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, runScripts, watchForComplaints } from '../support/site';
import { FIELDS, keyChecker, message, ui } from '../support/ui';

const guide = inject('site') + GUIDE;
const PROGRESS = 'wordparrot-guide:progress:managing-credentials/twitter';
const OWN_WORDPARROT = 'wordparrot-guide:own-wordparrot';

const VALUES = {
  apiKey: 'ExampleKeyDoNotUse0000001',
  apiSecret: 'ExampleSecretDoNotUse00000000000000000000000000001',
  accessToken: '1000000001-ExampleTokenDoNotUse0000000000000000001',
  accessTokenSecret: 'ExampleTokenSecretDoNotUse0000000000000000001',
} as const;

let browser: Browser;
let page: Page;
let complaints: () => Promise<string[]>;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  complaints = watchForComplaints(page);
  return () => page.context().close();
});

const list = () => page.locator('[data-progress]');
const verdicts = () => keyChecker(page).verdicts();
const ALL_GOOD = FIELDS.map(() => 'good');
const HOSTED = 'https://my.wordparrot.com/dashboard/credentials/list';

async function open(): Promise<void> {
  await page.goto(guide);
  await runScripts(page);
}

async function checkThatItWorks(): Promise<void> {
  const tick = list().getByRole('checkbox').first();
  const before = await tick.isChecked();
  await tick.click();
  expect(await tick.isChecked()).toBe(!before);
  await keyChecker(page).fill(VALUES);
  await expect.poll(verdicts).toEqual(ALL_GOOD);
}

describe('the guide in a browser that lacks a feature', () => {
  const blocked = 'checklist.blocked';

  it.each<[string, () => void, string]>([
    [
      'reading localStorage throws an error',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('', 'SecurityError');
          },
        }),
      blocked,
    ],
    ['localStorage is null', () => Object.defineProperty(window, 'localStorage', { value: null }), blocked],
    [
      'localStorage is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('', 'QuotaExceededError');
        };
      },
      'checklist.full',
    ],
  ])('works when %s, and says that progress isn’t saved', async (_where, spoil, sentence) => {
    await page.addInitScript(spoil);
    if (sentence === blocked) {
      await page.goto(guide);
      // An inline script sets the attribute while the page loads, so the attribute doesn't depend on hydration.
      expect(await list().getAttribute('data-storage-error')).toBe('blocked');
    }
    await open();
    await checkThatItWorks();
    await list().getByText(message(sentence)).waitFor();
    await page.getByText(message('toWordparrot.own')).click();
    await ui(page).box('toWordparrot.domain').fill('wordparrot.example.org');
    await ui(page).text('toWordparrot.notKept').waitFor();
    expect(await keyChecker(page).openWordparrot.getAttribute('href')).toBe(
      'https://wordparrot.example.org/credentials',
    );
    // Ignores a warning about blocked storage that Docusaurus itself logs.
    expect((await complaints()).filter((complaint) => !complaint.includes('browser storage is not available'))).toEqual(
      [],
    );
  });

  it.each<[string, () => void]>([
    ['Web Crypto', () => Object.defineProperty(window, 'crypto', { value: undefined })],
    ['crypto.getRandomValues', () => Object.defineProperty(Crypto.prototype, 'getRandomValues', { value: undefined })],
  ])('checks keys without %s, and says that the live test isn’t available', async (_what, spoil) => {
    await page.addInitScript(spoil);
    await open();
    await checkThatItWorks();
    await ui(page).text('liveTest.noWebCrypto').waitFor();
    expect(await keyChecker(page).copyCommand.count()).toBe(0);
    expect(await complaints()).toEqual([]);
  });

  it('helps the reader copy keys and other text if the browser has no clipboard API', async () => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await open();
    await checkThatItWorks();
    await keyChecker(page).copyKey('apiKey').click();
    await keyChecker(page).field('apiKey').locator('[data-shown="true"]').waitFor();
    await keyChecker(page).copyCommand.click();
    await ui(page).text('liveTest.refused').waitFor();
    await ui(page).button('toWordparrot.copy').click();
    await ui(page).text('toWordparrot.refused').waitFor();
    expect(await complaints()).toEqual([]);
  });

  it('works in a browser without Trusted Types or requestIdleCallback', async () => {
    await page.context().close();
    // Chromium would enforce the security policy's Trusted Types even without `window.trustedTypes`, so the test turns
    // the policy off.
    page = await browser.newPage({ bypassCSP: true });
    complaints = watchForComplaints(page);
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'trustedTypes');
      Reflect.deleteProperty(window, 'requestIdleCallback');
    });
    await open();
    await checkThatItWorks();
    expect(await complaints()).toEqual([]);
  });
});

describe('the guide with invalid data in localStorage', () => {
  const RUBBISH = ['', '{', 'null', '[]', '{"done":"x"}', '{"done":[{}]}', '<b>hi</b>', '\0', '9'.repeat(40)];

  it.each(['{"done":[{}]}', '<b>hi</b>'])('works when localStorage contains invalid data: %j', async (text) => {
    await page.addInitScript(
      ([keys, value]) => {
        for (const key of keys) localStorage.setItem(key, value);
      },
      [[PROGRESS, OWN_WORDPARROT, 'theme-wordparrot-guide'], text] as const,
    );
    await open();
    await checkThatItWorks();
    expect(await page.locator('b', { hasText: 'hi' }).count()).toBe(0);
    expect(await keyChecker(page).openWordparrot.getAttribute('href')).toBe(HOSTED);
    expect(await complaints()).toEqual([]);
  });

  it('keeps the keys when another tab writes invalid data to localStorage', async () => {
    await open();
    await keyChecker(page).fill(VALUES);
    await page.evaluate(
      ([keys, texts]) => {
        for (const key of [...keys, null, 'else']) {
          for (const newValue of [...texts, null]) {
            if (key !== null && newValue !== null) localStorage.setItem(key, newValue);
            dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage }));
            dispatchEvent(new StorageEvent('storage', { key, newValue }));
          }
        }
      },
      [[PROGRESS, OWN_WORDPARROT, 'theme-wordparrot-guide'], RUBBISH] as const,
    );
    await list().getByText(message('checklist.unreadable')).waitFor();
    expect(await verdicts()).toEqual(ALL_GOOD);
    await checkThatItWorks();
    expect(await complaints()).toEqual([]);
  });
});

describe('attributes against autofill and writing assistants', () => {
  it('turns off autofill and writing assistants in the key boxes and the paste box', async () => {
    await page.goto(guide, { waitUntil: 'domcontentloaded' });
    for (const box of [...FIELDS.map(keyChecker(page).keyBox), keyChecker(page).pasteBox]) {
      const found = await box.evaluate((input: HTMLInputElement) => ({
        asBrowsersReadIt: [
          input.autocomplete,
          input.spellcheck,
          input.translate,
          input.autocapitalize,
          input.name,
          input.form,
        ],
        attributes: Object.fromEntries([...input.attributes].map((attribute) => [attribute.name, attribute.value])),
        dots: getComputedStyle(input).getPropertyValue('-webkit-text-security'),
      }));
      expect(found.asBrowsersReadIt).toEqual(['off', false, false, 'none', '', null]);
      expect(found.dots).toBe('disc');
      expect(found.attributes).toMatchObject({
        autocorrect: 'off',
        writingsuggestions: 'false',
        // These attributes ask 1Password, Bitwarden, Grammarly, Dashlane (`data-form-type`), LastPass, and Proton Pass
        // to ignore the box.
        'data-1p-ignore': 'true',
        'data-bwignore': 'true',
        'data-enable-grammarly': 'false',
        'data-form-type': 'other',
        'data-gramm': 'false',
        'data-lpignore': 'true',
        'data-protonpass-ignore': 'true',
      });
      expect(found.attributes).not.toHaveProperty('value');
      if (found.attributes['rows'] === undefined) expect(found.attributes['type']).toBe('text');
    }
  });
});
