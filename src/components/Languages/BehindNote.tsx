import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { useAddressIn } from './useAddressIn';

export function BehindNote(): ReactNode {
  const { defaultLocale, localeConfigs } = useDocusaurusContext().i18n;
  const addressIn = useAddressIn();
  const english = (
    // eslint-disable-next-line @docusaurus/no-html-links -- The router can't open a page in another language.
    <a href={addressIn(defaultLocale)} hrefLang={localeConfigs[defaultLocale]?.htmlLang} data-keeps-place>
      <Translate id="translation.behind.english">The English page</Translate>
    </a>
  );
  return (
    <p className="alert alert--warning" data-translation="behind">
      <Translate id="translation.behind" values={{ english }}>
        {'{english} has changed since it was translated.'}
      </Translate>
    </p>
  );
}
