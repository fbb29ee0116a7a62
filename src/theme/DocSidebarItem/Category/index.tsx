/**
 * Why swizzled: the theme's component contains code for collapsing categories, but here they're always open
 * (`collapsible: false` in sidebars.ts).
 */
import Link from '@docusaurus/Link';
import { isActiveSidebarItem } from '@docusaurus/plugin-content-docs/client';
import { isSamePath } from '@docusaurus/theme-common/internal';
import type { Props } from '@theme/DocSidebarItem/Category';
import DocSidebarItems from '@theme/DocSidebarItems';
import clsx from 'clsx';
import type { ReactNode } from 'react';

export default function DocSidebarItemCategory({ item, activePath, level }: Props): ReactNode {
  const { href, items, label, collapsible } = item;
  if (collapsible) throw new Error(`The category "${label}" of the sidebar needs \`collapsible: false\`.`);
  const isActive = isActiveSidebarItem(item, activePath);
  const isCurrent = isSamePath(href, activePath);
  return (
    <li className="theme-doc-sidebar-item-category menu__list-item">
      <div className={clsx('menu__list-item-collapsible', isCurrent && 'menu__list-item-collapsible--active')}>
        <Link
          className={clsx('menu__link', isActive && 'menu__link--active')}
          href={href}
          aria-current={isCurrent ? 'page' : undefined}
        >
          {label}
        </Link>
      </div>
      <ul className="menu__list">
        <DocSidebarItems items={items} activePath={activePath} level={level + 1} />
      </ul>
    </li>
  );
}
