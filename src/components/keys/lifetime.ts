export const EXPIRY_MS = 60 * 60 * 1000;

interface SecretStore {
  subscribe(listener: () => void): unknown;
  hasValues(): boolean;
  /** If a store has this function, the browser asks for confirmation before such a value is erased. */
  hasUncopiedValue?(): boolean;
  erase(options: { readonly hasExpired: boolean }): void;
}

/**
 * Erases the values after an hour without use, and when the browser unloads the document or keeps it for Back. Some
 * browsers don't keep a document that has a `beforeunload` listener, so the listeners exist only while there are
 * values.
 */
export function guardLifetime(store: SecretStore): void {
  let expiry: ReturnType<typeof setTimeout> | undefined;
  let lastUsed = 0;

  const expire = () => store.erase({ hasExpired: true });
  const onPageHide = () => store.erase({ hasExpired: false });

  function confirmUnload(event: Event) {
    if (store.hasUncopiedValue?.()) event.preventDefault();
  }

  /** Timers pause while a computer sleeps, so the time is checked again when the page becomes visible. */
  function onVisibilityChange() {
    if (document.visibilityState === 'visible' && Date.now() - lastUsed >= EXPIRY_MS) expire();
  }

  store.subscribe(() => {
    clearTimeout(expiry);
    if (store.hasValues()) {
      lastUsed = Date.now();
      expiry = setTimeout(expire, EXPIRY_MS);
      if (store.hasUncopiedValue) addEventListener('beforeunload', confirmUnload);
      addEventListener('pagehide', onPageHide);
      document.addEventListener('visibilitychange', onVisibilityChange);
    } else {
      removeEventListener('beforeunload', confirmUnload);
      removeEventListener('pagehide', onPageHide);
      document.removeEventListener('visibilitychange', onVisibilityChange);
    }
  });
}
