import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

export interface Formats {
  readonly count: (count: number) => string;
  readonly days: (count: number) => string;
  /** Formats US dollars: sums with two decimal places, X's prices with three, and whole dollars with none. */
  readonly dollars: (amount: number, digits?: 0 | 2 | 3) => string;
  /** Formats `2026-10-02`, for example, as `October 2, 2026`. */
  readonly day: (day: string) => string;
  /** Joins items with commas and without “and”. */
  readonly list: (items: readonly string[]) => string;
}

export function useFormats(): Formats {
  const { currentLocale, localeConfigs } = useDocusaurusContext().i18n;
  return formatsOf(localeConfigs[currentLocale]?.htmlLang ?? currentLocale);
}

const cache = new Map<string, Formats>();

/** Formatters are cached, because creating them for each price took a tenth of the hydration time on a slow phone. */
function formatsOf(language: string): Formats {
  const formats = cache.get(language) ?? createFormats(language);
  cache.set(language, formats);
  return formats;
}

function createFormats(language: string): Formats {
  const counts = lazy(() => new Intl.NumberFormat(language));
  const dollars = (digits: number) =>
    lazy(() => new Intl.NumberFormat(language, { style: 'currency', currency: 'USD', minimumFractionDigits: digits }));
  const money = { 0: dollars(0), 2: dollars(2), 3: dollars(3) };
  const dayCounts = lazy(() => new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }));
  const days = lazy(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
  const lists = lazy(() => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));
  return {
    count: (count) => counts().format(count),
    days: (count) => dayCounts().format(count),
    dollars: (amount, digits = 2) => money[digits]().format(amount),
    day: (day) => days().format(new Date(day)),
    list: (items) => lists().format(items),
  };
}

function lazy<T>(create: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= create());
}
