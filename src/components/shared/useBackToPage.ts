import { onBackToPage } from '@site/src/hydration/backToPage';
import { useEffect, useEffectEvent } from 'react';

/** Writes values again that WebKit has reset, because React doesn’t write a value that hasn’t changed. */
export function useBackToPage(restore: () => void): void {
  const onBack = useEffectEvent(restore);
  useEffect(() => onBackToPage(() => onBack()), []);
}
