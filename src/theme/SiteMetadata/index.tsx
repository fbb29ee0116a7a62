/** Why swizzled: metadata in docusaurus.config.ts can't be translated. */
import Head from '@docusaurus/Head';
import { useThemeConfig } from '@docusaurus/theme-common';
import { translate } from '@docusaurus/Translate';
import SiteMetadata from '@theme-original/SiteMetadata';
import type { ReactNode } from 'react';

export default function TranslatedSiteMetadata(): ReactNode {
  return (
    <>
      <SiteMetadata />
      <Head>
        <meta property="og:site_name" content={useThemeConfig().navbar.title} />
        <meta
          property="og:image:alt"
          content={translate({
            id: 'site.socialCard',
            message: 'Wordparrot credential guide: get your X API keys and check them',
          })}
        />
      </Head>
    </>
  );
}
