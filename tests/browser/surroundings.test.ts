import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, runScripts, watchForComplaints } from '../support/site';

const guide = inject('site') + GUIDE;
const PROGRESS = 'wordparrot-guide:progress:managing-credentials/twitter';
const OWN_WORDPARROT = 'wordparrot-guide:own-wordparrot';

const VALUES = {
  'API key': 'ExampleKeyDoNotUse0000001',
  'API secret': 'ExampleSecretDoNotUse00000000000000000000000000001',
  'Access token': '1000000001-ExampleTokenDoNotUse0000000000000000001',
  'Access token secret': 'ExampleTokenSecretDoNotUse0000000000000000001',
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

const box = (name: string) => page.getByRole('textbox', { name, exact: true });
const list = () => page.locator('[data-progress]');
const verdicts = () =>
  page.locator('[data-field]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.verdict));

async function open(): Promise<void> {
  await page.goto(guide);
  await runScripts(page);
}

/** What a person came for: ticking and checking. */
async function checkThatItWorks(): Promise<void> {
  const tick = list().getByRole('checkbox').first();
  const before = await tick.isChecked();
  await tick.click();
  expect(await tick.isChecked()).toBe(!before);
  for (const [name, value] of Object.entries(VALUES)) await box(name).fill(value);
  expect(await verdicts()).toEqual(['good', 'good', 'good', 'good']);
  await page.getByText('4 filled: 4 as expected.').waitFor();
}

describe('the page works, and says what is missing, where', () => {
  const blocked = 'Your browser keeps nothing for this site';

  it.each<[string, () => void, string]>([
    [
      'reading the storage is an error',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('', 'SecurityError');
          },
        }),
      blocked,
    ],
    ['there is no storage', () => Object.defineProperty(window, 'localStorage', { value: null }), blocked],
    [
      'nothing fits into the storage any more',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('', 'QuotaExceededError');
        };
      },
      'Your browser has no room left for this site',
    ],
  ])('%s', async (_where, spoil, sentence) => {
    await page.addInitScript(spoil);
    if (sentence === blocked) {
      await page.goto(guide);
      expect(await list().getAttribute('data-trouble')).toBe('blocked'); // before the scripts, too
    }
    await open();
    await checkThatItWorks();
    await list().getByText(sentence).waitFor();
    await page.getByText('I run my own Wordparrot').click();
    await box('Domain of your Wordparrot').fill('wordparrot.example.org');
    await page.getByText('so the domain is known until you reload or close the page').waitFor();
    expect(await page.getByRole('link', { name: 'Open Wordparrot credentials' }).getAttribute('href')).toBe(
      'https://wordparrot.example.org/credentials',
    );
    // Docusaurus says it, too.
    expect((await complaints()).filter((one) => !one.includes('browser storage is not available'))).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['Web Crypto', () => Object.defineProperty(window, 'crypto', { value: undefined })],
    ['random numbers', () => Object.defineProperty(Crypto.prototype, 'getRandomValues', { value: undefined })],
  ])('there are no %s', async (_what, spoil) => {
    await page.addInitScript(spoil);
    await open();
    await checkThatItWorks();
    await page.getByText('This browser lacks Web Crypto').waitFor();
    expect(await complaints()).toEqual([]);
  });

  it('there is no clipboard, for keys, command and address', async () => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await open();
    await checkThatItWorks();
    for (const name of ['Copy API key', 'Copy command', 'Copy link to Wordparrot credentials']) {
      await page.getByRole('button', { name, exact: true }).click();
    }
    await expect.poll(() => page.getByText('does not let a page copy').count()).toBeGreaterThanOrEqual(3);
    expect(await complaints()).toEqual([]);
  });

  it('a browser without Trusted Types or idle callbacks needs no word', async () => {
    await page.context().close();
    // With the policy, only this browser would ask for what is missing then.
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

describe('rubbish in the storage', () => {
  const RUBBISH = ['', '{', 'null', '[]', '{"done":"x"}', '{"done":[{}]}', '<b>hi</b>', '\0', '9'.repeat(40)];

  it.each(RUBBISH)('%j is told or ignored, and replaced by the next tick', async (text) => {
    await page.addInitScript(
      ([keys, value]) => {
        for (const key of keys) localStorage.setItem(key, value);
      },
      [[PROGRESS, OWN_WORDPARROT, 'theme-wordparrot-guide'], text] as const,
    );
    await open();
    await checkThatItWorks();
    expect(await page.locator('b', { hasText: 'hi' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Open Wordparrot credentials' }).getAttribute('href')).toBe(
      'https://my.wordparrot.com/dashboard/credentials/list',
    );
    expect(await complaints()).toEqual([]);
  });

  it('from another tab, again and again, changes no box and breaks nothing', async () => {
    await open();
    for (const [name, value] of Object.entries(VALUES)) await box(name).fill(value);
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
    await list().getByText('What this browser kept of your ticks can’t be read').waitFor();
    expect(await verdicts()).toEqual(['good', 'good', 'good', 'good']);
    await checkThatItWorks();
    expect(await complaints()).toEqual([]);
  });
});

describe('what a box asks of those who read along', () => {
  it('is in the page from the start, as browsers and helpers spell it', async () => {
    await page.goto(guide, { waitUntil: 'domcontentloaded' });
    for (const name of [...Object.keys(VALUES), 'Paste all four at once']) {
      const found = await box(name).evaluate((one: HTMLInputElement) => ({
        asBrowsersReadIt: [one.autocomplete, one.spellcheck, one.translate, one.autocapitalize, one.name, one.form],
        attributes: Object.fromEntries([...one.attributes].map((attribute) => [attribute.name, attribute.value])),
        dots: getComputedStyle(one).getPropertyValue('-webkit-text-security'),
      }));
      expect(found.asBrowsersReadIt).toEqual(['off', false, false, 'none', '', null]);
      expect(found.dots).toBe('disc');
      expect(found.attributes).toMatchObject({
        autocorrect: 'off',
        writingsuggestions: 'false',
        'data-1p-ignore': 'true', // 1Password
        'data-bwignore': 'true', // Bitwarden
        'data-enable-grammarly': 'false',
        'data-form-type': 'other', // Dashlane
        'data-gramm': 'false', // Grammarly
        'data-lpignore': 'true', // LastPass
        'data-protonpass-ignore': 'true', // Proton Pass
      });
      expect(found.attributes).not.toHaveProperty('value');
      if (found.attributes['rows'] === undefined) expect(found.attributes['type']).toBe('text');
    }
  });
});
