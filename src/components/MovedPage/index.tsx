import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';

/**
 * Redirects from an old address without a script. Each of Docusaurus's own redirect pages contains a different inline
 * script, so the security policy would need a hash for each.
 */
export default function MovedPage({ to }: { readonly to: string }): ReactNode {
  const title = translate({ id: 'moved.title', message: 'This page has moved' });
  return (
    <Layout title={title}>
      <Head>
        <meta httpEquiv="refresh" content={`0; url=${useBaseUrl(to)}`} />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={useBaseUrl(to, { absolute: true })} />
      </Head>
      <main className="container margin-vert--lg">
        <h1>{title}</h1>
        <Link to={to}>
          <Translate id="moved.link">Go to the new address</Translate>
        </Link>
      </main>
    </Layout>
  );
}
