import type { KeyStore } from './store';

/** Values that nobody used for this long are erased. */
export const EXPIRY_MS = 60 * 60 * 1000;

/**
 * Ends the life of the values in a store: after an hour without use, and when the document ends or goes into the page
 * cache. Warns before a value is lost that wasn't copied. Listens to the window only while there are values, since a
 * `beforeunload` listener keeps a page out of some browsers' page cache.
 */
export function guardLifetime(store: KeyStore): void {
  let expiry: ReturnType<typeof setTimeout> | undefined;
  let lastUsed = 0;

  const expire = () => store.erase({ hasExpired: true });
  const onPageHide = () => store.erase({ hasExpired: false });

  function confirmUnload(event: Event) {
    if (store.hasUncopiedValue()) event.preventDefault();
  }

  /** Timers pause while a computer sleeps, so the time is compared when the page is visible again. */
  function onVisibilityChange() {
    if (document.visibilityState === 'visible' && Date.now() - lastUsed >= EXPIRY_MS) expire();
  }

  store.subscribe(() => {
    clearTimeout(expiry);
    if (store.hasValues()) {
      lastUsed = Date.now();
      expiry = setTimeout(expire, EXPIRY_MS);
      addEventListener('beforeunload', confirmUnload);
      addEventListener('pagehide', onPageHide);
      document.addEventListener('visibilitychange', onVisibilityChange);
    } else {
      removeEventListener('beforeunload', confirmUnload);
      removeEventListener('pagehide', onPageHide);
      document.removeEventListener('visibilitychange', onVisibilityChange);
    }
  });
}
