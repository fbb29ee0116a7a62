import Head from '@docusaurus/Head';
import Translate, { translate } from '@docusaurus/Translate';
import { Search } from '@site/src/components/Search';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import styles from './search.module.css';

/** Before hydration and without scripts, the navbar's search link opens this page instead of a dialog. */
export default function SearchPage(): ReactNode {
  const title = translate({ id: 'search.title', message: 'Search' });
  return (
    <Layout title={title}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.main}>
        <h1>{title}</h1>
        <p className={styles.withoutScripts}>
          <Translate id="search.withoutScripts">
            Search needs JavaScript, which is turned off in this browser. A list of all pages is at the bottom of this
            page.
          </Translate>
        </p>
        <div className={styles.withScripts}>
          <Search />
        </div>
      </main>
    </Layout>
  );
}
