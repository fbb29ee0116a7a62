import { translate } from '@docusaurus/Translate';

/** The language of the sentences, so that dates and durations are written in it as well. */
const language = () =>
  translate({ id: 'language', message: 'en', description: 'This language as a BCP 47 tag, such as “de” or “pt-BR”' });

/** A duration in words, in its largest unit: at least a minute. */
export function formatDuration(seconds: number, round: (number: number) => number = Math.round): string {
  const minutes = Math.max(1, round(seconds / 60));
  const hours = round(minutes / 60);
  if (minutes < 120) return inUnit(minutes, 'minute');
  return hours < 48 ? inUnit(hours, 'hour') : inUnit(round(hours / 24), 'day');
}

function inUnit(count: number, unit: 'minute' | 'hour' | 'day'): string {
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** A day, given as `YYYY-MM-DD`, in words. */
export function formatDay(day: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
