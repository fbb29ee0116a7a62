/** Why swizzled: the theme has no search. Without scripts, this link opens /search. With scripts, it opens a dialog. */
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { SearchDialog } from '@site/src/components/Search/SearchDialog';
import { useIsHydrated } from '@site/src/hydration/useIsHydrated';
import { consumeEarlySearch } from '@site/src/hydration/preHydration';
import { isMac, isSearchShortcut } from '@site/src/hydration/searchShortcut';
import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import styles from './styles.module.css';

export default function SearchBar(): ReactNode {
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- The server can't know it.
    if (consumeEarlySearch()) setOpen(true);

    function onKeyDown(event: KeyboardEvent) {
      if (!isSearchShortcut(event)) return;
      event.preventDefault();
      setOpen(true);
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

  function onClick(event: MouseEvent) {
    // A click with a modifier key is left to the browser, which opens the search page in a new tab or window.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setOpen(true);
  }

  return (
    <>
      <Link to="/search" className={styles.link} aria-keyshortcuts="Control+K Meta+K" onClick={onClick}>
        <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
          <path d="M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M15.5 15.5L20.5 20.5" />
        </svg>
        <span className={styles.word}>
          <Translate id="search.link">Search</Translate>
        </span>
        <kbd className={styles.keys} aria-hidden="true">
          {useIsHydrated() && isMac() ? '⌘ K' : 'Ctrl K'}
        </kbd>
      </Link>
      {isOpen && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}
