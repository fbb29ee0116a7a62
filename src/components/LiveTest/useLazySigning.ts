import { useEffect, useState } from 'react';
import type * as signingModule from './signing';

export type Signing = typeof signingModule;

export interface LazySigning {
  readonly signing: Signing | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

export function useLazySigning(isWanted: boolean): LazySigning {
  const [signing, setSigning] = useState<Signing>();
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!isWanted || signing || hasFailed) return;
    let isHere = true;
    import('./signing').then(
      (loaded) => isHere && setSigning(loaded),
      () => isHere && setFailed(true),
    );
    return () => void (isHere = false);
  }, [isWanted, signing, hasFailed]);

  return { signing, hasFailed, retry: () => setFailed(false) };
}
