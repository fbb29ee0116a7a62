import type { Locator, Page } from 'playwright-core';

export interface Stop {
  readonly name: string;
  readonly faults: readonly string[];
}

const MOST_STOPS = 400;

/** Presses Tab from the start of the page to its end, and returns each element that gets the focus. */
export async function walkByTab(page: Page): Promise<Stop[]> {
  await page.evaluate(() => Reflect.deleteProperty(window, 'lastStop'));
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(checkFocus);
    if (!stop) return stops;
    stops.push(stop);
  }
  const last = stops.slice(-3).map(({ name }) => name);
  throw new Error(`Tab does not leave the page: ${last.join(' → ')}`);
}

/** Runs in the page. Returns undefined if the focus has left the page. */
function checkFocus(): Stop | undefined {
  const stop = document.activeElement as HTMLElement | null;
  if (!stop || stop === document.body) return undefined;
  const memory = window as { lastStop?: Element };
  const { lastStop } = memory;
  memory.lastStop = stop;

  // If a link is in a card, or an input in a label, the focus ring may be around the card or the label.
  const frames = [stop, stop.closest('label'), stop.closest('li')].filter((frame) => frame !== null);
  const isSeen = frames.some((frame) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(frame);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const box = (stop.closest('label') ?? stop).getBoundingClientRect();
  const at = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 40));

  const faults = [];
  if (!isSeen) faults.push('the focus does not show');
  if (!at || !frames.some((frame) => frame.contains(at) || at.contains(frame))) faults.push('something covers it');
  if (lastStop && !(lastStop.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING))
    faults.push('it comes before the last stop in the page');
  return { name: stop.outerHTML.slice(0, 120), faults };
}

export async function tabTo(place: Locator, most: number): Promise<void> {
  const page = place.page();
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await place.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(place)} is more than ${most} presses of Tab away.`);
}
