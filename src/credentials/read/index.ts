import { cleanValue } from '../clean';
import { certainLookAlike } from '../inspect';
import type { Provider, Reading } from '../model';
import { assign } from './assign';
import { decode } from './decode';
import { matchLabels } from './matchLabels';
import { scan } from './scan';

/** A longer text pasted into one box is no value. */
const MAX_VALUE = 600;

/**
 * Finds the values of a provider's fields in any text: environment files, JSON, YAML, code, tables, e-mails, dialogs,
 * or the bare values. Names and shapes both count. What stays open is a choice, what was left out is a note; what
 * belongs to other services is left alone. Never throws; linear in the text.
 */
export function readPaste<F extends string, L extends string>(provider: Provider<F, L>, text: string): Reading<F, L> {
  const decoded = decode(text);
  const tokens = scan(provider, decoded.text);
  const isLone = text.length <= MAX_VALUE && tokens.length <= 1 && tokens[0]?.kind !== 'label';
  const reading = { ...assign(provider, matchLabels(provider, tokens)), ...(isLone && { lone: cleanValue(text) }) };
  if (decoded.isMail) return { ...reading, notes: [...reading.notes, { id: 'decoded-mail', details: {} }] };
  const [firstNote] = reading.notes;
  if (firstNote?.id !== 'nothing-found' || text.length > MAX_VALUE) return reading;
  const lookAlike = certainLookAlike(provider, cleanValue(text).value);
  return lookAlike ? { ...reading, notes: [{ id: lookAlike, details: {} }] } : reading;
}
