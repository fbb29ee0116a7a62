import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 A and AA, and what axe knows of good practice: outline, landmarks, names. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Target Size (Minimum) of WCAG 2.2, without its exception for targets that stand far apart. */
const SMALLEST_TARGET = 24;

interface Scope {
  /** A selector; the whole page, where it is left out. */
  readonly within?: string | undefined;
  /** Measuring colors takes more time than all the rest: not where they were measured before. */
  readonly colors?: boolean | undefined;
}

/** What is wrong with the page as it is now. */
export async function findFaults(page: Page, { within = 'html', colors = true }: Scope = {}): Promise<string[]> {
  return [
    ...(await findViolations(page, within, colors)),
    ...(await page.evaluate(findSidewaysScroll)),
    ...(await page.evaluate(findSmallTargets, { within, smallest: SMALLEST_TARGET })),
  ];
}

/** What axe finds. Its source is evaluated over the debugger, so the page keeps its security policy. */
async function findViolations(page: Page, within: string, colors: boolean): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ({ context, rules, withColors }) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const { violations: found } = await here.run(context, {
        runOnly: rules,
        rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: withColors } },
        resultTypes: ['violations'],
      });
      return found.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, html: node.html, why: node.failureSummary })));
    },
    { context: within, rules: RULES, withColors: colors },
  );
  return violations.map(({ id, html, why }) => `${id}: ${html}\n${why}`);
}

/** Runs in the page. */
function findSidewaysScroll(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((part) => part.getBoundingClientRect().right > clientWidth + 1)
    .filter((part) => getComputedStyle(part).position !== 'fixed')
    .slice(0, 3)
    .map((part) => `scrolls sideways: ${part.outerHTML.slice(0, 120)}`);
}

/** Runs in the page. Links in running text are as high as their line, which WCAG allows. */
function findSmallTargets({ within, smallest }: { within: string; smallest: number }): string[] {
  const controls = 'a[href], button, input, select, textarea, summary, label:has(input), [role="button"]';
  const isInText = (target: Element) =>
    getComputedStyle(target).display === 'inline' &&
    target.parentElement?.textContent?.trim() !== target.textContent?.trim();
  return [...document.querySelectorAll(`:is(${within}) :is(${controls})`)]
    .filter((target) => target.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter((target) => getComputedStyle(target).pointerEvents !== 'none' && !isInText(target))
    .map((target) => ({ target, box: (target.closest('label') ?? target).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && Math.min(box.width, box.height) < smallest - 0.5)
    .map(({ target, box }) => `${box.width} × ${box.height} px: ${target.outerHTML.slice(0, 120)}`);
}
