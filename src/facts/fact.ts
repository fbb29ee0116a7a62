/** One thing that may change at X, with where it is written and when it was last looked at. */
export interface Fact<Value = unknown> {
  readonly id: string;
  readonly value: Value;
  /** Where it is written: X's page, by title or address; or who says so where X does not. */
  readonly source: string;
  /** The day it was last compared with its source, `YYYY-MM-DD`. */
  readonly checkedOn: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** After this many days a fact wants a new look at its source. */
export const DAYS_UNTIL_STALE = 120;

/** Whether a day, `YYYY-MM-DD`, lies more than `DAYS_UNTIL_STALE` days before `today`. */
export function isStale(day: string, today: Date): boolean {
  return Date.parse(day) < today.getTime() - DAYS_UNTIL_STALE * DAY;
}

/** The facts that were checked so long ago, oldest first. */
export function staleFacts(facts: readonly Fact[], today: Date): Fact[] {
  return facts
    .filter((fact) => isStale(fact.checkedOn, today))
    .sort((one, other) => one.checkedOn.localeCompare(other.checkedOn));
}
