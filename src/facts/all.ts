import { staleFacts, type Fact } from './fact';
import { oauth1Retirement, type Retirement } from './retirement';
import { wordparrotFacts } from './wordparrot';
import { xFacts } from './x';

const asFact = (retirement: Retirement): Fact => ({ ...retirement, value: retirement.date ?? 'no date yet' });

export const allFacts: readonly Fact[] = [asFact(oauth1Retirement), ...xFacts, ...wordparrotFacts];

interface FactsToCheck {
  /**
   * Facts to check often: X can announce a date for the retirement at any time, and Wordparrot's documentation is old,
   * so facts from it may be wrong.
   */
  readonly watched: readonly Fact[];
  readonly stale: readonly Fact[];
}

export function factsToCheck(today: Date, retirement = oauth1Retirement): FactsToCheck {
  const undated = retirement.date === null ? [asFact(retirement)] : [];
  return { watched: [...undated, ...wordparrotFacts], stale: staleFacts(allFacts, today) };
}
