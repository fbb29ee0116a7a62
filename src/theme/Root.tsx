import { useLayoutEffect, type ReactNode } from 'react';
import { unstable_forceFrameRate as setFrameRate } from 'scheduler';
import { HydrationStatus } from '@site/src/components/HydrationStatus';

/**
 * React works for 5 ms at a time, and lets the browser do its part in between. To take over a whole page, a slow phone
 * did that a hundred times, and a fifth of the time until the first button worked went into changing places.
 */
const FRAMES_WHILE_TAKING_OVER = 30;
const DEFAULT = 0;

if (typeof document !== 'undefined') setFrameRate(FRAMES_WHILE_TAKING_OVER);

/** Swizzled: says that React has taken over, for style sheets and the early script (src/hydration/inline/scripts.ts). */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  useLayoutEffect(() => {
    document.documentElement.dataset['hydration'] = 'complete';
    setFrameRate(DEFAULT);
  }, []);
  return (
    <>
      {children}
      <HydrationStatus />
    </>
  );
}
