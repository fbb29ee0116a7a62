import { useLayoutEffect, useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether the page is hydrated: false on the server and during hydration, true from then on. React alone would render the
 * difference after the next paint, so buttons would stay disabled for another 0.1 s on a slow phone.
 */
export function useIsHydrated(): boolean {
  const isHydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [isKnown, setKnown] = useState(isHydrated);
  // Rendered before the paint.
  // eslint-disable-next-line react-hooks/set-state-in-effect -- A second render is the purpose.
  useLayoutEffect(() => setKnown(true), []);
  return isHydrated && isKnown;
}
