import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guardLifetime } from '../../src/components/keys/lifetime';
import { createKeyStore, keyStore } from '../../src/components/keys/store';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  vi.useRealTimers();
});

function guardedStore() {
  const store = createKeyStore();
  guardLifetime(store);
  return store;
}

function filledStore() {
  const store = guardedStore();
  store.type('apiKey', 'one');
  store.type('apiSecret', 'two');
  return store;
}

const texts = (store: ReturnType<typeof createKeyStore>) =>
  Object.fromEntries(Object.entries(store.get().boxes).map(([field, box]) => [field, box.text]));

/** Whether the browser would ask for confirmation before the reader leaves the page. */
const wouldWarn = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('the key store', () => {
  test('keeps a separate store for each provider', () => {
    expect(keyStore('one')).toBe(keyStore('one'));
    expect(keyStore('one')).not.toBe(keyStore('two'));
  });

  test('notifies listeners of changes until they unsubscribe', () => {
    const store = createKeyStore();
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    store.type('apiKey', 'one');
    expect(listener).toHaveBeenCalledTimes(1);
    leave();
    store.type('apiKey', 'two');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('undoes one paste at a time, starting with the latest paste', () => {
    const store = createKeyStore();
    store.fill({ apiKey: { text: 'first' } }, 'paste');
    store.fill({ apiKey: { text: 'second' }, apiSecret: { text: 'more' } }, 'apiKey');
    expect(store.get().undoAt).toBe('apiKey');
    store.undo();
    expect(texts(store)).toEqual({ apiKey: 'first' });
    expect(store.get().undoAt).toBe('paste');
    store.undo();
    expect(texts(store)).toEqual({});
    expect(store.get().undoAt).toBeUndefined();
  });

  test('offers no Undo after the reader has edited a pasted value', () => {
    const store = createKeyStore();
    store.fill({ apiKey: { text: 'first' } }, 'paste');
    store.type('apiKey', 'first!');
    expect(store.get().undoAt).toBeUndefined();
  });

  test('offers Undo for one minute after all boxes are cleared', () => {
    const store = filledStore();
    store.clear('all');
    expect(texts(store)).toEqual({});
    store.undo();
    expect(texts(store)).toEqual({ apiKey: 'one', apiSecret: 'two' });

    store.clear('all');
    vi.advanceTimersByTime(MINUTE);
    expect(store.get().undoAt).toBeUndefined();
  });

  test('marks a value as copied until the value changes', () => {
    const store = filledStore();
    store.markCopied('apiKey');
    expect(store.box('apiKey').isCopied).toBe(true);
    store.type('apiKey', 'other');
    expect(store.box('apiKey').isCopied).toBe(false);
  });
});

describe('the key store when the reader leaves the page', () => {
  test('asks for confirmation before the reader leaves the page with a value that wasn’t copied', () => {
    const store = filledStore();
    expect(wouldWarn()).toBe(true);
    store.markCopied('apiKey');
    expect(wouldWarn()).toBe(true);
    store.markCopied('apiSecret');
    expect(wouldWarn()).toBe(false);
    store.type('apiKey', '');
    expect(wouldWarn()).toBe(false);
  });

  test('clears all values and the undo history when the reader leaves the page', () => {
    const store = filledStore();
    store.fill({ apiKey: { text: 'other' } }, 'paste');
    window.dispatchEvent(new Event('pagehide'));
    expect(store.get()).toEqual({ boxes: {}, hasExpired: false, clearCount: 1 });
  });
});

describe('a pasted value before the reader selects a box for it', () => {
  const choice = { value: 'one', fields: ['apiKey'], repairs: [], project: '' };
  function storeWithChoice() {
    const store = guardedStore();
    store.fill({}, 'paste', { at: 'paste', fields: [], notes: [], choices: [choice] });
    store.type('apiKey', 'x');
    store.type('apiKey', '');
    return store;
  }

  test('clears a pasted value when the reader leaves the page without selecting a box for it', () => {
    const store = storeWithChoice();
    window.dispatchEvent(new Event('pagehide'));
    expect(store.get().pasted).toBeUndefined();
  });

  test('clears a pasted value if the reader hasn’t selected a box for it within an hour', () => {
    const store = storeWithChoice();
    vi.advanceTimersByTime(60 * MINUTE);
    expect(store.get()).toEqual({ boxes: {}, hasExpired: true, clearCount: 1 });
  });
});

describe('the key store after an hour without use', () => {
  test('clears the values after an hour without use, and reports that the values have expired', () => {
    const store = filledStore();
    vi.advanceTimersByTime(59 * MINUTE);
    expect(texts(store)).toEqual({ apiKey: 'one', apiSecret: 'two' });
    store.markCopied('apiKey');
    vi.advanceTimersByTime(59 * MINUTE);
    expect(store.get().hasExpired).toBe(false);
    vi.advanceTimersByTime(MINUTE);
    expect(store.get()).toEqual({ boxes: {}, hasExpired: true, clearCount: 1 });
    store.type('apiKey', 'again');
    expect(store.get().hasExpired).toBe(false);
  });

  test('clears the values after the computer has slept for an hour', () => {
    const store = filledStore();
    vi.setSystemTime(Date.now() + 61 * MINUTE);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(store.get().hasExpired).toBe(true);
  });

  test('clears the values after an hour even if the computer’s clock was set back', () => {
    const store = filledStore();
    vi.setSystemTime(Date.now() - 600 * MINUTE);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(store.get().hasExpired).toBe(false);
    vi.advanceTimersByTime(60 * MINUTE);
    expect(store.get().hasExpired).toBe(true);
  });
});
