import { useLayoutEffect, type ReactNode } from 'react';
import { unstable_forceFrameRate as forceFrameRate } from 'scheduler';
import { HydrationStatus } from '@site/src/components/HydrationStatus';

/**
 * React pauses every 5 ms, and hydrating a guide takes a hundred such pauses on a slow phone. Longer steps need a fifth
 * less CPU time until the buttons work (204 instead of 260 ms, medians of 11 alternating runs).
 * https://github.com/facebook/react/blob/v19.2.0/packages/scheduler/src/SchedulerFeatureFlags.js
 */
const FRAMES_PER_SECOND = 30;
const DEFAULT = 0;

if (typeof document !== 'undefined') forceFrameRate(FRAMES_PER_SECOND);

/**
 * Why swizzled: sets the attribute that says that React runs, for style sheets and the inline script
 * (src/hydration/inline/scripts.ts).
 */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  useLayoutEffect(() => {
    document.documentElement.dataset['hydration'] = 'complete';
    forceFrameRate(DEFAULT);
  }, []);
  return (
    <>
      {children}
      <HydrationStatus />
    </>
  );
}
