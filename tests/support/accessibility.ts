import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The minimum size of a target, such as a link, in CSS pixels (WCAG 2.2). WCAG allows smaller targets with enough space
 * around them, but these tests don't.
 */
const SMALLEST_TARGET = 24;

interface Scope {
  readonly within?: string | undefined;
  /**
   * Which axe rules to run. axe is slow, so callers leave out rules that must give the same result as in an earlier
   * check of the page.
   */
  readonly axe?: 'all' | 'colors' | 'none' | undefined;
}

export async function findFaults(page: Page, { within = 'html', axe: rules = 'all' }: Scope = {}): Promise<string[]> {
  return [
    ...(rules === 'none' ? [] : await findViolations(page, within, rules)),
    ...(await page.evaluate(findSidewaysScroll)),
    ...(await page.evaluate(findSmallTargets, { within, smallest: SMALLEST_TARGET })),
  ];
}

/** Loads axe with `evaluate`, because the page's security policy would block a `<script>` element. */
async function findViolations(page: Page, within: string, rules: 'all' | 'colors'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ({ context, runOnly }) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const { violations: found } = await here.run(context, {
        runOnly,
        rules: { 'target-size': { enabled: runOnly.length > 1 } },
        resultTypes: ['violations'],
      });
      return found.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, html: node.html, why: node.failureSummary })));
    },
    { context: within, runOnly: rules === 'all' ? RULES : ['color-contrast'] },
  );
  return violations.map(({ id, html, why }) => `${id}: ${html}\n${why}`);
}

interface Checker {
  check(
    node: Document,
    guidelines: readonly string[],
  ): Promise<{ results: { ruleId: string; value: [string, string]; message: string; snippet: string }[] }>;
}

export async function findIbmViolations(page: Page): Promise<string[]> {
  await page.evaluate(
    readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8'),
  );
  return page.evaluate(async () => {
    const { ace } = window as unknown as { ace: { Checker: new () => Checker } };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value }) => value.join() === 'VIOLATION,FAIL')
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
  });
}

function findSidewaysScroll(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((part) => part.getBoundingClientRect().right > clientWidth + 1)
    .filter((part) => getComputedStyle(part).position !== 'fixed')
    .slice(0, 3)
    .map((part) => `scrolls sideways: ${part.outerHTML.slice(0, 120)}`);
}

/** Leaves out links within text, because WCAG requires no minimum size for them. */
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
