import { translate } from '@docusaurus/Translate';

/** The language of the messages, which dates and durations use, too. */
const language = () =>
  translate({ id: 'language', message: 'en', description: 'This language as a BCP 47 tag, such as “de” or “pt-BR”' });

/** A duration in its largest unit, at least one minute: `2 hours`. */
export function formatDuration(seconds: number, round: (number: number) => number = Math.round): string {
  const minutes = Math.max(1, round(seconds / 60));
  const hours = round(minutes / 60);
  if (minutes < 120) return inUnit(minutes, 'minute');
  return hours < 48 ? inUnit(hours, 'hour') : inUnit(round(hours / 24), 'day');
}

function inUnit(count: number, unit: 'minute' | 'hour' | 'day'): string {
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** A day, given as `YYYY-MM-DD`: `November 1, 2026`. */
export function formatDay(day: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** Joins items with “or”: `a, b, or c`. */
export function anyOf(items: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'disjunction' }).format(items);
}

const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * Selects the form for a number from forms that a `|` separates, in the order of the language’s plural categories: the
 * same notation as Docusaurus’ `usePluralForm`, which only components can call.
 */
export function pluralForm(count: number, forms: string): string {
  const rules = new Intl.PluralRules(language());
  const { pluralCategories } = rules.resolvedOptions();
  const index = PLURAL_CATEGORIES.filter((category) => pluralCategories.includes(category)).indexOf(
    rules.select(count),
  );
  const parts = forms.split('|');
  return parts[Math.min(index, parts.length - 1)] ?? '';
}
