import { useLayoutEffect, useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Returns false on the server and during hydration, then true. The layout effect makes React render again before the
 * paint. Without it, buttons would be disabled for another 0.1 s on a slow phone.
 */
export function useIsHydrated(): boolean {
  const isHydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [isKnown, setKnown] = useState(isHydrated);
  // eslint-disable-next-line react-hooks/set-state-in-effect -- A second render before the paint is the purpose.
  useLayoutEffect(() => setKnown(true), []);
  return isHydrated && isKnown;
}
