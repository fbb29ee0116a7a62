import { useLayoutEffect, type ReactNode } from 'react';
import { ScriptsNote } from '@site/src/components/ScriptsNote';

/** Swizzled: says that React has taken over, for style sheets and the early script (src/early/scripts.ts). */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  useLayoutEffect(() => {
    document.documentElement.dataset['scripts'] = 'running';
  }, []);
  return (
    <>
      {children}
      <ScriptsNote />
    </>
  );
}
