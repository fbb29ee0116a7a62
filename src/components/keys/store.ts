import type { Choice, Note, Repair } from '@site/src/credentials/model';

/** What stands in one box. */
export interface Box {
  readonly text: string;
  /** What was changed while a paste was read; `text` is the result. */
  readonly repairs: readonly Repair[];
  /** Whether this very text was copied for Wordparrot. */
  readonly handedOver: boolean;
}

/** What a pasted text held besides the values that went into boxes. The text itself is not kept. */
export interface Found {
  /** Where it was pasted: a field, or `paste` for the box that takes everything. */
  readonly at: string;
  /** The fields that it gave a value for. */
  readonly fields: readonly string[];
  readonly notes: readonly Note[];
  /** Values that the person has to place. */
  readonly choices: readonly Choice[];
}

interface Content {
  readonly boxes: Readonly<Record<string, Box>>;
  readonly found?: Found | undefined;
}

export interface Keys extends Content {
  /** Where the change was made that `undo` takes back; undefined where there is none. */
  readonly undoAt: string | undefined;
  /** The hour was over: the boxes were emptied without anybody asking for it. */
  readonly forgotten: boolean;
  /** How often everything was emptied, by whomever. */
  readonly emptied: number;
}

/** New content of some boxes; those left out stay as they are. */
export type Fill = Readonly<Record<string, Pick<Box, 'text'> & Partial<Box>>>;

/** Keys that nobody used for this long are forgotten. */
export const FORGET_AFTER_MS = 60 * 60 * 1000;
/** Who clears may have changed their mind; who comes to this computer later shall not bring the keys back. */
const CLEAR_IS_UNDONE_FOR_MS = 60 * 1000;

const EMPTY: Box = { text: '', repairs: [], handedOver: false };
const NOTHING: Keys = { boxes: {}, undoAt: undefined, forgotten: false, emptied: 0 };

export type KeyStore = ReturnType<typeof createKeyStore>;

const stores = new Map<string, KeyStore>();

/**
 * The one place where values of a provider's boxes live: in memory, outside React, so that they survive going to
 * another page of this site and end with the document. Nothing of it is ever written anywhere.
 */
export function keyStore(providerId: string): KeyStore {
  const store = stores.get(providerId) ?? createKeyStore();
  stores.set(providerId, store);
  return store;
}

export function createKeyStore() {
  let keys = NOTHING;
  let past: { readonly before: Content; readonly at: string }[] = [];
  let forgetting: ReturnType<typeof setTimeout> | undefined;
  let usedAt = 0;
  let emptied = 0;
  const listeners = new Set<() => void>();

  function set({ boxes, found }: Content, forgotten = false) {
    keys = { boxes, found, undoAt: past.at(-1)?.at, forgotten, emptied };
    guard();
    listeners.forEach((listener) => listener());
  }

  /** In a box, or in a question on where it goes. */
  function hasValues() {
    return Object.values(keys.boxes).some((box) => box.text !== '') || (keys.found?.choices.length ?? 0) > 0;
  }

  function forget(told: boolean) {
    past = [];
    emptied += 1;
    set({ boxes: {} }, told);
  }

  /** Watches over the keys for as long as there are any. */
  function guard() {
    clearTimeout(forgetting);
    if (hasValues() || past.length > 0) {
      usedAt = Date.now();
      forgetting = setTimeout(() => forget(true), FORGET_AFTER_MS);
      addEventListener('beforeunload', warn);
      addEventListener('pagehide', leave);
      document.addEventListener('visibilitychange', look);
    } else {
      removeEventListener('beforeunload', warn);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', look);
    }
  }

  function warn(event: Event) {
    if (Object.values(keys.boxes).some((box) => box.text !== '' && !box.handedOver)) event.preventDefault();
  }

  /** The document ends, or the browser puts it aside for "Back": no key may come back with it. */
  function leave() {
    forget(false);
  }

  /** Timers rest while a computer sleeps, so the hour is measured anew when the page is seen again. */
  function look() {
    if (document.visibilityState === 'visible' && Date.now() - usedAt >= FORGET_AFTER_MS) forget(true);
  }

  return {
    get: () => keys,
    /** What the server renders, and the first picture in the browser. */
    getOnServer: () => NOTHING,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    box: (field: string): Box => keys.boxes[field] ?? EMPTY,

    /** The person typed: what stands in the box now is all there is. */
    type(field: string, text: string, repairs: Box['repairs'] = []) {
      past = [];
      set({ ...keys, boxes: { ...keys.boxes, [field]: { ...EMPTY, text, repairs } } });
    },
    /** Changes several boxes in one go, which one `undo` takes back. */
    fill(boxes: Fill, at: string, found: Found | undefined = keys.found) {
      past = [...past, { before: keys, at }];
      const filled = Object.entries(boxes).map(([field, box]) => [field, { ...EMPTY, ...box }]);
      set({ boxes: { ...keys.boxes, ...Object.fromEntries(filled) }, found });
    },
    /** Empties all boxes; for a minute `undo` brings them back. */
    clear(at: string) {
      const cleared = [{ before: keys, at }];
      past = cleared;
      emptied += 1;
      set({ boxes: {} });
      setTimeout(() => {
        if (past !== cleared) return;
        past = [];
        set(keys);
      }, CLEAR_IS_UNDONE_FOR_MS);
    },
    undo() {
      const last = past.at(-1);
      past = past.slice(0, -1);
      if (last) set(last.before);
    },
    handOver(field: string) {
      const box = keys.boxes[field];
      if (box) set({ ...keys, boxes: { ...keys.boxes, [field]: { ...box, handedOver: true } } });
    },
  };
}
