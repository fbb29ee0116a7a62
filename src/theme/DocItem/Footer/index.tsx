import { PageAsMarkdown } from '@site/src/components/PageAsMarkdown';
import DocItemFooter from '@theme-original/DocItem/Footer';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Swizzled: on a phone the page as Markdown stands here, out of the way; else in the line of the breadcrumbs. */
export default function DocItemFooterAndMarkdown(): ReactNode {
  return (
    <>
      <div className={styles.narrow}>
        <PageAsMarkdown />
      </div>
      <DocItemFooter />
    </>
  );
}
