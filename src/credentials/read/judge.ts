import { cleanValue } from '../clean';
import { certainLookAlike } from '../inspect';
import type { Cleaned, FormatMatch, GeneralLookAlikeId, Provider, Repair } from '../model';
import { memoize } from './memoize';

/** A word, cleaned and checked as if it were a value. */
export interface Judged<L extends string> {
  readonly value: string;
  readonly repairs: readonly Repair[];
  readonly match: FormatMatch;
  /** If the value is certainly one of the provider's look-alikes, the ID of that look-alike, such as `bearer-token`. */
  readonly own: L | undefined;
  readonly lookAlike: L | GeneralLookAlikeId | undefined;
}

/** Creates a function that cleans and checks words. The results are cached, because texts often repeat words. */
export function createJudge<F extends string, L extends string>(provider: Provider<F, L>): (raw: string) => Judged<L> {
  return memoize((raw) => {
    const decoded = decodeBase64(provider, raw);
    const { value, repairs } = decoded ?? (isClean(raw) ? { value: raw, repairs: [] } : cleanValue(raw));
    const own = provider.lookAlikes.find(({ test }) => test(value) === 'certain')?.id;
    let lookAlike: Judged<L>['lookAlike'] | null = null;
    return {
      value,
      repairs,
      match: bestMatch(provider, value),
      own,
      // Most words' `lookAlike` is never read, so it's computed on first use.
      get lookAlike() {
        if (lookAlike === null) lookAlike = own ?? certainLookAlike(provider, value);
        return lookAlike;
      },
    };
  });
}

export function bestMatch(provider: Provider, value: string): FormatMatch {
  let best: FormatMatch = 'none';
  for (const { matchFormat } of provider.fields) {
    const match = matchFormat(value);
    if (match === 'current') return match;
    if (match === 'legacy') best = match;
  }
  return best;
}

/** Whether `cleanValue` would leave the word unchanged. It would remove half of a word that is the same text twice. */
function isClean(raw: string): boolean {
  return /^[A-Za-z\d-]+$/.test(raw) && !raw.startsWith(raw.slice(raw.length / 2));
}

/**
 * Decodes a key from base64, in which Kubernetes stores secrets. Returns undefined if the result has no current format,
 * because it may not be a key.
 */
function decodeBase64(provider: Provider, raw: string): Cleaned | undefined {
  if (raw.length < 24 || raw.length > 80 || raw.length % 4 === 1 || !/^[A-Za-z\d+/]+$/.test(raw)) return undefined;
  const value = atob(raw);
  return bestMatch(provider, value) === 'current'
    ? { value, repairs: [{ id: 'decoded-base64', count: 1 }] }
    : undefined;
}

/**
 * Whether the value contains digits or often switches between capital and small letters, as keys do and words don't.
 */
export function isMixed(value: string): boolean {
  return /^[\w%+/=~.-]*$/.test(value)
    ? /\d/.test(value) || caseChanges(value) * 3 >= value.length
    : /[A-Za-z]/.test(value);
}

export function caseChanges(value: string): number {
  let changes = 0;
  for (let at = 1; at < value.length; at += 1) {
    const [previous, character] = [value.charAt(at - 1), value.charAt(at)];
    if (/[a-z]/.test(previous) ? /[A-Z]/.test(character) : /[A-Z]/.test(previous) && /[a-z]/.test(character))
      changes += 1;
  }
  return changes;
}
