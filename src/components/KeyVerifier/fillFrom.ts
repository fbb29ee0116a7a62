import type { Provider, Reading } from '@site/src/credentials/model';
import { readPaste, readPasteInto } from '@site/src/credentials/read';
import type { Fill, KeyStore } from '../keys/store';

/** Where a text went that was meant for all boxes. */
export const PASTE = 'paste';

/** Reads a pasted text into all boxes it has something for. The text itself is let go. */
export function fillFrom(provider: Provider, store: KeyStore, text: string): void {
  take(store, readPaste(provider, text), PASTE);
}

/**
 * Reads a text that was pasted into one box. A lone value goes where the caret stands, as in any text box; everything
 * else goes where it belongs.
 */
export function fillInto(provider: Provider, store: KeyStore, input: HTMLInputElement, field: string, text: string) {
  const reading = readPasteInto(provider, field, text);
  const lone = reading.values[field];
  if (!lone || reading.choices.length > 0 || reading.notes.length > 0 || Object.keys(reading.values).length > 1) {
    take(store, reading, field);
    return;
  }
  const { text: before } = store.box(field);
  const [start, end] = [input.selectionStart ?? 0, input.selectionEnd ?? before.length];
  const after = before.slice(0, start) + lone.value + before.slice(end);
  if (before === '') store.type(field, after, lone.repairs);
  else store.fill({ [field]: { text: after, repairs: lone.repairs } }, field);
}

function take(store: KeyStore, { values, notes, choices }: Reading, at: string): void {
  const found = Object.entries(values).flatMap(([field, one]) => (one ? [{ field, ...one }] : []));
  const boxes: Fill = Object.fromEntries(found.map(({ field, value, repairs }) => [field, { text: value, repairs }]));
  store.fill(boxes, at, { at, fields: found.map(({ field }) => field), notes, choices });
}
