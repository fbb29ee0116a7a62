import { onBackToPage } from '@site/src/hydration/backToPage';
import { useEffect, useEffectEvent } from 'react';

/** After Back, WebKit resets boxes, but for React their values haven't changed. `restore` must therefore write them. */
export function useBackToPage(restore: () => void): void {
  const onBack = useEffectEvent(restore);
  useEffect(() => onBackToPage(() => onBack()), []);
}
