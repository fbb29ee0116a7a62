import { PageAsMarkdown } from '@site/src/components/PageAsMarkdown';
import DocItemFooter from '@theme-original/DocItem/Footer';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Why swizzled: adds `PageAsMarkdown` on narrow screens. Wide screens show it next to the breadcrumbs. */
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
