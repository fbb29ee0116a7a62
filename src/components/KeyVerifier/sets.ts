import type { Choice } from '@site/src/credentials/model';
import type { PasteResult } from '../keys/store';

/** A value with the field that the reader chose. */
export interface Placed {
  readonly choice: Choice;
  readonly field: string;
}

/** Values whose labels share another word, such as `dev`: at most one value per field. */
export interface KeySet {
  readonly project: string;
  readonly placed: readonly Placed[];
}

/** The sets in a paste. Empty unless all choices belong to sets, and there are at least two. */
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

/** The choices that remain after the reader placed or dismissed some values. */
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
