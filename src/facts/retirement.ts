import type { Fact } from './fact';
import { MIGRATION } from './sources';

/** X's plan to stop accepting a kind of key. */
export interface Retirement extends Omit<Fact, 'value'> {
  /** The day on which X first mentioned the retirement, as `YYYY-MM-DD`. */
  readonly mentionedOn: string;
  /** The first day on which X rejects the keys, as `YYYY-MM-DD`, or `null` if X hasn't named a day. */
  readonly date: string | null;
  /** The address of X's page about what replaces these keys. */
  readonly address: string;
}

export type RetirementState = 'undated' | 'ahead' | 'past';

/** The retirement of the four keys, which only X's migration guide mentions. */
export const oauth1Retirement: Retirement = {
  id: 'oauth1Retirement',
  mentionedOn: '2026-09-21',
  date: null,
  address: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/oauth-1-0a-token-exchange',
  ...MIGRATION,
};

/** X gives dates without a time, so the code assumes that a day begins at midnight UTC. */
export function retirementState({ date }: Pick<Retirement, 'date'>, today: Date): RetirementState {
  if (date === null) return 'undated';
  return today.getTime() < Date.parse(date) ? 'ahead' : 'past';
}
