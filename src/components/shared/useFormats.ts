import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

export interface Formats {
  /** A whole number, with separators between thousands. */
  readonly count: (count: number) => string;
  /** US dollars: two digits for a sum, three for X's prices, none for whole dollars. */
  readonly dollars: (amount: number, digits?: 0 | 2 | 3) => string;
  /** A day given as `YYYY-MM-DD`, in words. */
  readonly day: (day: string) => string;
  /** `one, two, three`. */
  readonly list: (items: readonly string[]) => string;
}

/** Numbers, money, days and lists as they are written in the language of the page. */
export function useFormats(): Formats {
  const { currentLocale, localeConfigs } = useDocusaurusContext().i18n;
  return formatsOf(localeConfigs[currentLocale]?.htmlLang ?? currentLocale);
}

const made = new Map<string, Formats>();

/** Made once: on a phone, formatters for every price and date of a page took a tenth of the time until it worked. */
function formatsOf(language: string): Formats {
  const formats = made.get(language) ?? makeFormats(language);
  made.set(language, formats);
  return formats;
}

/** Each formatter when it is first asked for: a page that needs them all is rare. */
function makeFormats(language: string): Formats {
  const counts = once(() => new Intl.NumberFormat(language));
  const dollars = (digits: number) =>
    once(() => new Intl.NumberFormat(language, { style: 'currency', currency: 'USD', minimumFractionDigits: digits }));
  const money = { 0: dollars(0), 2: dollars(2), 3: dollars(3) };
  const days = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
  const lists = once(() => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));
  return {
    count: (count) => counts().format(count),
    dollars: (amount, digits = 2) => money[digits]().format(amount),
    day: (day) => days().format(new Date(day)),
    list: (items) => lists().format(items),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
