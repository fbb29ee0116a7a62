/** Something that can change at X or Wordparrot, with a source and the day of the last check. */
export interface Fact<Value = unknown> {
  readonly id: string;
  readonly value: Value;
  /** The title or address of a page, or the people who report what X doesn't document. */
  readonly source: string;
  /** The day of the last comparison with the source, as `YYYY-MM-DD`. */
  readonly checkedOn: string;
}

export type Source = Pick<Fact, 'source' | 'checkedOn'>;

/** Adds each fact's name in the table to the fact as its ID. */
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
