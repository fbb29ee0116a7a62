/** A fact about X or Wordparrot that can change, with its source and the day it was last checked. */
export interface Fact<Value = unknown> {
  readonly id: string;
  readonly value: Value;
  /** The title or address of a page. If X doesn't document the value, this describes where it comes from. */
  readonly source: string;
  /** The day the value was last compared with its source, as `YYYY-MM-DD`. */
  readonly checkedOn: string;
}

export type Source = Pick<Fact, 'source' | 'checkedOn'>;

/** Gives each fact an `id`, which is the name of its property in `entries`. */
export function factTable<Entries extends Readonly<Record<string, Omit<Fact, 'id'>>>>(entries: Entries) {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }])) as {
    readonly [Id in keyof Entries]: Fact<Entries[Id]['value']>;
  };
}

const DAY = 24 * 60 * 60 * 1000;

export const DAYS_UNTIL_STALE = 120;

export function isStale(day: string, today: Date): boolean {
  return Date.parse(day) < today.getTime() - DAYS_UNTIL_STALE * DAY;
}

export function staleFacts(facts: readonly Fact[], today: Date): Fact[] {
  return facts
    .filter((fact) => isStale(fact.checkedOn, today))
    .sort((first, second) => first.checkedOn.localeCompare(second.checkedOn));
}
