/**
 * Calls `restore` after Back shows a cached page, because WebKit then resets boxes with `autocomplete="off"`. Returns a
 * function that removes the listener.
 */
export function onBackToPage(restore: () => void): () => void {
  function onPageShow({ persisted }: PageTransitionEvent) {
    // WebKit resets the boxes after `pageshow` and before the next paint, so `restore` waits for two frames.
    if (persisted) requestAnimationFrame(() => requestAnimationFrame(restore));
  }
  addEventListener('pageshow', onPageShow);
  return () => removeEventListener('pageshow', onPageShow);
}
