import { wordparrot } from '../../../src/facts/wordparrot';

/** Exported so that a test can change a field. */
export const customFields = {
  wordparrotCredentialsUrl: wordparrot.hostedCredentialsUrl.value as string,
  oauth1RetirementState: 'undated',
};

export default function useDocusaurusContext() {
  return {
    i18n: { currentLocale: 'en', defaultLocale: 'en', localeConfigs: { en: { htmlLang: 'en' } } },
    siteConfig: { url: 'https://guide.example.org', baseUrl: '/', customFields },
  };
}
