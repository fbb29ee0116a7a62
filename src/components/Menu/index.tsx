import { useHistory } from '@docusaurus/router';
import { useThemeConfig } from '@docusaurus/theme-common';
import { translate } from '@docusaurus/Translate';
import IconClose from '@theme/Icon/Close';
import NavbarColorModeToggle from '@theme/Navbar/ColorModeToggle';
import NavbarItem, { type Props as NavbarItemProps } from '@theme/NavbarItem';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './styles.module.css';

export const MENU_ID = 'menu';

/** The menu on narrow screens is a native popover, so it works before hydration. */
export function Menu({ children }: { readonly children?: ReactNode }): ReactNode {
  const menu = useRef<HTMLDivElement>(null);
  const items = useThemeConfig().navbar.items as NavbarItemProps[];
  const history = useHistory();

  // After hydration, links don't reload the page, so the menu wouldn't close by itself.
  useEffect(() => history.listen(() => menu.current?.hidePopover?.()), [history]);

  return (
    <div ref={menu} id={MENU_ID} popover="auto" className={styles.menu}>
      <div className={styles.head}>
        <NavbarColorModeToggle />
        <button
          type="button"
          className="clean-btn"
          popoverTarget={MENU_ID}
          popoverTargetAction="hide"
          aria-label={translate({ id: 'menu.close', message: 'Close the menu' })}
        >
          <IconClose aria-hidden />
        </button>
      </div>
      <nav aria-label={translate({ id: 'menu.label', message: 'Menu' })}>
        <ul className="menu__list">
          {items.map((item, index) => (
            <NavbarItem key={index} mobile {...item} />
          ))}
        </ul>
        {children}
      </nav>
    </div>
  );
}
