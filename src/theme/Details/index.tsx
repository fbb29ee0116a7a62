/**
 * Why swizzled: the theme's needs scripts to open. A native one also opens when
 * someone searches the page for what is in it, follows a link into it, or prints the page (src/css/print.css).
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
