import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/**
 * Returns the address of this page in another language. Each language is a separate build, so the router can't open the
 * address, and a link to it must be a plain `<a>`.
 */
export function useAddressIn(): (locale: string) => string {
  const { i18n, siteConfig } = useDocusaurusContext();
  const { createUrl } = useAlternatePageUtils();
  return (locale) => createUrl({ locale, fullyQualified: i18n.localeConfigs[locale]?.url !== siteConfig.url });
}
