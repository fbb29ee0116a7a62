import type { Page } from 'playwright-core';
import { findFaults } from './accessibility';

export interface Situation {
  readonly width: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly contrast?: 'more';
  readonly forcedColors?: 'active';
  readonly css?: string;
  /**
   * Which axe rules to run. axe is slow, so a situation leaves out rules that must give the same result as in an
   * earlier situation.
   */
  readonly axe: 'all' | 'colors' | 'none';
}

const MODES = ['light', 'dark'] as const;

/** Dark mode changes only colors, so only axe's color rules run again. */
export const NARROW_AND_WIDE: readonly Situation[] = [320, 1280].flatMap((width) => [
  { width, colorScheme: 'light' as const, axe: 'all' as const },
  { width, colorScheme: 'dark' as const, axe: 'colors' as const },
]);

/**
 * Extends `NARROW_AND_WIDE` with a common phone width, 200% zoom, more contrast, forced colors, large text, and WCAG
 * 2.2's text spacing.
 */
export const ALL_SITUATIONS: readonly Situation[] = [
  ...NARROW_AND_WIDE,
  ...MODES.map((colorScheme) => ({ width: 390, colorScheme, contrast: 'more' as const, axe: 'colors' as const })),
  ...[390, 640].map((width) => ({ width, axe: 'none' as const })),
  { width: 1280, forcedColors: 'active', axe: 'none' },
  ...[640, 1280].map((width) => ({ width, css: 'html { font-size: 200% !important }', axe: 'none' as const })),
  ...[320, 1280].map((width) => ({
    width,
    css: '* { line-height: 2 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    axe: 'none' as const,
  })),
];

export async function bringAbout(page: Page, { width, css = '', ...media }: Situation): Promise<void> {
  const { colorScheme = 'light', contrast = null, forcedColors = null } = media;
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, contrast, forcedColors });
  await page.waitForSelector(`html[data-theme="${colorScheme}"]`, { state: 'attached' });
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

export async function findFaultsIn(
  page: Page,
  situations: readonly Situation[],
  within?: string,
): Promise<Record<string, Situation[]>> {
  const faults: Record<string, Situation[]> = {};
  for (const situation of situations) {
    await bringAbout(page, situation);
    for (const fault of await findFaults(page, { within, axe: situation.axe })) (faults[fault] ??= []).push(situation);
  }
  return faults;
}
