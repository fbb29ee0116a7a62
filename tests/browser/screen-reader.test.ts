import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { today } from '../support/pastes';
import { listen, readAccessibilityTree, type Node } from '../support/screen-reader';
import { GUIDE, listPages, runScripts } from '../support/site';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  return () => context.close();
});

async function open(path: string): Promise<void> {
  await page.goto(inject('site') + path);
  await runScripts(page);
}

const LANDMARKS = ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'];
const CONTROLS = [
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'link',
  'radio',
  'searchbox',
  'spinbutton',
  'textbox',
];
const NAMED = [...CONTROLS, 'dialog', 'image', 'note', 'progressbar'];

const ofRoles = (tree: readonly Node[], roles: readonly string[]) => tree.filter(({ role }) => roles.includes(role));

describe.each([390, 1280])('at %i px, to whoever does not see it, each page', (width) => {
  it.each(listPages())('/%s has an outline that stands alone', async (path) => {
    await page.setViewportSize({ width, height: 800 });
    await open(path);
    const tree = await readAccessibilityTree(page);

    const levels = ofRoles(tree, ['heading']).map(({ level }) => level ?? 0);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) =>
      expect(level, `heading ${index}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1),
    );

    const landmarks = ofRoles(tree, LANDMARKS).map(({ role, name }) => `${role} ${name}`.trim());
    expect(landmarks).toContain('main');
    expect(landmarks.filter((landmark, index) => landmarks.indexOf(landmark) !== index)).toEqual([]);
    expect(landmarks.filter((landmark) => ['navigation', 'region', 'complementary'].includes(landmark))).toEqual([]);

    const nameless = ofRoles(tree, NAMED).filter(({ name }) => name.trim() === '');
    expect(nameless).toEqual([]);
  });
});

describe('a screen reader hears', () => {
  beforeEach(() => open(GUIDE));

  const box = (name: string) => page.getByRole('textbox', { name, exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  it('the progress, once for each tick', async () => {
    const heard = await listen(page);
    await page.getByRole('checkbox', { name: 'Done: Check your keys' }).first().check();
    expect(await heard()).toEqual(['1 of 8 steps done']);
    await button('Reset').click();
    await button('Undo').first().click();
    expect((await heard()).slice(1)).toEqual(['0 of 8 steps done', '1 of 8 steps done']);
  });

  it('a verdict once the typing stops, and not at every letter', async () => {
    const heard = await listen(page);
    await box('API secret').pressSequentially(today.apiSecret.slice(0, 34), { delay: 20 });
    const [first, ...more] = await heard();
    expect(first).toMatch(/^API secret: Unusual\. Too short by 16.*1 filled: 1 unusual\.$/);
    expect(more).toEqual([]);
  });

  it('what was copied, cleared and undone', async () => {
    await box('API key').fill(today.apiKey);
    const heard = await listen(page);
    await heard();
    await button('Copy API key').click();
    await button('Clear all').click();
    await page.getByRole('region', { name: 'Key check' }).getByRole('button', { name: 'Undo' }).click();
    const said = (await heard()).join('\n');
    expect(said).toMatch(/API key copied[^]*All boxes are empty now[^]*Undone/);
  });

  it('that a text of the guide was copied', async () => {
    const heard = await listen(page);
    await page.locator('pre').first().locator('..').getByRole('button', { name: 'Copy' }).click();
    expect(await heard()).toEqual(['Copied']);
  });

  it('that the link to Wordparrot was copied', async () => {
    const heard = await listen(page);
    await button('Copy link to Wordparrot credentials').click();
    expect(await heard()).toEqual(['Link copied.']);
  });
});

it('a verdict is a word and a sign, not a color alone', async () => {
  await open(GUIDE);
  await page.getByRole('textbox', { name: 'API key', exact: true }).fill(today.apiKey);
  const signs = await page
    .locator('[data-field]')
    .evaluateAll((all) => all.map((one) => one.querySelector('svg path')?.getAttribute('d')));
  expect(signs[0]).not.toBe(signs[1]);
  const [first] = await page.locator('[data-field="apiKey"]').allInnerTexts();
  expect(first).toContain('Good');
});
