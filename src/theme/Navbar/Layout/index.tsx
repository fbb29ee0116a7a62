/**
 * Why swizzled: the theme's menu needs scripts, so this component renders `Menu` instead. On docs pages,
 * src/theme/DocRoot/Layout renders `Menu`, because the navbar can't read the sidebar.
 */
import { useActiveDocContext } from '@docusaurus/plugin-content-docs/client';
import { translate } from '@docusaurus/Translate';
import { Menu } from '@site/src/components/Menu';
import type { Props } from '@theme/Navbar/Layout';
import type { ReactNode } from 'react';

export default function NavbarLayout({ children }: Props): ReactNode {
  const { activeDoc } = useActiveDocContext(undefined);
  return (
    <>
      <nav
        aria-label={translate({ id: 'theme.NavBar.navAriaLabel', message: 'Main' })}
        className="theme-layout-navbar navbar navbar--fixed-top"
      >
        {children}
      </nav>
      {!activeDoc && <Menu />}
    </>
  );
}
