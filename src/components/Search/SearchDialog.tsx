import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { Search } from '.';
import { useModalDialog } from '../shared/useModalDialog';
import styles from './styles.module.css';

/**
 * The search over the page, open for as long as it is rendered. Escape and a click outside fire `cancel` right away,
 * but `close` only in a later task: a search that the shortcut opened in the meantime would close with it.
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
