import type { Choice, Note, Repair } from '@site/src/credentials/model';
import { guardLifetime } from './lifetime';

export interface Box {
  readonly text: string;
  /** What was fixed in the text when it was pasted. */
  readonly repairs: readonly Repair[];
  readonly isCopied: boolean;
}

/** What a pasted text contained. The text itself isn't kept. */
export interface PasteResult {
  /** Where the text was pasted: a field, or `paste` for the box that accepts all keys. */
  readonly at: string;
  readonly fields: readonly string[];
  readonly notes: readonly Note[];
  /** Values that the reader has to choose a field for. */
  readonly choices: readonly Choice[];
}

interface Content {
  readonly boxes: Readonly<Record<string, Box>>;
  readonly pasted?: PasteResult | undefined;
}

export interface Keys extends Content {
  /**
   * Where the last change was made: a field, `paste`, or `clear`. The Undo button appears there. Undefined if there's
   * nothing to undo.
   */
  readonly undoAt: string | undefined;
  /** Whether the values were erased after an hour without use. */
  readonly hasExpired: boolean;
  readonly clearCount: number;
}

/** New content for some of the boxes, by field. The other boxes keep their content. */
export type Fill = Readonly<Record<string, Pick<Box, 'text'> & Partial<Box>>>;

/** Clearing can be undone only for a short time, so that the next person at this computer can't restore the keys. */
const UNDO_CLEAR_MS = 60 * 1000;

const EMPTY: Box = { text: '', repairs: [], isCopied: false };
const NOTHING: Keys = { boxes: {}, undoAt: undefined, hasExpired: false, clearCount: 0 };

export type KeyStore = ReturnType<typeof createKeyStore>;

const stores = new Map<string, KeyStore>();

export function keyStore(providerId: string): KeyStore {
  const known = stores.get(providerId);
  if (known) return known;
  const store = createKeyStore();
  guardLifetime(store);
  stores.set(providerId, store);
  return store;
}

/** Keeps the values only in memory, but outside React, so that they survive navigation within the site. */
export function createKeyStore() {
  let keys = NOTHING;
  let past: { readonly before: Content; readonly at: string }[] = [];
  let clearCount = 0;
  const listeners = new Set<() => void>();

  function set({ boxes, pasted }: Content, hasExpired = false) {
    keys = { boxes, pasted, undoAt: past.at(-1)?.at, hasExpired, clearCount };
    listeners.forEach((listener) => listener());
  }

  return {
    get: () => keys,
    getOnServer: () => NOTHING,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    box: (field: string): Box => keys.boxes[field] ?? EMPTY,
    /** Whether a box, a choice, or the undo history contains a value. */
    hasValues: () =>
      past.length > 0 ||
      Object.values(keys.boxes).some(({ text }) => text !== '') ||
      (keys.pasted?.choices.length ?? 0) > 0,
    hasUncopiedValue: () => Object.values(keys.boxes).some(({ text, isCopied }) => text !== '' && !isCopied),

    type(field: string, text: string, repairs: Box['repairs'] = []) {
      past = [];
      set({ ...keys, boxes: { ...keys.boxes, [field]: { ...EMPTY, text, repairs } } });
    },
    /** Changes several boxes in one step, so that a single `undo` reverts them all. */
    fill(boxes: Fill, at: string, pasted: PasteResult | undefined = keys.pasted) {
      past = [...past, { before: keys, at }];
      const filled = Object.entries(boxes).map(([field, box]) => [field, { ...EMPTY, ...box }]);
      set({ boxes: { ...keys.boxes, ...Object.fromEntries(filled) }, pasted });
    },
    clear(at: string) {
      const cleared = [{ before: keys, at }];
      past = cleared;
      clearCount += 1;
      set({ boxes: {} });
      setTimeout(() => {
        if (past !== cleared) return;
        past = [];
        set(keys);
      }, UNDO_CLEAR_MS);
    },
    erase({ hasExpired }: { readonly hasExpired: boolean }) {
      past = [];
      clearCount += 1;
      set({ boxes: {} }, hasExpired);
    },
    undo() {
      const last = past.at(-1);
      past = past.slice(0, -1);
      if (last) set(last.before);
    },
    markCopied(field: string) {
      const box = keys.boxes[field];
      if (box) set({ ...keys, boxes: { ...keys.boxes, [field]: { ...box, isCopied: true } } });
    },
  };
}
