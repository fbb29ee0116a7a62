import { useEffect, useState } from 'react';

/** Whether a value may be read on the screen. A tab that is put aside hides it again. */
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
