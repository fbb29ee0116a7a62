/**
 * Why swizzled: the theme's icon is an image without a text alternative. Here, screen readers skip the icon and read
 * the title.
 */
import { ThemeClassNames } from '@docusaurus/theme-common';
import type { Props } from '@theme/Admonition/Layout';
import clsx from 'clsx';
import { useId, type ReactNode } from 'react';
import styles from './styles.module.css';

export default function AdmonitionLayout({ type, icon, title, children, className, id }: Props): ReactNode {
  const titleId = useId();
  const names = [
    styles.admonition,
    ThemeClassNames.common.admonition,
    ThemeClassNames.common.admonitionType(type),
    className,
  ];
  return (
    <div className={clsx(names)} id={id} role="note" aria-labelledby={titleId}>
      <div className={styles.title}>
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
        <span id={titleId}>{title}</span>
      </div>
      <div className={styles.content}>{children}</div>
    </div>
  );
}
