import type { Browser, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findChromium } from '../tests/support/chromium';
import { readMessages } from '../tests/support/messages';

/** Lighthouse uses these settings to emulate a slow phone. */
const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: 750 * 128,
};
const VIEWPORT = { width: 390, height: 844 };

/** A page is idle once it has made no request for this long. */
const QUIET_MS = 1500;

/** A measurement fails if it takes longer than this. */
const FAILED_MS = 60_000;

/**
 * Measurements of a page before anyone uses it, in bytes and milliseconds. `allBytes` doesn't include `idleBytes`,
 * which the page fetches for later use. `blocked` is the total time by which tasks exceed 50 ms, without tasks that end
 * before the first paint. `shift` is the sum of the page's layout shift scores.
 */
export interface FirstScreen {
  readonly scriptBytes: number;
  readonly allBytes: number;
  readonly idleBytes: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly shift: number;
}

/**
 * Measurements of the guide while someone uses it. For `cold…`, the page fetches no scripts before the first tap. For
 * `fetched…`, it has already fetched the scripts that start React.
 */
export interface Use {
  /** These are milliseconds from the first tap until React runs (`…Start`) or until the buttons work (`…Ready`). */
  readonly coldStart: number;
  readonly coldReady: number;
  readonly fetchedStart: number;
  readonly fetchedReady: number;
  readonly shiftAfterStart: number;
  readonly usedScriptBytes: number;
  readonly keystroke: number;
  readonly slowestKeystroke: number;
}

export async function withBrowser<T>(task: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('The benchmark needs Chromium, Chrome, or Edge. Install one, or set CHROME_PATH.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await task(browser);
  } finally {
    await browser.close();
  }
}

export async function measureFirstScreen(browser: Browser, address: string): Promise<FirstScreen> {
  return withPhone(browser, async (page, traffic) => {
    await page.goto(address);
    await traffic.rest();
    return {
      scriptBytes: traffic.bytes(({ isScript, isForLater }) => isScript && !isForLater),
      allBytes: traffic.bytes(({ isForLater }) => !isForLater),
      idleBytes: traffic.bytes(({ isForLater }) => isForLater),
      ...(await readPainting(page)),
    };
  });
}

export async function measureUse(browser: Browser, address: string): Promise<Use> {
  const cold = await withPhone(browser, async (page, traffic) => {
    // Turns data saver on, so that the page fetches no scripts before the first tap.
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto(address);
    await traffic.rest();
    const { running: coldStart, ready: coldReady } = await timeStart(page);
    await useEverything(page);
    await traffic.rest();
    return {
      coldStart,
      coldReady,
      usedScriptBytes: traffic.bytes(({ isScript, isForLater }) => isScript && !isForLater),
    };
  });
  const fetched = await withPhone(browser, async (page, traffic) => {
    await page.goto(address);
    await traffic.rest();
    const { running: fetchedStart, ready: fetchedReady } = await timeStart(page);
    await traffic.rest();
    const { shift } = await readPainting(page);
    const keystrokes = await timeKeystrokes(page);
    return {
      fetchedStart,
      fetchedReady,
      shiftAfterStart: shift,
      keystroke: median(keystrokes),
      slowestKeystroke: Math.max(...keystrokes),
    };
  });
  return { ...cold, ...fetched };
}

async function timeStart(page: Page): Promise<{ readonly running: number; readonly ready: number }> {
  await page.evaluate(() => {
    let touched = 0;
    let running = 0;
    addEventListener('pointerdown', ({ timeStamp }) => (touched ||= timeStamp), true);
    // A promise reports the times, because polling would slow down the page.
    const started = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        const time = performance.now() - touched;
        if (document.documentElement.dataset['hydration'] === 'complete') running ||= time;
        if (!running || !document.querySelector('[data-progress][data-ready]')) return;
        observer.disconnect();
        resolve({ running, ready: time });
      });
      observer.observe(document, { subtree: true, attributeFilter: ['data-hydration', 'data-ready'] });
    });
    Object.assign(window, { started });
  });
  await page.locator('li [data-step]').first().tap();
  const times = page.evaluate(
    () => (window as unknown as { started: Promise<{ running: number; ready: number }> }).started,
  );
  return Promise.race([times, rejectLater('The buttons never worked after the tap.')]);
}

async function rejectLater(message: string): Promise<never> {
  await delay(FAILED_MS, undefined, { ref: false });
  throw new Error(message);
}

/**
 * Returns the milliseconds from each keystroke to the verdict. Ignores the first two, because they're slower while the
 * page warms up.
 */
async function timeKeystrokes(page: Page): Promise<number[]> {
  const box = page.locator('[data-field]').first().getByRole('textbox');
  await box.scrollIntoViewIfNeeded();
  await box.focus();
  await page.evaluate(() => {
    const times: number[] = [];
    let pressed = 0;
    Object.assign(window, { keystrokes: times });
    const field = document.querySelector('[data-field]') as HTMLElement;
    addEventListener('input', () => (pressed = performance.now()), true);
    new MutationObserver(() => times.push(performance.now() - pressed)).observe(field, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  for (const letter of 'ExampleKey0000000000000000') await page.keyboard.press(letter, { delay: 60 });
  const times = await page.evaluate(() => (window as unknown as { keystrokes: number[] }).keystrokes.slice(2));
  if (times.length === 0) throw new Error('No keystroke changed the verdict.');
  return times;
}

/** Fills the boxes and opens the live test, so that the page loads all of its scripts. */
async function useEverything(page: Page): Promise<void> {
  const keys = ['ExampleKey000000000000000', 'ExampleSecret'.padEnd(50, '0'), `1-${'0'.repeat(40)}`, '0'.repeat(45)];
  const boxes = await page.locator('[data-field]').getByRole('textbox').all();
  for (const [index, box] of boxes.entries()) await box.fill(keys[index] ?? '');
  await page.getByRole('button', { name: message('liveTest.unfold') }).click();
  await page.getByRole('button', { name: message('liveTest.copy') }).waitFor();
}

const messages = readMessages(path.join(import.meta.dirname, '../src'));

function message(id: string): string {
  const text = messages[id];
  if (text === undefined) throw new Error(`No message in src has the id "${id}".`);
  return text;
}

interface Fetched {
  readonly isScript: boolean;
  readonly isForLater: boolean;
  bytes: number;
}

class Traffic {
  private readonly requests = new Map<string, Fetched>();
  private pending = 0;
  private changedAt = Date.now();

  constructor(session: CDPSession) {
    session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      this.pending += this.requests.has(requestId) ? 0 : 1;
      this.changedAt = Date.now();
      const isForLater = type === 'Other' || type === 'Prefetch' || 'Purpose' in request.headers;
      const isScript = /\.m?js$/.test(new URL(request.url).pathname);
      this.requests.set(requestId, { isScript, isForLater, bytes: 0 });
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const fetched = this.requests.get(requestId);
      if (fetched) fetched.bytes = encodedDataLength;
      this.end();
    });
    session.on('Network.loadingFailed', () => this.end());
  }

  private end(): void {
    this.pending -= 1;
    this.changedAt = Date.now();
  }

  bytes(which: (fetched: Fetched) => boolean): number {
    return [...this.requests.values()].filter(which).reduce((sum, { bytes }) => sum + bytes, 0);
  }

  async rest(): Promise<void> {
    const start = Date.now();
    while (this.pending > 0 || Date.now() - this.changedAt < QUIET_MS) {
      if (Date.now() - start > FAILED_MS) throw new Error('The page never stopped requesting files.');
      await delay(100);
    }
  }
}

async function withPhone<T>(browser: Browser, task: (page: Page, traffic: Traffic) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.addInitScript(observePainting);
    return await task(page, new Traffic(session));
  } finally {
    await context.close();
  }
}

interface Painting {
  largestPaint: number;
  shift: number;
  longTasks: { start: number; duration: number }[];
}

/**
 * This function runs in the page. It contains no named function, because tsx would add a call to a helper that the page
 * doesn't have.
 */
function observePainting(): void {
  const painting: Painting = { largestPaint: 0, shift: 0, longTasks: [] };
  Object.assign(window, { painting });
  for (const type of ['largest-contentful-paint', 'longtask', 'layout-shift']) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value?: number })[]) {
        if (type === 'largest-contentful-paint') painting.largestPaint = entry.startTime;
        else if (type === 'longtask') painting.longTasks.push({ start: entry.startTime, duration: entry.duration });
        else painting.shift += entry.value ?? 0;
      }
    }).observe({ type, buffered: true });
  }
}

async function readPainting(
  page: Page,
): Promise<Pick<FirstScreen, 'firstPaint' | 'largestPaint' | 'blocked' | 'shift'>> {
  const { firstPaint, longTasks, ...painting } = await page.evaluate(() => ({
    ...(window as unknown as { painting: Painting }).painting,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  if (firstPaint === 0 || painting.largestPaint === 0) throw new Error('The browser reported no paint.');
  const blocking = longTasks.filter(({ start, duration }) => start + duration > firstPaint);
  const blocked = blocking.reduce((sum, { duration }) => sum + duration - 50, 0);
  return { ...painting, firstPaint, blocked };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
