import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/**
 * Returns the address of this page in another language. The router can't open this address, so a link to it must be a
 * plain `<a>`.
 */
export function useAddressIn(): (locale: string) => string {
  const { i18n, siteConfig } = useDocusaurusContext();
  const { createUrl } = useAlternatePageUtils();
  return (locale) => createUrl({ locale, fullyQualified: i18n.localeConfigs[locale]?.url !== siteConfig.url });
}
