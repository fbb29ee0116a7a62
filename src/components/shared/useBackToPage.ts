import { useEffect, useEffectEvent } from 'react';

/**
 * Runs when the browser’s Back shows a page as the reader left it. WebKit resets boxes with `autocomplete="off"` then,
 * without an event, and React doesn’t write a value that hasn’t changed.
 */
export function useBackToPage(restore: () => void): void {
  const onBack = useEffectEvent(restore);
  useEffect(() => {
    function onPageShow({ persisted }: PageTransitionEvent) {
      // WebKit resets the boxes after this event and its timers, before it paints.
      if (persisted) requestAnimationFrame(() => requestAnimationFrame(onBack));
    }
    addEventListener('pageshow', onPageShow);
    return () => removeEventListener('pageshow', onPageShow);
  }, []);
}
