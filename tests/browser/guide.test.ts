import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { GUIDE, holdScripts, runScripts } from '../support/site';
import { tabTo } from '../support/tab';
import { message, steps, ui } from '../support/ui';

const FIRST = 'step-sign-in';
const SECOND = 'step-use';

const guide = inject('site') + GUIDE;

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

const waitForProgress = async (done: number, on = page) => (await steps(on).progress(done)).waitFor();

describe('the checklist', () => {
  it('lists the guide’s steps in order', async () => {
    await page.goto(guide);
    const links = steps(page).list.getByRole('listitem').getByRole('link');
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const headings = await steps(page).headings.evaluateAll((all) => all.map(({ id }) => `#${id}`));
    expect(targets).toEqual(headings);
    expect(targets.slice(0, 2)).toEqual([`#${FIRST}`, `#${SECOND}`]);
  });

  it('restores checked steps after a reload, whether they were checked in the list or under a heading', async () => {
    await page.goto(guide);
    await steps(page).inList(FIRST).check();
    await steps(page).underHeading(SECOND).check();
    await waitForProgress(2);
    await page.reload();
    await waitForProgress(2);
    for (const step of [FIRST, SECOND]) {
      expect(await steps(page).inList(step).isChecked()).toBe(true);
      expect(await steps(page).underHeading(step).isChecked()).toBe(true);
    }
  });

  it('links to the next step, and focuses that step’s heading on click', async () => {
    await page.goto(guide);
    await steps(page).inList(FIRST).check();
    await ui(steps(page).list).text('checklist.next').locator(`a[href$="#${SECOND}"]`).click();
    await page.waitForURL(`**#${SECOND}`);
    await steps(page).heading(SECOND).and(page.locator(':focus')).waitFor();
  });

  it('syncs checked steps between two tabs', async () => {
    const second = await context.newPage();
    await page.goto(guide);
    await runScripts(page);
    await second.goto(guide);
    await steps(second).inList(FIRST).check();
    await waitForProgress(1);
    await steps(page).underHeading(FIRST).uncheck();
    await waitForProgress(0, second);
    expect(await steps(second).inList(FIRST).isChecked()).toBe(false);
  });

  it('checks off steps with the keyboard alone', async () => {
    await page.goto(guide);
    await ui(page).link('theme.common.skipToMainContent').focus();
    await page.keyboard.press('Enter');
    // Allows many presses of Tab, because the focus may pass the sidebar's 11 links first.
    await tabTo(steps(page).inList(FIRST), 26);
    await page.keyboard.press('Space');
    await waitForProgress(1);
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator(':focus').getAttribute('href')).toMatch(new RegExp(`#${SECOND}$`));
    await page.keyboard.press('Enter');
    await tabTo(steps(page).underHeading(SECOND), 3);
    await page.keyboard.press('Space');
    await waitForProgress(2);
  });
});

describe('the checklist with saved progress', () => {
  const save = (text: string) =>
    context.addInitScript(
      (value) => localStorage.setItem('wordparrot-guide:progress:managing-credentials/twitter', value),
      text,
    );

  it.each([320, 390, 1280])(
    'shows saved progress before hydration without a layout shift, at a width of %i px',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      await save('{"version":1,"done":["step-sign-in","step-use","step-app"]}');
      const release = await holdScripts(context);
      await page.goto(guide);
      expect(await steps(page).list.getByRole('checkbox', { checked: true }).count()).toBe(3);
      expect(await page.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(3);
      expect(await (await steps(page).progress(0)).isVisible()).toBe(false);

      const places = () =>
        page
          .locator('h2[id], section li, section button')
          .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top + scrollY));
      const before = await places();
      release();
      await runScripts(page);
      await waitForProgress(3);
      expect(await places()).toEqual(before);
    },
  );

  it('says that saved progress is unreadable, and hides this message when the reader checks off a step', async () => {
    await save('rubbish');
    const release = await holdScripts(context);
    await page.goto(guide);
    const sentence = steps(page).list.getByText(message('checklist.unreadable'));
    expect(await sentence.isVisible()).toBe(true);
    release();
    await runScripts(page);
    expect(await sentence.isVisible()).toBe(true);
    await steps(page).inList(FIRST).check();
    await sentence.waitFor({ state: 'hidden' });
  });
});

describe('the guide without JavaScript', () => {
  it('shows the checklist as a list of links when JavaScript is off', async () => {
    await context.close();
    await open({ javaScriptEnabled: false });
    await page.goto(guide);
    await steps(page).link(SECOND).click();
    expect(new URL(page.url()).hash).toBe(`#${SECOND}`);
    for (const role of ['checkbox', 'progressbar', 'button'] as const) {
      expect(await steps(page).list.getByRole(role).count(), role).toBe(0);
    }
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });
});
