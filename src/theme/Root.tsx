import { useLayoutEffect, type ReactNode } from 'react';
import { HydrationStatus } from '@site/src/components/HydrationStatus';

/**
 * Why swizzled: sets the attribute that says that React runs, for style sheets and the inline script
 * (src/hydration/inline/scripts.ts).
 */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  useLayoutEffect(() => {
    document.documentElement.dataset['hydration'] = 'complete';
  }, []);
  return (
    <>
      {children}
      <HydrationStatus />
    </>
  );
}
