import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { readAccessibilityTree, type Node } from '../support/screen-reader';
import { GUIDE, listPages, PAPER, runScripts, watchForComplaints } from '../support/site';
import { ALL_SITUATIONS, bringAbout, findFaultsIn } from '../support/situations';
import { walkByTab } from '../support/tab';

const LANDMARKS = ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'];
const NAMED = [
  'button',
  'checkbox',
  'combobox',
  'dialog',
  'DisclosureTriangle',
  'image',
  'link',
  'note',
  'progressbar',
  'radio',
  'searchbox',
  'spinbutton',
  'textbox',
];

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
  // Reduced motion turns off transitions, so that the tests measure final colors.
  context = await browser.newContext({ reducedMotion: 'reduce' });
});
afterAll(() => browser.close());

// Opening a page takes longer than most tests, so all tests for one address share a page.
describe.each(listPages())('the page /%s', (path) => {
  let page: Page;
  let complaints: () => Promise<string[]>;

  beforeAll(async () => {
    page = await context.newPage();
    complaints = watchForComplaints(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(inject('site') + path);
    await runScripts(page);
    return () => page.close();
  });

  it('renders and hydrates without an error, a warning, or a violation of the security policy', async () => {
    expect(await complaints()).toEqual([]);
  });

  it.each([390, 1280])(
    'skips no heading level, and names landmarks and controls, at a width of %i px',
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      checkOutline(await readAccessibilityTree(page));
    },
  );

  it('passes axe, doesn’t scroll sideways, and has click targets of at least 24 px', async () => {
    expect(await findFaultsIn(page, ALL_SITUATIONS)).toEqual({});
  });

  it('moves the focus in page order and keeps it visible when Tab is pressed', async () => {
    await bringAbout(page, { width: 1280, axe: 'none' });
    const stops = await walkByTab(page);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  if (path === GUIDE) {
    it('moves the focus in page order and keeps it visible when Tab is pressed, on a narrow screen', async () => {
      await bringAbout(page, { width: 390, axe: 'none' });
      expect((await walkByTab(page)).filter(({ faults }) => faults.length > 0)).toEqual([]);
    });
  }

  it('fits the width of a sheet of paper when it’s printed', async () => {
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PAPER.width);
  });

  it('logs no error or warning during the tests above', async () => {
    expect(await complaints()).toEqual([]);
  });
});

function checkOutline(tree: readonly Node[]): void {
  const ofRoles = (roles: readonly string[]) => tree.filter(({ role }) => roles.includes(role));
  const levels = ofRoles(['heading']).map(({ level }) => level ?? 0);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  levels.forEach((level, index) => expect(level, `heading ${index}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));

  const landmarks = ofRoles(LANDMARKS).map(({ role, name }) => `${role} ${name}`.trim());
  expect(landmarks).toContain('main');
  expect(landmarks.filter((landmark, index) => landmarks.indexOf(landmark) !== index)).toEqual([]);
  expect(landmarks.filter((landmark) => ['navigation', 'region', 'complementary'].includes(landmark))).toEqual([]);
  expect(ofRoles(NAMED).filter(({ name }) => name.trim() === '')).toEqual([]);
}
