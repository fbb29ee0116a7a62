import type { Fact } from './fact';

/** A kind of key that X will stop accepting. */
export interface Retirement extends Omit<Fact, 'value'> {
  /** The day X first wrote about it, `YYYY-MM-DD`. */
  readonly mentionedOn: string;
  /** The first day X doesn’t accept the keys, `YYYY-MM-DD`, or `null` while X names none. */
  readonly date: string | null;
  /** X’s page on what replaces them. */
  readonly address: string;
}

export type RetirementState = 'undated' | 'ahead' | 'past';

/** The four keys are OAuth 1.0a keys. Only X's migration guide says that they will be retired. */
export const oauth1Retirement: Retirement = {
  id: 'oauth1Retirement',
  mentionedOn: '2026-09-21',
  date: null,
  source: 'X, Migrating OAuth 1.0a user tokens to OAuth 2.0',
  address: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/oauth-1-0a-token-exchange',
  checkedOn: '2026-10-02',
};

/** X names days, not hours, so a day begins at midnight UTC. */
export function retirementState({ date }: Pick<Retirement, 'date'>, today: Date): RetirementState {
  if (date === null) return 'undated';
  return today.getTime() < Date.parse(date) ? 'ahead' : 'past';
}
