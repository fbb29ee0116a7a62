import { onBackToPage } from '@site/src/hydration/backToPage';
import { useEffect, useEffectEvent } from 'react';

/** After Back, WebKit resets text boxes. React doesn't write unchanged values, so `restore` must write them. */
export function useBackToPage(restore: () => void): void {
  const onBack = useEffectEvent(restore);
  useEffect(() => onBackToPage(() => onBack()), []);
}
