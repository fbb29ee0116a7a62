import type { Choice } from '@site/src/credentials/model';
import type { PasteResult } from '../keys/store';

/** A value, and the field that the person chose for it. */
export interface Placed {
  readonly choice: Choice;
  readonly field: string;
}

/** Values that go by one further name, such as `dev`: one for each of some fields. */
export interface KeySet {
  readonly project: string;
  readonly placed: readonly Placed[];
}

/** The sets that a text holds, where its open values are just that: two sets or more, and no value besides. */
export function setsOf(choices: readonly Choice[]): readonly KeySet[] {
  const sets = new Map<string, Placed[]>();
  for (const choice of choices) {
    const [field, other] = choice.fields;
    const set = sets.get(choice.project) ?? [];
    if (field === undefined || other !== undefined || set.some((member) => member.field === field)) return [];
    sets.set(choice.project, [...set, { choice, field }]);
  }
  return sets.size > 1 ? [...sets].map(([project, placed]) => ({ project, placed })) : [];
}

/** What is still open after the person placed some values and dismissed others. A box that got its value asks no more. */
export function settleChoices(
  pasted: PasteResult,
  placed: readonly Placed[],
  dismissed: readonly Choice[],
): PasteResult {
  const fields = placed.map(({ field }) => field);
  const settled = [...dismissed, ...placed.map(({ choice }) => choice)];
  const choices = pasted.choices
    .filter((choice) => !settled.includes(choice))
    .map((choice) => ({ ...choice, fields: choice.fields.filter((id) => !fields.includes(id)) }))
    .filter((choice) => choice.fields.length > 0);
  return { ...pasted, fields: [...pasted.fields, ...fields], choices };
}
