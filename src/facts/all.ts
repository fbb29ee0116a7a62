import { staleFacts, type Fact } from './fact';
import { oauth1Retirement, type Retirement } from './retirement';
import { wordparrotFacts } from './wordparrot';
import { xFacts } from './x';

const asFact = (retirement: Retirement): Fact => ({ ...retirement, value: retirement.date ?? 'no date yet' });

export const allFacts: readonly Fact[] = [asFact(oauth1Retirement), ...xFacts, ...wordparrotFacts];

/** The facts to compare with their source: first a retirement that X hasn’t dated, however recently it was checked. */
export function factsToCheck(today: Date, retirement = oauth1Retirement): Fact[] {
  const undated = retirement.date === null ? [asFact(retirement)] : [];
  const stale = staleFacts(allFacts, today).filter(({ id }) => id !== undated[0]?.id);
  return [...undated, ...stale];
}
