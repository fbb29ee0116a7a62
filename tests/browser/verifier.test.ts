import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, holdScripts, runScripts } from '../support/site';
import { FIELDS, fieldName, keyChecker, message, ui } from '../support/ui';

const guide = inject('site') + GUIDE;

/** Example keys that X published. Most have a legacy format, so their verdict is “Unusual.” */
const VALUES = {
  apiKey: 'xvz1evFS4wEEPTGEFPHBog',
  apiSecret: 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw',
  accessToken: '370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb',
  accessTokenSecret: 'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE',
} as const;
const VERDICTS = ['unusual', 'unusual', 'good', 'unusual'];

/** Invented keys. They aren't the page's own example keys, which the page would report as examples. */
const ENV = `# from a colleague
export TWITTER_API_KEY="ExampleKeyDoNotUse0000001"
export TWITTER_API_SECRET="ExampleSecretDoNotUse00000000000000000000000000001"
export TWITTER_ACCESS_TOKEN=1000000001-ExampleTokenDoNotUse0000000000000000001
export TWITTER_ACCESS_TOKEN_SECRET='ExampleTokenSecretDoNotUse0000000000000000001'
`;
const ALL_GOOD = FIELDS.map(() => 'good');
const NOTHING = FIELDS.map(() => '');

let browser: Browser;
let context: BrowserContext;
let page: Page;

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

async function reopen(options: Parameters<Browser['newContext']>[0]): Promise<void> {
  await context.close();
  await open(options);
}

beforeEach(async () => {
  await open();
  return () => context.close();
});

const box = (field: (typeof FIELDS)[number]) => keyChecker(page).keyBox(field);
const verdicts = () => keyChecker(page).verdicts();
const contents = () => keyChecker(page).contents();
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

async function openGuide(): Promise<void> {
  await page.goto(guide);
  await runScripts(page);
}

async function paste(target: Locator, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await target.focus();
  await page.keyboard.press('ControlOrMeta+v');
}

it('shows the verdicts for X’s own example keys while they’re typed into the key checker', async () => {
  await page.goto(`${inject('site')}check`);
  await runScripts(page);
  expect(await verdicts()).toEqual(FIELDS.map(() => 'empty'));
  for (const field of FIELDS) {
    await box(field).click();
    await page.keyboard.type(VALUES[field]);
  }
  await expect.poll(verdicts).toEqual(VERDICTS);
  await keyChecker(page).status.getByText('4').first().waitFor();
  await keyChecker(page).field('accessToken').getByText('370773112').waitFor();
});

it('pastes, shows, copies, clears, and restores keys with the keyboard alone', async () => {
  const { pasteBox, showKey, clearAll, undo } = keyChecker(page);
  await openGuide();
  await paste(pasteBox, ENV);
  await expect.poll(verdicts).toEqual(ALL_GOOD);

  await box('apiKey').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await showKey('apiKey').getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await ui(keyChecker(page).field('apiKey')).text('verifier.isCopied').waitFor();
  expect(await clipboard()).toBe('ExampleKeyDoNotUse0000001');

  await clearAll.press('Enter');
  await expect.poll(contents).toEqual(NOTHING);
  await undo.press('Enter');
  await expect.poll(() => box('apiKey').inputValue()).toBe('ExampleKeyDoNotUse0000001');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

it('fits a phone that’s 320 px wide, with click targets at least 24 px high', async () => {
  await reopen({ viewport: { width: 320, height: 800 }, hasTouch: true, isMobile: true });
  await openGuide();
  await keyChecker(page).fill(VALUES);
  await expect.poll(verdicts).toEqual(VERDICTS);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const targets = keyChecker(page).region.locator('button, input:not([type=file]), textarea, label:has(input)');
  for (const target of await targets.all()) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  }
});

describe('a paste into the key checker', () => {
  it('fills all boxes when a whole .env file is pasted into one box', async () => {
    await openGuide();
    await paste(box('apiKey'), ENV);
    await expect.poll(verdicts).toEqual(ALL_GOOD);
  });

  it('keeps a paste out of the browser’s undo history', async () => {
    const { pasteBox, clearAll } = keyChecker(page);
    await openGuide();
    await paste(pasteBox, ENV);
    await expect.poll(verdicts).toEqual(ALL_GOOD);
    await clearAll.click();
    for (const target of [pasteBox, ...FIELDS.map(box)]) {
      await target.focus();
      await page.keyboard.press('ControlOrMeta+z');
      await page.keyboard.press('ControlOrMeta+Shift+z');
      expect(await target.inputValue()).toBe('');
    }
  });
});

describe('copied values', () => {
  it('copies values without surrounding quotes, and shows the Copy buttons in the order of Wordparrot’s form', async () => {
    await openGuide();
    await keyChecker(page).fill(Object.fromEntries(FIELDS.map((field) => [field, ` "${VALUES[field]}" `])));
    const copyButtons = FIELDS.map((field) => message('verifier.copy', { name: fieldName(field) }));
    const names = await page.locator('[data-field] button').allTextContents();
    expect(names.filter((name) => copyButtons.includes(name))).toEqual(copyButtons);
    for (const field of FIELDS) {
      await keyChecker(page).copyKey(field).click();
      await ui(keyChecker(page).field(field)).text('verifier.isCopied').waitFor();
      expect(await clipboard()).toBe(VALUES[field]);
    }
  });

  it('selects the value if the browser blocks copying', async () => {
    await page.addInitScript(() => {
      const refuses = { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) };
      Object.defineProperty(navigator, 'clipboard', { value: refuses });
    });
    await openGuide();
    await box('apiKey').fill(` ${VALUES.apiKey} `);
    await keyChecker(page).copyKey('apiKey').click();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(VALUES.apiKey);
    await page.keyboard.press('ControlOrMeta+c');
    await ui(keyChecker(page).field('apiKey')).text('verifier.isCopied').waitFor();
    await box('accessToken').focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect.poll(() => box('accessToken').inputValue()).toBe(VALUES.apiKey);
  });

  it('copies a masked value, not the dots that mask it', async () => {
    await openGuide();
    await box('apiKey').fill(VALUES.apiKey);
    await box('apiKey').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+c');
    expect(await clipboard()).toBe(VALUES.apiKey);
  });

  it('cuts and pastes part of a masked value', async () => {
    await openGuide();
    await box('apiKey').fill(VALUES.apiKey);
    await box('apiKey').press('Home');
    for (let count = 0; count < 2; count += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('ControlOrMeta+x');
    expect(await clipboard()).toBe(VALUES.apiKey.slice(2));
    expect(await box('apiKey').inputValue()).toBe(VALUES.apiKey.slice(0, 2));
    await page.keyboard.press('ControlOrMeta+v');
    expect(await box('apiKey').inputValue()).toBe(VALUES.apiKey);
  });
});

describe('values in the boxes', () => {
  it('makes the browser ask for confirmation before a reload erases the values', async () => {
    await openGuide();
    await keyChecker(page).fill(VALUES);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    expect(await contents()).toEqual(NOTHING);
  });

  it('masks the values until the reader shows them, and masks them again when the tab is hidden', async () => {
    await openGuide();
    await keyChecker(page).fill(VALUES);
    const security = () =>
      box('apiKey').evaluate((input) => getComputedStyle(input).getPropertyValue('-webkit-text-security'));
    expect(await security()).toBe('disc');
    await keyChecker(page).showKey('apiKey').click();
    expect(await security()).toBe('none');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(security).toBe('disc');
  });
});

it('keeps text typed before hydration, even if the browser’s translation makes React render the page again', async () => {
  const release = await holdScripts(context);
  await page.goto(guide);
  await box('apiKey').fill(VALUES.apiKey);
  await keyChecker(page).pasteBox.fill(`API secret: ${VALUES.apiSecret}`);
  expect(await keyChecker(page).copyKey('apiKey').isDisabled()).toBe(true);
  await page.evaluate(() => {
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = 'Etwas anderes';
  });
  release();
  await runScripts(page);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe('Etwas anderes');
  await expect.poll(() => box('apiKey').inputValue()).toBe(VALUES.apiKey);
  await expect.poll(() => box('apiSecret').inputValue()).toBe(VALUES.apiSecret);
});

it('hides the key boxes without JavaScript, and says why', async () => {
  await reopen({ javaScriptEnabled: false });
  await page.goto(guide);
  expect(await keyChecker(page).region.locator('noscript p').first().isVisible()).toBe(true);
  for (const field of FIELDS) expect(await box(field).count()).toBe(0);
  expect(await keyChecker(page).openWordparrot.getAttribute('href')).toContain('https://my.wordparrot.com/');
});

it('opens Wordparrot in a new tab that can’t access the guide, and copies Wordparrot’s address', async () => {
  const wordparrot = 'https://my.wordparrot.com/dashboard/credentials/list';
  await context.route('https://my.wordparrot.com/**', (route) => route.fulfill({ body: 'Wordparrot' }));
  await openGuide();
  const [opened] = await Promise.all([context.waitForEvent('page'), keyChecker(page).openWordparrot.click()]);
  await opened.waitForURL(wordparrot);
  expect(await opened.evaluate(() => opener)).toBeNull();
  await page.bringToFront();
  await ui(page).button('toWordparrot.copy').click();
  await ui(page).text('toWordparrot.copied').waitFor();
  expect(await clipboard()).toBe(wordparrot);
});
