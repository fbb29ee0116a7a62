/** Why swizzled: the theme's table of contents isn't a landmark and has no name. */
import { translate } from '@docusaurus/Translate';
import TOC from '@theme-original/TOC';
import type { Props } from '@theme/TOC';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function NamedTOC(props: Props): ReactNode {
  return (
    <nav
      className={styles.toc}
      aria-label={translate({ id: 'theme.TOCCollapsible.toggleButtonLabel', message: 'On this page' })}
    >
      <TOC {...props} />
    </nav>
  );
}
