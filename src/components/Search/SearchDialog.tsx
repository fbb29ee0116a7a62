import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { Search } from '.';
import { useModalDialog } from '../shared/useModalDialog';
import styles from './styles.module.css';

/**
 * Escape fires `cancel` right away, and `close` a moment later. If the dialog handled only `close`, that late event could
 * close a search that the reader has just opened again.
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
