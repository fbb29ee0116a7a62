import { useEffect, useState } from 'react';
import type * as kitModule from './kit';

export type Kit = typeof kitModule;

export interface LoadingKit {
  readonly kit: Kit | undefined;
  readonly hasFailed: boolean;
  /** Asks again. */
  readonly retry: () => void;
}

/** Loads what signs and explains, once it is wanted. */
export function useKit(isWanted: boolean): LoadingKit {
  const [kit, setKit] = useState<Kit>();
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!isWanted || kit || hasFailed) return;
    let isHere = true;
    import('./kit').then(
      (loaded) => isHere && setKit(loaded),
      () => isHere && setFailed(true),
    );
    return () => void (isHere = false);
  }, [isWanted, kit, hasFailed]);

  return { kit, hasFailed, retry: () => setFailed(false) };
}
