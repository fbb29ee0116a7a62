import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { Search } from '.';
import { useModalDialog } from '../shared/useModalDialog';
import styles from './styles.module.css';

/** The search over the page. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const dialog = useModalDialog();
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({ id: 'search.dialog', message: 'Search' })}
      closedby="any"
      onClose={onClose}
    >
      <Search onLeave={close} />
      <button type="button" className={styles.close} onClick={close}>
        <Translate id="search.close">Close</Translate>
      </button>
    </dialog>
  );
}
