import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { Search } from '.';
import { useModalDialog } from '../shared/useModalDialog';
import styles from './styles.module.css';

/**
 * The `close` event fires late and could close a search that the reader has just opened again. `onCancel` prevents
 * that, because it runs earlier.
 */
export function SearchDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const dialog = useModalDialog();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({ id: 'search.dialog', message: 'Search' })}
      closedby="any"
      onCancel={onClose}
      onClose={onClose}
    >
      <Search onLeave={onClose} />
      <button type="button" className={styles.close} onClick={onClose}>
        <Translate id="search.close">Close</Translate>
      </button>
    </dialog>
  );
}
