import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useIsHydrated } from '@site/src/hydration/useIsHydrated';
import styles from './styles.module.css';

/**
 * The HTML contains both messages. CSS shows one or neither of them, depending on `data-hydration` on the root element
 * (src/hydration/inline/scripts.ts).
 */
export function HydrationStatus(): ReactNode {
  if (useIsHydrated()) return null;
  return (
    <div className={styles.note} role="status">
      <p className={styles.loading}>
        <Translate id="scripts.loading">Loading the buttons on this page…</Translate>
      </p>
      <div className={styles.failed}>
        <p>
          <Translate id="scripts.failed">
            Some buttons on this page didn’t load. You can still read, follow links, and check off steps. Nothing you
            typed is lost.
          </Translate>
        </p>
        <button type="button" className="button button--primary button--sm" data-retry-hydration>
          <Translate id="scripts.retry">Try again</Translate>
        </button>
      </div>
    </div>
  );
}
