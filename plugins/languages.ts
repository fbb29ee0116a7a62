import type { I18n } from '@docusaurus/types';
import { copyFileIn } from '../src/components/DownloadCopy/fileName';

/** One language of a build, as the files for servers and crawlers need it. */
export interface Language {
  /** Its name in that language. */
  readonly label: string;
  /** Path below the origin, with a slash at both ends. */
  readonly baseUrl: string;
  /** The file of the copy of the key checker. */
  readonly copyFile: string;
}

type Languages = Pick<I18n, 'currentLocale' | 'defaultLocale' | 'localeConfigs'>;

/**
 * The languages that are built into one folder, the one at its root first. A build of a single language
 * (`docusaurus build --locale es`) is at the root, as if there were no other.
 */
export function builtLanguages({ currentLocale, defaultLocale, localeConfigs }: Languages): [Language, ...Language[]] {
  const languages = Object.entries(localeConfigs).map(([locale, { label, baseUrl }]) => ({
    locale,
    label,
    baseUrl,
    copyFile: copyFileIn(locale, defaultLocale),
  }));
  const current = languages.filter(({ locale }) => locale === currentLocale);
  const others = languages.filter(({ baseUrl }) => baseUrl !== current[0]?.baseUrl);
  const [root, ...rest] = [...current, ...others].sort((one, other) => one.baseUrl.length - other.baseUrl.length);
  if (!root) throw new Error(`The language ${currentLocale} isn’t in the configuration.`);
  return [root, ...rest];
}
