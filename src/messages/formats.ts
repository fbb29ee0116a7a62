import { translate } from '@docusaurus/Translate';

/** The language that the messages are written in. Dates and numbers are formatted for the same language. */
const language = () =>
  translate({ id: 'language', message: 'en', description: 'This language as a BCP 47 tag, such as “de” or “pt-BR”' });

/** Formats a duration as whole minutes, hours, or days, such as `2 hours`. The shortest result is one minute. */
export function formatDuration(seconds: number, round: (number: number) => number = Math.round): string {
  const minutes = Math.max(1, round(seconds / 60));
  const hours = round(minutes / 60);
  if (minutes < 120) return inUnit(minutes, 'minute');
  return hours < 48 ? inUnit(hours, 'hour') : inUnit(round(hours / 24), 'day');
}

function inUnit(count: number, unit: 'minute' | 'hour' | 'day'): string {
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

export function formatDay(day: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

export function anyOf(items: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'disjunction' }).format(items);
}

const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * Selects the plural form for `count`. `forms` contains the forms in the order of the language's plural categories,
 * separated by `|`. Docusaurus's `usePluralForm` does the same, but only components can call it.
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
