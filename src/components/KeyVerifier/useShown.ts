import { useEffect, useState } from 'react';

/** Whether the value is shown instead of masked. Switching tabs masks the value again. */
export function useShown(): [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!shown) return;
    const hide = () => setShown(false);
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, [shown]);
  return [shown, setShown];
}
