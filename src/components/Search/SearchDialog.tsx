import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { Search } from '.';
import { useModalDialog } from '../shared/useModalDialog';
import styles from './styles.module.css';

/**
 * `onCancel` is needed, because the `close` event fires later. If the reader opened the search again in between, the
 * late event would close it.
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
