import { PageAsMarkdown } from '@site/src/components/PageAsMarkdown';
import DocItemFooter from '@theme-original/DocItem/Footer';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/**
 * Why swizzled: on a phone, the links to the page as Markdown are here. On a wide screen, they're in the line of the
 * breadcrumbs.
 */
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
