import type { Provider, Reading } from '@site/src/credentials/model';
import { readPaste } from '@site/src/credentials/read';
import type { Fill, KeyStore, PasteResult } from '../keys/store';

/** The value of `PasteResult.at` if the text was pasted into the box for all keys. */
export const PASTE = 'paste';

export interface Target {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Fills the boxes that the text contains values for, and returns what was found. If a single value without a label is
 * pasted into a key's box, it only replaces the selection there, and the function returns undefined.
 */
export function applyPaste(
  provider: Provider,
  store: KeyStore,
  text: string,
  target?: Target,
): PasteResult | undefined {
  const reading = readPaste(provider, text);
  if (!target || !reading.lone) return applyReading(store, reading, target?.field ?? PASTE);
  const { field, start, end } = target;
  const { value, repairs } = reading.lone;
  const before = store.box(field).text;
  if (before === '') store.type(field, value, repairs);
  else store.fill({ [field]: { text: before.slice(0, start) + value + before.slice(end), repairs } }, field);
  return undefined;
}

function applyReading(store: KeyStore, { values, notes, choices }: Reading, at: string): PasteResult {
  const found = Object.entries(values).flatMap(([field, value]) => (value ? [{ field, ...value }] : []));
  const boxes: Fill = Object.fromEntries(found.map(({ field, value, repairs }) => [field, { text: value, repairs }]));
  const result = { at, fields: found.map(({ field }) => field), notes, choices };
  store.fill(boxes, at, result);
  return result;
}
