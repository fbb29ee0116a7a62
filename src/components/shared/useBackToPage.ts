import { onBackToPage } from '@site/src/hydration/backToPage';
import { useEffect, useEffectEvent } from 'react';

/** After Back, WebKit resets boxes without notifying React, so `restore` must write their values again. */
export function useBackToPage(restore: () => void): void {
  const onBack = useEffectEvent(restore);
  useEffect(() => onBackToPage(() => onBack()), []);
}
