import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, holdScripts, runScripts } from '../support/site';

let browser: Browser;
let context: BrowserContext;
let page: Page;

const guide = inject('site') + GUIDE;

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

const checklist = (on = page) => on.getByRole('region', { name: 'Checklist' });
const boxes = (step: string, on = page) => on.getByRole('checkbox', { name: `Done: ${step}`, exact: true });
const words = (text: string, on = page) => checklist(on).getByText(text, { exact: true });

const FIRST = 'Sign in to X and the Developer Console';
const SECOND = 'Accept X’s rules and describe your use';

describe('the checklist', () => {
  it('lists the steps of the page, in its order', async () => {
    await page.goto(guide);
    const links = checklist().getByRole('listitem').getByRole('link');
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const headings = await page.locator('h2[id^="step-"]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
    expect(targets).toEqual(headings);
    expect(targets).toHaveLength(8);
  });

  it('is ticked here or under a heading, and still is after reloading', async () => {
    await page.goto(guide);
    await boxes(FIRST).first().check();
    await boxes(SECOND).last().check();
    await words('2 of 8 steps done').waitFor();
    await page.reload();
    await words('2 of 8 steps done').waitFor();
    for (const box of [...(await boxes(FIRST).all()), ...(await boxes(SECOND).all())]) {
      expect(await box.isChecked()).toBe(true);
    }
  });

  it('leads on to the next step', async () => {
    await page.goto(guide);
    await boxes(FIRST).first().check();
    await checklist().getByText('Continue with:').getByRole('link', { name: SECOND }).click();
    await page.waitForURL('**#step-use');
    await page.getByRole('heading', { name: SECOND }).and(page.locator(':focus')).waitFor();
  });

  it('is in step between two tabs', async () => {
    const other = await context.newPage();
    await page.goto(guide);
    await runScripts(page);
    await other.goto(guide);
    await boxes(FIRST, other).first().check();
    await words('1 of 8 steps done').waitFor();
    await boxes(FIRST).last().uncheck();
    await words('0 of 8 steps done', other).waitFor();
    expect(await boxes(FIRST, other).first().isChecked()).toBe(false);
  });

  it('goes back to nothing and returns', async () => {
    await page.goto(guide);
    await boxes(FIRST).first().check();
    await checklist().getByRole('button', { name: 'Reset' }).click();
    await words('0 of 8 steps done').waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await checklist().getByRole('button', { name: 'Undo' }).click();
    await words('1 of 8 steps done').waitFor();
  });

  it('is copied as Markdown', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(guide);
    await boxes(SECOND).first().check();
    await checklist().getByRole('button', { name: 'Copy as Markdown' }).click();
    await checklist().getByText('Copied.').waitFor();
    const markdown = await page.evaluate(() => navigator.clipboard.readText());
    expect(markdown.split('\n').slice(0, 2)).toEqual([`- [ ] ${FIRST}`, `- [x] ${SECOND}`]);
  });

  it('works by keyboard alone', async () => {
    await page.goto(guide);
    await page.getByRole('link', { name: 'Skip to main content' }).focus();
    await page.keyboard.press('Enter');
    await tabTo(boxes(FIRST).first());
    await page.keyboard.press('Space');
    await words('1 of 8 steps done').waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator(':focus').textContent()).toBe(SECOND);
    await page.keyboard.press('Enter');
    await tabTo(boxes(SECOND).last(), 3);
    await page.keyboard.press('Space');
    await words('2 of 8 steps done').waitFor();
  });

  it('prints as boxes', async () => {
    await page.goto(guide);
    await page.emulateMedia({ media: 'print' });
    expect(await checklist().getByRole('checkbox').first().isVisible()).toBe(true);
    expect(await checklist().getByRole('button').count()).toBe(0);
  });
});

/** Presses Tab until the place has the focus, as often as somebody would put up with. */
async function tabTo(place: ReturnType<Page['locator']>, most = 20): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await place.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(place)} is more than ${most} presses of Tab away.`);
}

describe('saved progress', () => {
  const save = (text: string) =>
    context.addInitScript(
      (value) => localStorage.setItem('wordparrot-guide:progress:managing-credentials/twitter', value),
      text,
    );

  it.each([320, 390, 1280])(
    'is painted before the scripts, and nothing jumps when they come (%i px)',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      await save('{"version":1,"done":["step-account","step-rules","step-console","step-app","step-keys"]}');
      const release = await holdScripts(context);
      await page.goto(guide);
      expect(await checklist().getByRole('checkbox', { checked: true }).count()).toBe(3);
      expect(await page.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(3);
      expect(await words('0 of 8 steps done').isVisible()).toBe(false);

      const places = () =>
        page
          .locator('h2[id], section li, section button')
          .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top + scrollY));
      const before = await places();
      release();
      await runScripts(page);
      await words('3 of 8 steps done').waitFor();
      expect(await places()).toEqual(before);
    },
  );

  it('is told to be unreadable, where it is', async () => {
    await save('rubbish');
    const release = await holdScripts(context);
    await page.goto(guide);
    const sentence = checklist().getByText('can’t be read');
    expect(await sentence.isVisible()).toBe(true);
    release();
    await runScripts(page);
    expect(await sentence.isVisible()).toBe(true);
    await boxes(FIRST).first().check();
    await sentence.waitFor({ state: 'hidden' });
  });

  it('is not kept where storage is blocked: this is said, and the list works', async () => {
    await context.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      }),
    );
    await page.goto(guide);
    expect(await checklist().getByText('keeps nothing for this site').isVisible()).toBe(true);
    await boxes(FIRST).first().check();
    await words('1 of 8 steps done').waitFor();
  });

  it('is not kept where storage is full: this is said, and the list works', async () => {
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(guide);
    await boxes(FIRST).first().check();
    await checklist().getByText('no room left').waitFor();
    await words('1 of 8 steps done').waitFor();
  });
});

describe('without JavaScript', () => {
  it('the checklist is an ordered list of links, and shows nothing that does not work', async () => {
    await context.close();
    await open({ javaScriptEnabled: false });
    await page.goto(guide);
    await checklist().getByRole('listitem').getByRole('link', { name: SECOND }).click();
    expect(new URL(page.url()).hash).toBe('#step-use');
    for (const role of ['checkbox', 'progressbar', 'button'] as const) {
      expect(await checklist().getByRole(role).count(), role).toBe(0);
    }
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });
});
