import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, holdScripts, runScripts } from '../support/site';
import { keyChecker, message, steps, ui } from '../support/ui';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const CHANGES = '/what-changed-at-x';

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  return context;
}

async function openGuide(context: BrowserContext, after = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(inject('site') + GUIDE + after);
  return page;
}

const menuOf = (page: Page) => page.getByRole('navigation', { name: message('menu.label') });
const stateOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['hydration']);
const running = (page: Page) => page.waitForSelector('html[data-hydration="complete"]', { state: 'attached' });

async function rest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

const SIGNS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a mouse click': (page) => page.getByRole('heading', { level: 1 }).click(),
  'a tap': (page) => page.getByRole('heading', { level: 1 }).tap(),
  'a key press': (page) => page.keyboard.press('Tab'),
  'focus in a text box': (page) => keyChecker(page).keyBox('apiKey').focus(),
  'a click by assistive technology': (page) =>
    page
      .locator('summary')
      .first()
      .evaluate((element) => (element as HTMLElement).click()),
  'a click on a step’s checkbox': (page) => steps(page).inList('step-app').check(),
  'a click on a disabled button': (page) => ui(page).button('checklist.copy').click({ force: true }),
  'a click on a link to a heading of the page': (page) => steps(page).link('step-check').click(),
  'a new hash that matches no element': (page) => page.evaluate(() => (location.hash = '#no-such-place')),
  'scrolling near a text box': (page) =>
    page.locator('#step-check').evaluate((element) => element.scrollIntoView({ behavior: 'instant' })),
};

describe('a page’s scripts', () => {
  it.each(Object.keys(SIGNS))('runs the page’s scripts after %s', async (sign) => {
    const page = await openGuide(await newContext({ hasTouch: true }));
    expect(await stateOf(page)).toBe('idle');
    await SIGNS[sign]?.(page);
    await running(page);
  });

  it.each(['#step-check', '#step-wordparrot'])(
    'runs the page’s scripts when the address points to an interactive section: %s',
    async (hash) => {
      await running(await openGuide(await newContext(), hash));
    },
  );

  it('runs the page’s scripts when no element matches the hash in the address', async () => {
    await running(await openGuide(await newContext(), '#100%25-of-no-place-%'));
  });

  it('runs the page’s scripts right after the page loads if the reader’s progress is saved', async () => {
    const context = await newContext();
    const first = await openGuide(context);
    await steps(first).inList('step-app').check();
    await running(first);
    const page = await openGuide(context);
    await running(page);
    await (await steps(page).progress(1)).waitFor();
  });
});

describe('a page that nobody has used yet', () => {
  it('fetches and compiles the scripts while the browser is idle, without running them', async () => {
    const context = await newContext();
    const page = await context.newPage();
    // The page requests each script twice, first to cache it and later to compile it, so a set removes the duplicates.
    const fetched = new Set<string>();
    page.on('requestfinished', (request) => request.url().endsWith('.js') && fetched.add(request.url()));
    await page.goto(inject('site') + GUIDE);
    const listed = await page.evaluate(
      () => document.querySelector<HTMLElement>('[data-script-urls]')?.dataset['scriptUrls']?.split(' ') ?? [],
    );
    await expect.poll(() => [...fetched].map((address) => new URL(address).pathname).sort()).toEqual(listed.sort());
    expect(await stateOf(page)).toBe('idle');
    // The page adds its scripts to the document, so that the browser compiles them early. It leaves out the bundler's
    // runtime, which would start the app.
    const given = () => page.evaluate(() => document.querySelectorAll('script[src]').length);
    await expect.poll(given).toBe(listed.length - 1);
    expect(await page.locator('script[src*="runtime"]').count()).toBe(0);
    expect(await page.evaluate(() => 'docusaurus' in window)).toBe(false);
  });

  it.each([
    ['in data-saver mode', { saveData: true }],
    ['on a slow connection', { effectiveType: '2g' }],
  ])('fetches no script for an unused page %s', async (_where, connection) => {
    const context = await newContext();
    await context.addInitScript(
      (value) => Object.defineProperty(navigator, 'connection', { value, configurable: true }),
      connection,
    );
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => request.url().endsWith('.js') && asked.push(request.url()));
    await page.goto(inject('site') + GUIDE);
    await rest(page);
    expect(asked).toEqual([]);
    expect(await stateOf(page)).toBe('idle');
  });

  it('runs no scripts if the reader only follows a link to another page', async () => {
    const page = await openGuide(await newContext());
    await page.locator(`main a[href$="${CHANGES}"]`).first().hover();
    await page.mouse.down();
    expect(await stateOf(page)).toBe('idle');
    await page.mouse.up();
    await page.waitForURL(`**${CHANGES}`);
    expect(await stateOf(page)).toBe('idle');
  });
});

describe('a page whose scripts are loading', () => {
  it('shows a notice and disables buttons until the scripts have loaded', async () => {
    const context = await newContext();
    const release = await holdScripts(context);
    const page = await openGuide(context);
    const note = page.getByText(message('scripts.loading'));
    expect(await note.isVisible()).toBe(false);
    await page.keyboard.press('Shift');
    await note.waitFor();
    const waiting = ui(page).button('checklist.copy');
    expect(await waiting.isDisabled()).toBe(true);
    // An endless animation would repaint the page constantly and slow down the scripts.
    const endless = () => document.getAnimations().map(({ effect }) => effect?.getComputedTiming().iterations);
    expect(await page.evaluate(endless)).not.toContain(Infinity);
    release();
    await running(page);
    await note.waitFor({ state: 'detached' });
    expect(await waiting.isDisabled()).toBe(false);
  });

  it.each([
    ['by the Try again button', (page: Page) => ui(page).button('scripts.retry').click()],
    ['when the browser is online again', (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')))],
  ])('reports that the scripts failed to load, and loads them again %s', async (_when, retry) => {
    const context = await newContext();
    await context.route('**/*.js', (route) => route.abort());
    const page = await openGuide(context);
    await steps(page).inList('step-app').check();
    await page.getByText(message('scripts.failed')).waitFor();
    expect(await stateOf(page)).toBe('failed');
    await context.unroute('**/*.js');
    await retry(page);
    await running(page);
    await (await steps(page).progress(1)).waitFor();
    expect(await page.getByText(message('scripts.failed')).count()).toBe(0);
  });

  it('keeps the phone menu open during hydration', async () => {
    const context = await newContext(PHONE);
    const release = await holdScripts(context);
    const page = await openGuide(context);
    await ui(page).button('menu.open').click();
    release();
    await running(page);
    expect(await menuOf(page).isVisible()).toBe(true);
  });
});

describe('a page before hydration', () => {
  it('switches the color mode before hydration, and keeps the choice afterward', async () => {
    const context = await newContext({ colorScheme: 'light' });
    const release = await holdScripts(context);
    const page = await openGuide(context);
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
    await ui(page).button('colorMode.system').click();
    await ui(page).button('colorMode.light').click();
    await ui(page).button('colorMode.dark').waitFor();
    expect(await theme()).toBe('dark');
    release();
    await running(page);
    expect(await theme()).toBe('dark');
    await ui(page).button('colorMode.dark').click();
    await ui(page).button('colorMode.system').waitFor();
    expect(await theme()).toBe('light');
  });

  it('switches to dark mode before hydration when the device does', async () => {
    const page = await openGuide(await newContext({ colorScheme: 'light' }));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForSelector('html[data-theme="dark"]', { state: 'attached' });
    expect(await stateOf(page)).toBe('idle');
  });

  it.each(['', GUIDE])('opens and closes the phone menu without JavaScript: /%s', async (path) => {
    const context = await newContext({ ...PHONE, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(inject('site') + path);
    const menu = menuOf(page);
    expect(await menu.isVisible()).toBe(false);
    await ui(page).button('menu.open').click();
    await menu.locator('a[href*="/docs/"]').first().waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
  });

  it('opens another page from the phone menu without JavaScript', async () => {
    const context = await newContext({ ...PHONE, javaScriptEnabled: false });
    const page = await openGuide(context);
    await ui(page).button('menu.open').click();
    await menuOf(page).locator(`a[href$="${CHANGES}"]`).click();
    await page.waitForURL(`**${CHANGES}`);
  });
});

describe('a page after hydration', () => {
  it('closes the phone menu after client-side navigation', async () => {
    const page = await openGuide(await newContext(PHONE));
    await runScripts(page);
    await ui(page).button('menu.open').click();
    const menu = menuOf(page);
    await menu.locator(`a[href$="${CHANGES}"]`).click();
    await page.waitForURL(`**${CHANGES}`);
    await menu.waitFor({ state: 'hidden' });
    expect(await stateOf(page)).toBe('complete');
  });
});
