import type { Diagnosis } from '@site/src/credentials/model';
import { keyStore, type KeyStore } from './store';

/** A signed request that the person may run. */
export interface Signed {
  readonly authorization: string;
  /** Seconds since 1970. */
  readonly at: number;
  /** When it was copied, by `performance.now()`, which no change of the clock moves. */
  readonly copiedAt?: number;
}

/** How far the test of a platform's keys is. */
export interface Test {
  readonly signed?: Signed | undefined;
  /** What was pasted, as it is. */
  readonly response: string;
  readonly diagnosis?: Diagnosis | undefined;
  /** Whether the keys changed after the response was pasted. */
  readonly isOutdated: boolean;
}

const NOTHING: Test = { response: '', isOutdated: false };

export type TestStore = ReturnType<typeof createTestStore>;

const stores = new Map<string, TestStore>();

/** The test of a provider's keys: in memory beside them, and gone when they are. */
export function testStore(providerId: string): TestStore {
  const store = stores.get(providerId) ?? createTestStore(keyStore(providerId));
  stores.set(providerId, store);
  return store;
}

export function createTestStore(keys: KeyStore) {
  let test = NOTHING;
  let values = readValues();
  /** The values that the response is about. */
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
    // A signature of other keys is of no use; a response that was about others stays, and says so.
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
    sign(signed: Signed) {
      set({ ...test, signed });
    },
    /** Takes what was pasted. Without a diagnosis it is not explained yet. */
    takeResponse(response: string, diagnosis?: Diagnosis) {
      tested = values;
      set({ ...test, response, diagnosis, isOutdated: false });
    },
  };
}
