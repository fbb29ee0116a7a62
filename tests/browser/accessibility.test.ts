import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { findFaults } from '../support/accessibility';
import { launchChromium } from '../support/chromium';
import { bearerToken, clientId, today } from '../support/pastes';
import { GUIDE, listPages, runScripts } from '../support/site';

interface Situation {
  readonly width: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly contrast?: 'more';
  readonly forcedColors?: 'active';
  readonly css?: string;
  /** Whether its colors differ from those of the situations before. */
  readonly colors?: false;
}

const MODES = ['light', 'dark'] as const;

const NARROW_AND_WIDE: readonly Situation[] = [320, 1280].flatMap((width) =>
  MODES.map((colorScheme) => ({ width, colorScheme })),
);

/** A usual phone, and a desk of 1280 px at 200 % zoom; then what people set in their browser or system. */
const ALL: readonly Situation[] = [
  ...NARROW_AND_WIDE,
  ...[390, 640].flatMap((width) => MODES.map((colorScheme) => ({ width, colorScheme, colors: false as const }))),
  ...MODES.map((colorScheme) => ({ width: 390, colorScheme, contrast: 'more' as const })),
  { width: 1280, forcedColors: 'active', colors: false },
  ...[640, 1280].map((width) => ({ width, css: 'html { font-size: 200% !important }', colors: false as const })),
  // Text Spacing of WCAG 2.2.
  ...[320, 1280].map((width) => ({
    width,
    css: '* { line-height: 2 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    colors: false as const,
  })),
];

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  // Colors are measured at rest, not on their way to another mode.
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  return () => context.close();
});

async function open(path: string): Promise<void> {
  await page.goto(inject('site') + path);
  await runScripts(page);
}

async function bring({ width, css = '', ...media }: Situation): Promise<void> {
  const { colorScheme = 'light', contrast = null, forcedColors = null } = media;
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, contrast, forcedColors });
  await page.waitForSelector(`html[data-theme="${colorScheme}"]`, { state: 'attached' });
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Each fault, and the situations that show it. */
async function findFaultsIn(situations: readonly Situation[], within?: string): Promise<Record<string, Situation[]>> {
  const faults: Record<string, Situation[]> = {};
  for (const situation of situations) {
    await bring(situation);
    for (const fault of await findFaults(page, { within, colors: situation.colors }))
      (faults[fault] ??= []).push(situation);
  }
  return faults;
}

describe('no fault is found', () => {
  // A long page takes a busy machine a while.
  it.each(listPages())('in /%s', { timeout: 180_000 }, async (path) => {
    await open(path);
    expect(await findFaultsIn(ALL)).toEqual({});
  });
});

describe('no fault is found in what people open and fill in the guide:', () => {
  beforeEach(() => open(GUIDE));

  const KEY_CHECK = 'section:has([data-field])';
  const box = (name: string) => page.getByRole('textbox', { name, exact: true });

  it('the check, with values of every verdict', async () => {
    await box('API key').fill(today.apiKey);
    await box('API secret').fill(` "${today.apiSecret.slice(0, 34)}" `);
    await box('Access token').fill(bearerToken);
    const verdicts = await page
      .locator('[data-field]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['verdict']));
    expect(verdicts).toEqual(['good', 'unusual', 'bad', 'empty']);
    expect(await findFaultsIn(NARROW_AND_WIDE, KEY_CHECK)).toEqual({});
  });

  it('what was found in a paste, with a note and a choice', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const text = `API_KEY=${today.apiKey}\nCLIENT_ID=${clientId}\n${today.accessTokenSecret.slice(4)}\n`;
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await box('Paste all four at once').focus();
    await page.keyboard.press('ControlOrMeta+v');
    await page.getByRole('button', { name: 'Leave it out' }).waitFor();
    expect(await findFaultsIn(NARROW_AND_WIDE, KEY_CHECK)).toEqual({});
  });

  it('every part that opens', async () => {
    const parts = page.locator('main details');
    await parts.evaluateAll((all) => all.forEach((part) => ((part as HTMLDetailsElement).open = true)));
    expect(await findFaultsIn(NARROW_AND_WIDE, 'main')).toEqual({});
  });

  it('an enlarged picture', async () => {
    await page.getByRole('link', { name: 'Enlarge the picture' }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await findFaultsIn(NARROW_AND_WIDE, 'dialog')).toEqual({});
  });

  it('the search, with what it found and with nothing', async () => {
    await page.keyboard.press('ControlOrMeta+k');
    for (const [query, outcome] of [
      ['regenerate', /^Places found/],
      ['zzzzzz', /^Nothing found/],
    ] as const) {
      await box('Search this site').fill(query);
      await page.getByRole('search').getByText(outcome).waitFor();
      expect(await findFaultsIn(NARROW_AND_WIDE, 'dialog')).toEqual({});
    }
  });

  it('the menu of a phone', async () => {
    await bring({ width: 320 });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Menu' }).waitFor();
    const onPhones = NARROW_AND_WIDE.filter(({ width }) => width === 320);
    expect(await findFaultsIn(onPhones)).toEqual({});
  });
});

it('nothing moves for who wants less motion', async () => {
  await open(GUIDE);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('link', { name: 'Check them', exact: true }).click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});
