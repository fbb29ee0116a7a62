import type { Choice, Note, Repair } from '@site/src/credentials/model';
import { guardLifetime } from './lifetime';

export interface Box {
  readonly text: string;
  /** What reading a paste changed. `text` is the result. */
  readonly repairs: readonly Repair[];
  /** Whether this text was copied for Wordparrot. */
  readonly isCopied: boolean;
}

/** What a pasted text contained besides the values that went into boxes. The text itself isn't kept. */
export interface PasteResult {
  /** Where it was pasted: a field, or `paste` for the box that takes everything. */
  readonly at: string;
  /** The fields that the paste filled. */
  readonly fields: readonly string[];
  readonly notes: readonly Note[];
  /** Values whose field the reader has to choose. */
  readonly choices: readonly Choice[];
}

interface Content {
  readonly boxes: Readonly<Record<string, Box>>;
  readonly pasted?: PasteResult | undefined;
}

export interface Keys extends Content {
  /** Where the Undo button appears: next to the last change. Undefined if there is nothing to undo. */
  readonly undoAt: string | undefined;
  /** Whether the values were erased because nobody used them. */
  readonly hasExpired: boolean;
  /** How many times all values were cleared or erased. */
  readonly clearCount: number;
}

/** New content of some boxes. The other boxes don't change. */
export type Fill = Readonly<Record<string, Pick<Box, 'text'> & Partial<Box>>>;

/** Long enough to change one's mind, too short for the next person at this computer. */
const UNDO_CLEAR_MS = 60 * 1000;

const EMPTY: Box = { text: '', repairs: [], isCopied: false };
const NOTHING: Keys = { boxes: {}, undoAt: undefined, hasExpired: false, clearCount: 0 };

export type KeyStore = ReturnType<typeof createKeyStore>;

const stores = new Map<string, KeyStore>();

/** The store of a provider. The first call creates it and guards its lifetime. */
export function keyStore(providerId: string): KeyStore {
  const known = stores.get(providerId);
  if (known) return known;
  const store = createKeyStore();
  guardLifetime(store);
  stores.set(providerId, store);
  return store;
}

/**
 * Keeps the values of a provider's boxes in memory, outside React: they survive client navigation and end with the
 * document. Nothing is written anywhere.
 */
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
    /** The state for the server's HTML and the first render in the browser. */
    getOnServer: () => NOTHING,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    box: (field: string): Box => keys.boxes[field] ?? EMPTY,
    /** Whether there is a value in a box, in a choice, or for `undo`. */
    hasValues: () =>
      past.length > 0 ||
      Object.values(keys.boxes).some(({ text }) => text !== '') ||
      (keys.pasted?.choices.length ?? 0) > 0,
    hasUncopiedValue: () => Object.values(keys.boxes).some(({ text, isCopied }) => text !== '' && !isCopied),

    /** Sets the text that the reader typed into one box. */
    type(field: string, text: string, repairs: Box['repairs'] = []) {
      past = [];
      set({ ...keys, boxes: { ...keys.boxes, [field]: { ...EMPTY, text, repairs } } });
    },
    /** Changes several boxes. One `undo` restores all of them. */
    fill(boxes: Fill, at: string, pasted: PasteResult | undefined = keys.pasted) {
      past = [...past, { before: keys, at }];
      const filled = Object.entries(boxes).map(([field, box]) => [field, { ...EMPTY, ...box }]);
      set({ boxes: { ...keys.boxes, ...Object.fromEntries(filled) }, pasted });
    },
    /** Clears all boxes. `undo` can restore them for one minute. */
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
    /** Clears all boxes, and everything that `undo` could restore. */
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
