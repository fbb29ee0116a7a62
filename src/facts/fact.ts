/** One thing that can change at X or Wordparrot, its source, and the day it was last checked. */
export interface Fact<Value = unknown> {
  readonly id: string;
  readonly value: Value;
  /** A page, by title or address, or the people who report what X doesn’t document. */
  readonly source: string;
  /** The day it was last compared with its source, `YYYY-MM-DD`. */
  readonly checkedOn: string;
}

/** A source and the day it was last read. */
export type Source = Pick<Fact, 'source' | 'checkedOn'>;

/** Adds its ID to each fact. */
export function factTable<Entries extends Readonly<Record<string, Omit<Fact, 'id'>>>>(entries: Entries) {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }])) as {
    readonly [Id in keyof Entries]: Fact<Entries[Id]['value']>;
  };
}

const DAY = 24 * 60 * 60 * 1000;

export const DAYS_UNTIL_STALE = 120;

/** Whether a day, `YYYY-MM-DD`, is more than `DAYS_UNTIL_STALE` days before `today`. */
export function isStale(day: string, today: Date): boolean {
  return Date.parse(day) < today.getTime() - DAYS_UNTIL_STALE * DAY;
}

/** The facts that are due for review, oldest first. */
export function staleFacts(facts: readonly Fact[], today: Date): Fact[] {
  return facts
    .filter((fact) => isStale(fact.checkedOn, today))
    .sort((first, second) => first.checkedOn.localeCompare(second.checkedOn));
}
