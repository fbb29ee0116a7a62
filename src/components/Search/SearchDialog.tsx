import Translate, { translate } from '@docusaurus/Translate';
import { useEffect, useRef, type ReactNode } from 'react';
import { Search } from '.';
import styles from './styles.module.css';

/** The search over the page. It is open as long as it is there; Escape closes it, and so does a click beside it. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
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
