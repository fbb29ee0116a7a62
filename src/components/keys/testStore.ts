import type { Diagnosis } from '@site/src/credentials/model';
import { guardLifetime } from './lifetime';
import { keyStore, type KeyStore } from './store';

export interface Signed {
  readonly authorization: string;
  /** When the command was signed, in seconds since 1970. */
  readonly at: number;
  /** When the command was copied, according to `performance.now()`, which doesn't depend on the computer's clock. */
  readonly copiedAt?: number;
}

export interface Test {
  readonly signed?: Signed | undefined;
  readonly response: string;
  readonly diagnosis?: Diagnosis | undefined;
  /** Whether the keys changed after the response was pasted. */
  readonly isOutdated: boolean;
}

const NOTHING: Test = { response: '', isOutdated: false };

export type TestStore = ReturnType<typeof createTestStore>;

const stores = new Map<string, TestStore>();

/** Keeps the pasted response of the live test only in memory, and clears it together with the keys. */
export function testStore(providerId: string): TestStore {
  const known = stores.get(providerId);
  if (known) return known;
  const store = createTestStore(keyStore(providerId));
  guardLifetime(store);
  stores.set(providerId, store);
  return store;
}

export function createTestStore(keys: KeyStore) {
  let test = NOTHING;
  let values = readValues();
  let tested = values;
  const listeners = new Set<() => void>();

  function readValues(): string {
    const boxes = Object.entries(keys.get().boxes).filter(([, { text }]) => text !== '');
    return boxes.length > 0 ? JSON.stringify(boxes.map(([field, { text }]) => [field, text]).sort()) : '';
  }

  function set(next: Test) {
    test = next;
    listeners.forEach((listener) => listener());
  }

  keys.subscribe(() => {
    const before = values;
    values = readValues();
    if (values === before) return;
    // A signature with old keys is useless. The response stays but is marked as outdated.
    set(
      values === '' ? NOTHING : { ...test, signed: undefined, isOutdated: test.response !== '' && values !== tested },
    );
    if (values === '') tested = '';
  });

  return {
    get: () => test,
    getOnServer: () => NOTHING,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    hasValues: () => test.response !== '',
    erase() {
      set({ ...test, response: '', diagnosis: undefined, isOutdated: false });
    },
    sign(signed: Signed) {
      set({ ...test, signed });
    },
    takeResponse(response: string, diagnosis?: Diagnosis) {
      tested = values;
      set({ ...test, response, diagnosis, isOutdated: false });
    },
  };
}
