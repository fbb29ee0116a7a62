import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useMemo } from 'react';

export interface Formats {
  /** A whole number, with separators between thousands. */
  readonly count: (count: number) => string;
  /** US dollars: two digits for a sum, three for X's prices. */
  readonly dollars: (amount: number, digits?: number) => string;
  /** A day given as `YYYY-MM-DD`, in words. */
  readonly day: (day: string) => string;
  /** `one, two, three`. */
  readonly list: (items: readonly string[]) => string;
}

/** Numbers, money, days and lists as they are written in the language of the page. */
export function useFormats(): Formats {
  const { currentLocale, localeConfigs } = useDocusaurusContext().i18n;
  const language = localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
  return useMemo(() => formatsOf(language), [language]);
}

export function formatsOf(language: string): Formats {
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  return {
    count: (count) => count.toLocaleString(language),
    dollars: (amount, digits = 2) =>
      amount.toLocaleString(language, { style: 'currency', currency: 'USD', minimumFractionDigits: digits }),
    day: (day) => days.format(new Date(day)),
    list: (items) => lists.format(items),
  };
}
