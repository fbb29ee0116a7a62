import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the scripts are at work: false on the server and while React takes over, true from then on. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
