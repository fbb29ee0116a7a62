import useBaseUrl from '@docusaurus/useBaseUrl';
import { useCallback, useEffect, useState } from 'react';
import type { Hit } from './engine';
import { SECTIONS_FILE, type Section } from './section';

export type Search = (query: string) => Hit[];

export type Loading = { readonly state: 'loading' | 'failed' } | { readonly state: 'loaded'; readonly search: Search };

/** The loaded search stays in memory, so that searching works offline after the first use. */
let loaded: Search | undefined;

/** Loads the search when the component mounts. The returned function loads it again after a failure. */
export function useSearch(): [Loading, () => void] {
  const address = useBaseUrl(SECTIONS_FILE);
  const [loading, setLoading] = useState<Loading>(loaded ? { state: 'loaded', search: loaded } : { state: 'loading' });

  const tryAgain = useCallback(() => setLoading({ state: 'loading' }), []);

  useEffect(() => {
    if (loading.state !== 'loading') return;
    let isWanted = true;
    load(address).then(
      (search) => isWanted && setLoading({ state: 'loaded', search }),
      () => isWanted && setLoading({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [address, loading.state]);

  useEffect(() => {
    if (loading.state !== 'failed') return;
    addEventListener('online', tryAgain);
    return () => removeEventListener('online', tryAgain);
  }, [loading.state, tryAgain]);

  return [loading, tryAgain];
}

async function load(address: string): Promise<Search> {
  const [{ createSearch }, response] = await Promise.all([import('./engine'), fetch(address)]);
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  loaded = createSearch((await response.json()) as Section[]);
  return loaded;
}
