import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, holdScripts, runScripts, watchForComplaints } from '../support/site';

const guide = inject('site') + GUIDE;

/** X's own published examples, dead and mostly older than today's keys (SOURCES.md). */
const VALUES = {
  'API key': 'xvz1evFS4wEEPTGEFPHBog',
  'API secret': 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw',
  'Access token': '370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb',
  'Access token secret': 'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE',
} as const;
const FIELDS = Object.keys(VALUES) as (keyof typeof VALUES)[];

/** Today's shapes, and not the page's own examples. */
const ENV = `# from a colleague
export TWITTER_API_KEY="ExampleKeyDoNotUse0000001"
export TWITTER_API_SECRET="ExampleSecretDoNotUse00000000000000000000000000001"
export TWITTER_ACCESS_TOKEN=1000000001-ExampleTokenDoNotUse0000000000000000001
export TWITTER_ACCESS_TOKEN_SECRET='ExampleTokenSecretDoNotUse0000000000000000001'
`;

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  page = await context.newPage();
}

beforeEach(async () => {
  await open();
  return () => context.close();
});

const box = (name: string) => page.getByRole('textbox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const wrapper = (name: string) => page.locator('[data-field]', { has: box(name) });
const pasteBox = () => box('Paste all four at once');
const status = () => page.getByRole('region', { name: 'Key check' }).getByRole('status');
const verdicts = () =>
  page.locator('[data-field]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.verdict));
const values = () => Promise.all(FIELDS.map((name) => box(name).inputValue()));

async function openGuide(address = guide): Promise<void> {
  await page.goto(address);
  await runScripts(page);
}

async function fillAll(): Promise<void> {
  for (const name of FIELDS) await box(name).fill(VALUES[name]);
  await expect.poll(verdicts).toEqual(['unusual', 'unusual', 'good', 'unusual']);
}

/** Puts text on the clipboard and pastes it, as a person does. */
async function paste(target: Locator, text: string): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await target.focus();
  await page.keyboard.press('ControlOrMeta+v');
}

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

describe.each([
  ['in the guide', GUIDE],
  ['on its own page', 'check'],
])('the verifier %s', (_, path) => {
  it('checks X’s own examples, typed', async () => {
    await openGuide(inject('site') + path);
    expect(await verdicts()).toEqual(['empty', 'empty', 'empty', 'empty']);
    for (const name of FIELDS) {
      await box(name).click();
      await page.keyboard.type(VALUES[name]);
    }
    expect(await verdicts()).toEqual(['unusual', 'unusual', 'good', 'unusual']);
    await status().getByText('4 filled: 1 as expected, 3 of an older kind that may be fine.').waitFor();
    await wrapper('Access token').getByText('370773112').waitFor();
  });
});

it('takes text that comes without a paste, in several lines, as fast as a paste', async () => {
  await openGuide();
  await pasteBox().fill(ENV);
  await expect.poll(() => box('API key').inputValue(), { timeout: 1500 }).not.toBe('');
});

describe('by keyboard alone', () => {
  it('a person pastes, looks at a value, copies it, clears and undoes', async () => {
    await openGuide();
    await paste(pasteBox(), ENV);
    await expect.poll(verdicts).toEqual(['good', 'good', 'good', 'good']);

    await box('API key').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await button('Show API key').getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await status().getByText('API key copied.').waitFor();
    expect(await clipboard()).toBe('ExampleKeyDoNotUse0000001');

    await button('Clear all').press('Enter');
    await expect.poll(values).toEqual(['', '', '', '']);
    await button('Undo').press('Enter');
    await expect.poll(() => box('API key').inputValue()).toBe('ExampleKeyDoNotUse0000001');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });
});

describe('on a phone', () => {
  it.each([320, 390])('nothing is wider than %i px, and every target has 24 px', async (width) => {
    await context.close();
    await open({ viewport: { width, height: 800 }, hasTouch: true, isMobile: true });
    await openGuide();
    await fillAll();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const verifier = page.getByRole('region', { name: 'Key check' });
    for (const target of await verifier.locator('button, input:not([type=file]), textarea, label:has(input)').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('pasting', () => {
  it('fills the boxes from a file, and one press takes it back', async () => {
    await openGuide();
    await box('API key').fill('before');
    await paste(pasteBox(), ENV);
    await page.getByText('Found and filled in: API key, API secret, Access token, Access token secret.').waitFor();
    expect(await pasteBox().inputValue()).toBe('');
    await button('Undo').click();
    expect(await values()).toEqual(['before', '', '', '']);
  });

  it('is kept from the browser’s own undo', async () => {
    await openGuide();
    await paste(pasteBox(), ENV);
    await expect.poll(verdicts).toEqual(['good', 'good', 'good', 'good']);
    await button('Clear all').click();
    for (const target of [pasteBox(), ...FIELDS.map(box)]) {
      await target.focus();
      await page.keyboard.press('ControlOrMeta+z');
      await page.keyboard.press('ControlOrMeta+Shift+z');
      expect(await target.inputValue()).toBe('');
    }
  });

  it('reads a whole file that was meant for one box', async () => {
    await openGuide();
    await paste(box('API key'), ENV);
    await expect.poll(verdicts).toEqual(['good', 'good', 'good', 'good']);
  });

  it('reads a file that is dropped on it', async () => {
    await openGuide();
    const files = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], '.env'));
      return transfer;
    }, ENV);
    await pasteBox().dispatchEvent('drop', { dataTransfer: files });
    await expect.poll(verdicts).toEqual(['good', 'good', 'good', 'good']);
  });
});

describe('copying for Wordparrot', () => {
  it('gives each value clean, in the order of the form', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openGuide();
    for (const name of FIELDS) await box(name).fill(` "${VALUES[name]}" `);
    const names = await page.getByRole('button', { name: /^Copy A/ }).allTextContents();
    expect(names).toEqual(FIELDS.map((name) => `Copy ${name}`));
    for (const name of FIELDS) {
      await button(`Copy ${name}`).click();
      await wrapper(name).getByText('Copied for Wordparrot').waitFor();
      expect(await clipboard()).toBe(VALUES[name]);
    }
  });

  it.each(['is missing', 'says no'])('lays the value ready where the clipboard %s', async (how) => {
    await page.addInitScript((missing) => {
      const refuses = { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) };
      Object.defineProperty(navigator, 'clipboard', { value: missing ? undefined : refuses });
    }, how === 'is missing');
    await openGuide();
    await box('API key').fill(` ${VALUES['API key']} `);
    await button('Copy API key').click();
    await status()
      .getByText(/press Ctrl\+C/)
      .waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(VALUES['API key']);
    await page.keyboard.press('ControlOrMeta+c');
    await wrapper('API key').getByText('Copied for Wordparrot').waitFor();
    await box('Access token').focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect.poll(() => box('Access token').inputValue()).toBe(VALUES['API key']);
  });

  it('copies what is hidden as it is, and not its dots', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openGuide();
    await box('API key').fill(VALUES['API key']);
    await box('API key').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+c');
    expect(await clipboard()).toBe(VALUES['API key']);
  });
});

describe('cutting', () => {
  it('takes out what is selected, as it is, and the person can take it back', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openGuide();
    await box('API key').fill(VALUES['API key']);
    await box('API key').press('Home');
    for (let count = 0; count < 2; count += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('ControlOrMeta+x');
    expect(await clipboard()).toBe(VALUES['API key'].slice(2));
    expect(await box('API key').inputValue()).toBe(VALUES['API key'].slice(0, 2));
    await page.keyboard.press('ControlOrMeta+v');
    expect(await box('API key').inputValue()).toBe(VALUES['API key']);
  });
});

describe('the values', () => {
  it('stay while other pages of the site are read', async () => {
    await openGuide();
    await fillAll();
    await page.getByRole('link', { name: 'How it keeps your keys' }).click();
    await page.waitForURL('**/how-this-page-keeps-your-keys');
    await page.goBack();
    await box('API key').waitFor();
    expect(await values()).toEqual(Object.values(VALUES));
    expect(await verdicts()).toEqual(['unusual', 'unusual', 'good', 'unusual']);
  });

  it('end when the page is loaded anew, and the browser asks before', async () => {
    await openGuide();
    await fillAll();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    expect(await values()).toEqual(['', '', '', '']);
  });

  it('end when the page is left, and do not come back with it', async () => {
    await openGuide();
    await fillAll();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${inject('site')}404`);
    await page.goBack();
    expect(await values()).toEqual(['', '', '', '']);
  });

  it('stand in no markup, neither hidden nor shown', async () => {
    await openGuide();
    await fillAll();
    for (const name of FIELDS) await button(`Show ${name}`).click();
    const html = await page.content();
    for (const value of Object.values(VALUES)) {
      for (let at = 0; at + 16 <= value.length; at += 1) expect(html).not.toContain(value.slice(at, at + 16));
    }
  });

  it('are dots until they are shown, and again when the tab is put aside', async () => {
    await openGuide();
    await fillAll();
    const security = () =>
      box('API key').evaluate((one) => getComputedStyle(one).getPropertyValue('-webkit-text-security'));
    expect(await security()).toBe('disc');
    await button('Show API key').click();
    expect(await security()).toBe('none');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(security).toBe('disc');
  });

  it('are not printed', async () => {
    await openGuide();
    await fillAll();
    await button('Show API key').click();
    await page.emulateMedia({ media: 'print' });
    for (const name of FIELDS) expect(await box(name).isVisible()).toBe(false);
  });
});

describe('typed before the scripts', () => {
  it('a value is there afterwards, checked', async () => {
    const complaints = watchForComplaints(page);
    const release = await holdScripts(context);
    await page.goto(guide);
    await box('API key').click();
    await page.keyboard.type(VALUES['API key']);
    expect(await button('Copy API key').isDisabled()).toBe(true);
    release();
    await runScripts(page);
    expect(await box('API key').inputValue()).toBe(VALUES['API key']);
    expect(await wrapper('API key').getAttribute('data-verdict')).toBe('unusual');
    expect(await complaints()).toEqual([]);
  });

  it('a value is there afterwards although a translation made React draw the page anew', async () => {
    const release = await holdScripts(context);
    await page.goto(guide);
    await box('API key').fill(VALUES['API key']);
    await pasteBox().fill(`API secret: ${VALUES['API secret']}`);
    await page.evaluate(() => {
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = 'Etwas anderes';
    });
    release();
    await runScripts(page);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe('Etwas anderes');
    await expect.poll(() => box('API key').inputValue()).toBe(VALUES['API key']);
    await expect.poll(() => box('API secret').inputValue()).toBe(VALUES['API secret']);
  });
});

describe('without scripting', () => {
  it('the check hides, and says why', async () => {
    await context.close();
    await open({ javaScriptEnabled: false });
    await page.goto(guide);
    expect(await page.locator('noscript p', { hasText: 'This check needs JavaScript' }).isVisible()).toBe(true);
    for (const name of FIELDS) expect(await box(name).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Open Wordparrot credentials' }).getAttribute('href')).toContain(
      'https://my.wordparrot.com/',
    );
  });
});

describe('to Wordparrot', () => {
  it('the page opens in a new tab, and its address can be copied', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await context.route('https://my.wordparrot.com/**', (route) => route.fulfill({ body: 'Wordparrot' }));
    await openGuide();
    const link = page.getByRole('link', { name: 'Open Wordparrot credentials' });
    const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await opened.waitForURL('https://my.wordparrot.com/dashboard/credentials/list');
    expect(await opened.evaluate(() => opener)).toBeNull();
    await page.bringToFront();
    await button('Copy link to Wordparrot credentials').click();
    await page.getByText('Link copied.').waitFor();
    expect(await clipboard()).toBe('https://my.wordparrot.com/dashboard/credentials/list');
  });

  it('one’s own Wordparrot is remembered', async () => {
    await openGuide();
    await page.getByText('I run my own Wordparrot').click();
    await box('Domain of your Wordparrot').fill('wordparrot.example.org');
    await openGuide();
    const link = page.getByRole('link', { name: 'Open Wordparrot credentials' });
    expect(await link.getAttribute('href')).toBe('https://wordparrot.example.org/credentials');
  });
});
