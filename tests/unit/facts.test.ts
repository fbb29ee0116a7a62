import { afterEach, describe, expect, it, vi } from 'vitest';
import factsPlugin from '../../plugins/facts';
import { staleFacts, type Fact } from '../../src/facts/fact';
import { allFacts, CHECKED_ON } from '../../src/facts/x';

const fact = (id: string, checkedOn: string): Fact => ({ id, value: 1, source: 'X, Pricing', checkedOn });
const daysAfter = (day: string, days: number): Date => new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000);

describe('facts about X', () => {
  it.each(allFacts)('$id has a value, a source and a day', ({ value, source, checkedOn }) => {
    expect(value).toBeTruthy();
    expect(source).not.toBe('');
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('have an id of their own', () => {
    expect(new Set(allFacts.map(({ id }) => id)).size).toBe(allFacts.length);
  });

  it('want a new look after more than 120 days, the oldest first', () => {
    const facts = [fact('newer', '2026-01-02'), fact('older', '2026-01-01'), fact('new', '2026-03-01')];
    expect(staleFacts(facts, daysAfter('2026-01-02', 120))).toEqual([facts[1]]);
    expect(staleFacts(facts, daysAfter('2026-01-02', 121)).map(({ id }) => id)).toEqual(['older', 'newer']);
  });
});

describe('a build', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  afterEach(() => void warn.mockClear());

  const buildOn = (today: Date): unknown => factsPlugin({ today })().postBuild?.({} as never);

  it('says how many facts are old', () => {
    buildOn(daysAfter(CHECKED_ON, 121));
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('"npm run facts" lists them'));
  });

  it('is silent while they are fresh', () => {
    buildOn(daysAfter(CHECKED_ON, 120));
    expect(warn).not.toHaveBeenCalled();
  });
});
