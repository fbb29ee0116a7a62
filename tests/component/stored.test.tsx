import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStored, type Format } from '@site/src/components/shared/stored';

const KEY = 'test:word';

const word: Format<string> = {
  empty: '',
  read: (text) => (text.startsWith('word:') ? text.slice(5) : undefined),
  write: (value) => (value ? `word:${value}` : null),
};

function writeInAnotherTab(text: string | null) {
  if (text === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, text);
  window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
}

function refuseWrites(name: string) {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', name);
  });
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('a stored value', () => {
  it('is empty on the first visit and during server rendering', () => {
    const stored = createStored(KEY, word);
    expect(stored.getSnapshot()).toEqual({ value: '' });
    expect(stored.getServerSnapshot()).toBe(stored.getSnapshot());
  });

  it('restores the value on the next visit', () => {
    createStored(KEY, word).update(() => 'parrot');
    expect(createStored(KEY, word).getSnapshot()).toEqual({ value: 'parrot' });
  });

  it('removes the entry from localStorage when the value is empty again', () => {
    const stored = createStored(KEY, word);
    stored.update(() => 'parrot');
    stored.update(() => '');
    expect(localStorage).toHaveLength(0);
  });

  it('returns the same snapshot object while the value doesn’t change', () => {
    localStorage.setItem(KEY, 'word:parrot');
    const stored = createStored(KEY, word);
    expect(stored.getSnapshot()).toBe(stored.getSnapshot());
  });

  it('notifies listeners of changes in this tab and other tabs until they unsubscribe', () => {
    const stored = createStored(KEY, word);
    const listener = vi.fn();
    const leave = stored.subscribe(listener);
    stored.update(() => 'here');
    writeInAnotherTab('word:there');
    expect(listener).toHaveBeenCalledTimes(2);
    expect(stored.getSnapshot()).toEqual({ value: 'there' });
    leave();
    writeInAnotherTab(null);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('applies an update to the value that another tab has written, even without a storage event', () => {
    const stored = createStored(KEY, word);
    stored.update(() => 'a');
    localStorage.setItem(KEY, 'word:ab');
    stored.update((value) => `${value}c`);
    expect(localStorage.getItem(KEY)).toBe('word:abc');
  });

  it('reports an error if the stored data is invalid, and replaces the data at the next update', () => {
    localStorage.setItem(KEY, 'rubbish');
    const stored = createStored(KEY, word);
    expect(stored.getSnapshot()).toEqual({ value: '', error: 'unreadable' });
    stored.update(() => 'parrot');
    expect(stored.getSnapshot()).toEqual({ value: 'parrot' });
    expect(localStorage.getItem(KEY)).toBe('word:parrot');
  });

  it('keeps the value in memory while localStorage is full, and saves the value when there’s space again', () => {
    const stored = createStored(KEY, word);
    stored.update(() => 'kept');
    refuseWrites('QuotaExceededError');
    stored.update(() => 'too much');
    expect(stored.getSnapshot()).toEqual({ value: 'too much', error: 'full' });
    vi.restoreAllMocks();
    stored.update((value) => `${value}, kept`);
    expect(stored.getSnapshot()).toEqual({ value: 'too much, kept' });
    expect(localStorage.getItem(KEY)).toBe('word:too much, kept');
  });

  it('keeps the value in memory if localStorage is blocked, and reports the error right away', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const stored = createStored(KEY, word);
    expect(stored.getSnapshot()).toEqual({ value: '', error: 'blocked' });
    expect(stored.getSnapshot()).toBe(stored.getSnapshot());
    stored.update(() => 'parrot');
    expect(stored.getSnapshot()).toEqual({ value: 'parrot', error: 'blocked' });
  });
});
