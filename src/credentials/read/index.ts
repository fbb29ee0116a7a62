import { cleanValue } from '../clean';
import { writeMasksAsDots } from '../general';
import { certainLookAlike } from '../inspect';
import type { Provider, Reading } from '../model';
import { assign } from './assign';
import { decode } from './decode';
import { matchLabels } from './matchLabels';
import { scan } from './scan';

/** The maximum length of text that can be a single value. */
const MAX_VALUE = 600;

/**
 * Finds a provider's keys by their labels and formats in any text, such as code, a table, or an email. If a value is
 * ambiguous, the reader chooses its field (`choices`). Other services' values are left out. Never throws, and takes
 * linear time.
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
