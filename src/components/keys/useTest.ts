import type { Provider } from '@site/src/credentials/model';
import { useSyncExternalStore } from 'react';
import { testStore, type Test, type TestStore } from './testStore';

export function useTest(provider: Provider): { readonly store: TestStore; readonly test: Test } {
  const store = testStore(provider.id);
  return { store, test: useSyncExternalStore(store.subscribe, store.get, store.getOnServer) };
}
