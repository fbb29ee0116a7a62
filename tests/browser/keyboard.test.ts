import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { sources, today } from '../support/pastes';
import { GUIDE, listPages, runScripts } from '../support/site';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  return () => context.close();
});

async function open(path: string): Promise<void> {
  await page.goto(inject('site') + path);
  await runScripts(page);
}

/** A place where Tab stops. */
interface Stop {
  readonly name: string;
  readonly faults: readonly string[];
}

const MOST_STOPS = 400;

/** Presses Tab from the top of the page to its end. */
async function walk(): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(
    `Tab does not get out: ${stops
      .slice(-3)
      .map(({ name }) => name)
      .join(' → ')}`,
  );
}

/** Runs in the page. Nothing, where the focus has left the page. */
function lookAtFocus(): Stop | undefined {
  const stop = document.activeElement as HTMLElement | null;
  if (!stop || stop === document.body) return undefined;
  const memory = window as { lastStop?: Element };
  const { lastStop } = memory;
  memory.lastStop = stop;

  // A card is the frame of its link, a label of its input.
  const frames = [stop, stop.closest('label'), stop.closest('li')].filter((frame) => frame !== null);
  const isSeen = frames.some((frame) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(frame);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const box = (stop.closest('label') ?? stop).getBoundingClientRect();
  const at = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 40));

  const faults = [];
  if (!isSeen) faults.push('the focus does not show');
  if (!at || !frames.some((frame) => frame.contains(at) || at.contains(frame))) faults.push('something lies on it');
  if (lastStop && !(lastStop.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING))
    faults.push('it stands earlier');
  return { name: stop.outerHTML.slice(0, 120), faults };
}

describe('Tab goes through the page in its order, and shows where it is', () => {
  it.each(listPages())('in /%s', async (path) => {
    await open(path);
    const stops = await walk();
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  it('on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(GUIDE);
    expect((await walk()).filter(({ faults }) => faults.length > 0)).toEqual([]);
  });
});

/** Presses Tab until the place has the focus, as often as somebody would put up with. */
async function tabTo(place: Locator, most: number): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await place.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached by ${most} presses of Tab: ${String(place)}`);
}

describe('the whole way, by keyboard alone', () => {
  it('leads from the top of the guide to Wordparrot', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(GUIDE);
    const button = (name: string) => page.getByRole('button', { name, exact: true });

    await tabTo(page.getByRole('link', { name: 'Skip to main content' }), 1);
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('link', { name: 'Check them', exact: true }), 8);
    await page.keyboard.press('Enter');

    await tabTo(page.getByRole('textbox', { name: 'Paste all four at once' }), 5);
    await page.evaluate((text) => navigator.clipboard.writeText(text), sources['environment file']?.(today) ?? '');
    await page.keyboard.press('ControlOrMeta+v');
    await page.getByRole('status').getByText('4 filled: 4 as expected').waitFor();

    await tabTo(button('Copy API key'), 8);
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('API key copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(today.apiKey);
    for (const name of ['Copy API secret', 'Copy Access token', 'Copy Access token secret'])
      await tabTo(button(name), 4);
    await tabTo(page.getByRole('link', { name: 'Open Wordparrot credentials' }), 25);
  });

  it('begins anew at the title of the page that it leads to', async () => {
    await open('');
    await page.getByRole('main').getByRole('link', { name: 'Get your X API keys' }).press('Enter');
    await page
      .getByRole('heading', { level: 1, name: 'Get X (Twitter) API keys' })
      .and(page.locator(':focus'))
      .waitFor();
  });
});
