import Head from '@docusaurus/Head';
import { PageAsMarkdown, useMarkdownAddress } from '@site/src/components/PageAsMarkdown';
import DocBreadcrumbs from '@theme-original/DocBreadcrumbs';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Swizzled: where there is room, the page as Markdown stands in the same line (on a phone: DocItem/Footer). */
export default function DocBreadcrumbsAndMarkdown(): ReactNode {
  const markdown = useMarkdownAddress();
  return (
    <div className={styles.line}>
      <Head>
        <link rel="alternate" type="text/markdown" href={markdown} />
      </Head>
      <DocBreadcrumbs />
      <div className={styles.wide}>
        <PageAsMarkdown />
      </div>
    </div>
  );
}
