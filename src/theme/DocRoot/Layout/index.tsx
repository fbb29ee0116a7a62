/**
 * Why swizzled: adds a menu that shows the sidebar's links on narrow screens. The menu is in the built page, so it
 * works without scripts.
 */
import { useLocation } from '@docusaurus/router';
import { useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import type { Props } from '@theme/DocRoot/Layout';
import DocSidebarItems from '@theme/DocSidebarItems';
import { Menu } from '@site/src/components/Menu';
import DocRootLayout from '@theme-original/DocRoot/Layout';
import type { ReactNode } from 'react';

export default function DocRootLayoutWithMenu(props: Props): ReactNode {
  const sidebar = useDocsSidebar();
  const { pathname } = useLocation();
  return (
    <>
      <Menu>
        {sidebar && (
          <ul className="menu__list">
            <DocSidebarItems items={sidebar.items} activePath={pathname} level={1} />
          </ul>
        )}
      </Menu>
      <DocRootLayout {...props} />
    </>
  );
}
