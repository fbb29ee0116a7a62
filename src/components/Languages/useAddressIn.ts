import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The address of this page in another language. It is another site to the router, so a link to it is a plain `<a>`. */
export function useAddressIn(): (locale: string) => string {
  const { i18n, siteConfig } = useDocusaurusContext();
  const { createUrl } = useAlternatePageUtils();
  return (locale) => createUrl({ locale, fullyQualified: i18n.localeConfigs[locale]?.url !== siteConfig.url });
}
