/**
 * Saves a value in localStorage and shares it between tabs. If a write fails, this document keeps the value in memory
 * until a write succeeds.
 */

export type StorageError = 'blocked' | 'full' | 'unreadable';

export interface Snapshot<T> {
  readonly value: T;
  readonly error?: StorageError;
}

export interface Format<T> {
  /** The value that is used on the server, on a first visit, and if the stored text can't be read. */
  readonly empty: T;
  /** Returns undefined if this site didn't write the text. */
  readonly read: (text: string) => T | undefined;
  /** Returns null if the stored text should be removed. */
  readonly write: (value: T) => string | null;
}

/** The first three functions are the arguments of `useSyncExternalStore`. */
export interface Stored<T> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => Snapshot<T>;
  readonly getServerSnapshot: () => Snapshot<T>;
  /**
   * `change` gets the latest value, even if another tab wrote it. If `change` returns the same value, nothing is
   * written.
   */
  readonly update: (change: (value: T) => T) => void;
}

export function createStored<T>(key: string, { empty, read, write }: Format<T>): Stored<T> {
  const nothing: Snapshot<T> = { value: empty };
  const listeners = new Set<() => void>();
  let snapshot = nothing;
  let seen: string | null = null;
  let isAhead = false;

  function getSnapshot(): Snapshot<T> {
    if (isAhead) return snapshot;
    try {
      const text = localStorage.getItem(key);
      if (text !== seen) {
        seen = text;
        snapshot = readSnapshot(text);
      }
    } catch {
      if (snapshot.error !== 'blocked') snapshot = { value: snapshot.value, error: 'blocked' };
    }
    return snapshot;
  }

  function readSnapshot(text: string | null): Snapshot<T> {
    if (text === null) return nothing;
    const value = read(text);
    return value === undefined ? { value: empty, error: 'unreadable' } : { value };
  }

  function update(change: (value: T) => T): void {
    const before = getSnapshot().value;
    const value = change(before);
    if (value === before) return;
    try {
      keep(write(value));
      snapshot = { value };
      isAhead = false;
    } catch (error) {
      snapshot = { value, error: isQuotaError(error) ? 'full' : 'blocked' };
      isAhead = true;
    }
    notify();
  }

  function keep(text: string | null): void {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    seen = text;
  }

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function subscribe(listener: () => void): () => void {
    if (listeners.size === 0) listenToOthers(true);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) listenToOthers(false);
    };
  }

  /**
   * `storage` fires when another tab writes to localStorage. A page restored from the back/forward cache may have missed
   * that event, so the value is read again on `pageshow`.
   */
  function listenToOthers(on: boolean): void {
    for (const event of ['storage', 'pageshow']) {
      if (on) window.addEventListener(event, notify);
      else window.removeEventListener(event, notify);
    }
  }

  return { subscribe, getSnapshot, getServerSnapshot: () => nothing, update };
}

function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && /quota/i.test(error.name);
}
