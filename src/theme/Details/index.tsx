/**
 * Why swizzled: the theme's component needs scripts to open. A native `<details>` doesn't, and it also opens when a
 * search in the page or a link finds its content.
 */
import type { Props } from '@theme/Details';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function Details({ summary, children, className, ...rest }: Props): ReactNode {
  return (
    <details {...rest} className={clsx(styles.details, className)}>
      {summary}
      <div className={styles.content}>{children}</div>
    </details>
  );
}
