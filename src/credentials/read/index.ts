import { cleanValue } from '../clean';
import { certainLookAlike } from '../inspect';
import type { FoundValue, Provider, Reading } from '../model';
import { assign } from './assign';
import { decode } from './decode';
import { notice, type Noticed } from './notice';
import { pair } from './pair';

/** A longer text pasted into one box is no value. */
const longestValue = 600;

/**
 * Finds the values of a provider's fields in any text: environment files, JSON, YAML, code, tables, e-mails, dialogs,
 * or the bare values. Names and shapes both count. What stays open is a choice, what was left out is a note; what
 * belongs to other services is left alone. Never throws; linear in the text.
 */
export function readPaste<F extends string, L extends string>(provider: Provider<F, L>, text: string): Reading<F, L> {
  const decoded = decode(text);
  const reading = readNoticed(provider, notice(provider, decoded.text));
  if (decoded.isMail) return { ...reading, notes: [...reading.notes, { id: 'decoded-mail', details: {} }] };
  const [only] = reading.notes;
  if (only?.id !== 'nothing-found' || text.length > longestValue) return reading;
  const lookAlike = certainLookAlike(provider, cleanValue(text).value);
  return lookAlike ? { ...reading, notes: [{ id: lookAlike, details: {} }] } : reading;
}

/**
 * The same for a text pasted into one box. A lone value without a name is meant for that box, whatever its shape says:
 * the box tells. Everything else goes where `readPaste` puts it.
 */
export function readPasteInto<F extends string, L extends string>(
  provider: Provider<F, L>,
  fieldId: F,
  text: string,
): Reading<F, L> {
  const noticed = notice(provider, decode(text).text);
  const isLone = noticed.length <= 1 && noticed.every(({ kind }) => kind === 'value');
  if (!isLone || text.length > longestValue) return readNoticed(provider, noticed);
  const values: Partial<Record<F, FoundValue>> = {};
  values[fieldId] = { ...cleanValue(text), via: 'shape' };
  return { values, notes: [], choices: [] };
}

function readNoticed<F extends string, L extends string>(
  provider: Provider<F, L>,
  noticed: readonly Noticed<F, L>[],
): Reading<F, L> {
  return assign(provider, pair(provider, noticed));
}
