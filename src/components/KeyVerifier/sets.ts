import type { Choice } from '@site/src/credentials/model';
import type { PasteResult } from '../keys/store';

export interface Placed {
  readonly choice: Choice;
  readonly field: string;
}

/**
 * Values whose labels all name the same project or environment, such as `dev` in `DEV_API_KEY`, or all name none. A set
 * has at most one value for each field.
 */
export interface KeySet {
  readonly project: string;
  readonly placed: readonly Placed[];
}

/** Returns an empty list if there's only one set, or if it's unclear which field a value belongs to. */
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
