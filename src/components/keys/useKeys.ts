import { inspectFields } from '@site/src/credentials/inspect';
import type { Inspection, Provider } from '@site/src/credentials/model';
import { useMemo, useSyncExternalStore } from 'react';
import { keyStore, type Keys, type KeyStore } from './store';

export interface KeysInHand {
  readonly store: KeyStore;
  readonly keys: Keys;
  /** What is known of each box; `value` is what to sign with and to copy. */
  readonly inspections: Readonly<Record<string, Inspection>>;
}

/** The values of a provider's boxes, and what they are. Any component may ask; all see the same ones. */
export function useKeys(provider: Provider): KeysInHand {
  const store = keyStore(provider.id);
  const keys = useSyncExternalStore(store.subscribe, store.get, store.getOnServer);
  const inspections = useMemo(
    () =>
      inspectFields(provider, Object.fromEntries(provider.fields.map(({ id }) => [id, keys.boxes[id]?.text ?? '']))),
    [provider, keys.boxes],
  );
  return { store, keys, inspections };
}
