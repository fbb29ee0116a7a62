/**
 * Why swizzled: the theme wraps the sidebar's navigation in a second landmark without a name, and contains code for
 * hiding the sidebar, which this site doesn't use.
 */
import { useLocation } from '@docusaurus/router';
import { ThemeClassNames } from '@docusaurus/theme-common';
import type { Props } from '@theme/DocRoot/Layout/Sidebar';
import DocSidebar from '@theme/DocSidebar';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function DocRootLayoutSidebar({ sidebar }: Props): ReactNode {
  const { pathname } = useLocation();
  return (
    <div className={clsx(ThemeClassNames.docs.docSidebarContainer, styles.container)}>
      <div className={styles.viewport}>
        <DocSidebar sidebar={sidebar} path={pathname} onCollapse={() => undefined} isHidden={false} />
      </div>
    </div>
  );
}
