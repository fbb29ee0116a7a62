import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { today } from '../support/pastes';
import { listen } from '../support/screen-reader';
import { GUIDE, runScripts } from '../support/site';
import { fieldName, keyChecker, message, steps, ui } from '../support/ui';

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
  await page.goto(inject('site') + GUIDE);
  await runScripts(page);
  return () => context.close();
});

describe('a screen reader', () => {
  it('announces the progress once for each step that is checked off', async () => {
    const total = await steps(page).headings.count();
    const progress = (done: number) => message('checklist.progress', { done, total });
    const heard = await listen(page);
    await steps(page).inList('step-use').check();
    expect(await heard()).toEqual([progress(1)]);
    await ui(steps(page).list).button('checklist.reset').click();
    await ui(steps(page).list).button('checklist.undo').click();
    expect((await heard()).slice(1)).toEqual([progress(0), progress(1)]);
  });

  it('announces a verdict after a pause in typing, not after each keystroke', async () => {
    const heard = await listen(page);
    await keyChecker(page).keyBox('apiSecret').pressSequentially(today.apiSecret.slice(0, 34));
    const [first, ...more] = await heard();
    expect(first).toContain(fieldName('apiSecret'));
    expect(first).toContain(message('verifier.verdict.unusual'));
    expect(first).toContain('34');
    expect(more).toEqual([]);
  });

  it('announces that a key was copied, that all boxes were cleared, and that the clearing was undone', async () => {
    const { keyBox, copyKey, clearAll, undo } = keyChecker(page);
    await keyBox('apiKey').fill(today.apiKey);
    const heard = await listen(page);
    await heard();
    await copyKey('apiKey').click();
    await clearAll.click();
    await undo.click();
    const speech = (await heard()).join('\n');
    const sentences = [
      message('verifier.copied', { name: fieldName('apiKey') }),
      message('verifier.cleared'),
      message('verifier.undone'),
    ];
    const places = sentences.map((sentence) => speech.indexOf(sentence));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('announces that a code block was copied', async () => {
    await page.goto(inject('site') + 'docs/managing-credentials/x-keys-for-a-client');
    await runScripts(page);
    const heard = await listen(page);
    await ui(page.locator('pre').first().locator('..')).button('code.copy').click();
    expect(await heard()).toEqual([message('code.copied')]);
  });

  it('announces that the link to Wordparrot was copied', async () => {
    const heard = await listen(page);
    await ui(page).button('toWordparrot.copy').click();
    expect(await heard()).toEqual([message('toWordparrot.copied')]);
  });
});

it('shows a verdict as a word and an icon, not only by color', async () => {
  await keyChecker(page).keyBox('apiKey').fill(today.apiKey);
  const signs = await page
    .locator('[data-field]')
    .evaluateAll((all) => all.map((field) => field.querySelector('svg path')?.getAttribute('d')));
  expect(signs[0]).not.toBe(signs[1]);
  await ui(keyChecker(page).field('apiKey')).text('verifier.verdict.good').waitFor();
});
