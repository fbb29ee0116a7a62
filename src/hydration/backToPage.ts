/**
 * Runs when the browser’s Back shows a page as the reader left it. WebKit resets boxes with `autocomplete="off"` then,
 * without an event. Returns a function that stops it.
 */
export function onBackToPage(restore: () => void): () => void {
  function onPageShow({ persisted }: PageTransitionEvent) {
    // WebKit resets the boxes after this event and its timers, before it paints.
    if (persisted) requestAnimationFrame(() => requestAnimationFrame(restore));
  }
  addEventListener('pageshow', onPageShow);
  return () => removeEventListener('pageshow', onPageShow);
}
