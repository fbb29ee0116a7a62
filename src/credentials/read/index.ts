import { cleanValue } from '../clean';
import { writeMasksAsDots } from '../general';
import { certainLookAlike } from '../inspect';
import type { Provider, Reading } from '../model';
import { assign } from './assign';
import { decode } from './decode';
import { matchLabels } from './matchLabels';
import { scan } from './scan';

/** A longer text isn't one value. */
const MAX_VALUE = 600;

/**
 * Finds the values of a provider's fields in any text: environment files, JSON, YAML, code, tables, emails, screens of
 * X, or bare values.
 *
 * Labels and formats both count. A value that could be several things becomes a choice, and what was left out becomes a
 * note. Values of other services are ignored, never returned.
 *
 * Never throws. Time is linear in the text.
 */
export function readPaste<F extends string, L extends string>(provider: Provider<F, L>, text: string): Reading<F, L> {
  const decoded = decode(writeMasksAsDots(text));
  const tokens = scan(provider, decoded.text);
  const isLone = text.length <= MAX_VALUE && tokens.length <= 1 && tokens[0]?.kind !== 'label';
  const reading = { ...assign(provider, matchLabels(provider, tokens)), ...(isLone && { lone: cleanValue(text) }) };
  if (decoded.isMail) return { ...reading, notes: [...reading.notes, { id: 'decoded-mail', details: {} }] };
  const [firstNote] = reading.notes;
  if (firstNote?.id !== 'nothing-found' || text.length > MAX_VALUE) return reading;
  const lookAlike = certainLookAlike(provider, cleanValue(text).value);
  return lookAlike ? { ...reading, notes: [{ id: lookAlike, details: {} }] } : reading;
}
