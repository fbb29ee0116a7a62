import type { I18n } from '@docusaurus/types';
import { copyFileIn } from '../src/components/DownloadCopy/fileName';

export interface Language {
  /** The language's name in that language, such as Español. */
  readonly label: string;
  readonly baseUrl: string;
  /** The name of the file with the offline key checker, such as verifier.html. */
  readonly copyFile: string;
}

type Languages = Pick<I18n, 'currentLocale' | 'defaultLocale' | 'localeConfigs'>;

/**
 * Lists the languages in the build, starting with the language at the root of the build. `docusaurus build --locale es`
 * builds only Spanish, and puts it at the root.
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
  const [root, ...rest] = [...current, ...others].sort((a, b) => a.baseUrl.length - b.baseUrl.length);
  if (!root) throw new Error(`The language ${currentLocale} isn’t in the configuration.`);
  return [root, ...rest];
}
