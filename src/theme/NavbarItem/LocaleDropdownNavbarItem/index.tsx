/**
 * Why swizzled: the theme's list of languages opens only with scripts. src/hydration/inline/languages.ts adds the
 * current page's query and hash to these links.
 */
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useAddressIn } from '@site/src/components/Languages/useAddressIn';
import IconLanguage from '@theme/Icon/Language';
import type { Props } from '@theme/NavbarItem/LocaleDropdownNavbarItem';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

const LIST_ID = 'languages';

export default function LanguageItem({ mobile }: Pick<Props, 'mobile'>): ReactNode {
  const { currentLocale, locales, localeConfigs } = useDocusaurusContext().i18n;
  if (locales.length === 1) return null;
  const others = locales.filter((locale) => locale !== currentLocale);
  const links = others.map((locale) => <LanguageLink key={locale} locale={locale} isInMenu={mobile ?? false} />);
  if (mobile) return links;
  return (
    <div className={`navbar__item ${styles.item}`}>
      <button type="button" className={`clean-btn ${styles.button}`} popoverTarget={LIST_ID}>
        <IconLanguage
          role="img"
          aria-hidden={undefined}
          aria-label={translate({ id: 'theme.navbar.mobileLanguageDropdown.label', message: 'Languages' })}
        />
        {localeConfigs[currentLocale]?.label}
      </button>
      <ul id={LIST_ID} popover="auto" className={styles.list}>
        {links}
      </ul>
    </div>
  );
}

function LanguageLink({ locale, isInMenu }: { readonly locale: string; readonly isInMenu: boolean }): ReactNode {
  const config = useDocusaurusContext().i18n.localeConfigs[locale];
  const addressIn = useAddressIn();
  return (
    <li className={isInMenu ? 'menu__list-item' : undefined}>
      {/* eslint-disable-next-line @docusaurus/no-html-links -- The router can't open a page in another language. */}
      <a
        href={addressIn(locale)}
        lang={config?.htmlLang}
        hrefLang={config?.htmlLang}
        className={isInMenu ? 'menu__link' : styles.link}
        data-keeps-place
      >
        {config?.label}
      </a>
    </li>
  );
}
