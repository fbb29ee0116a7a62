import { generalLookAlikes } from '../general';
import { fieldOf } from '../inspect';
import type {
  Choice,
  Cleaned,
  Field,
  FormatMatch,
  GeneralLookAlikeId,
  GeneralNoteId,
  Note,
  Provider,
  Reading,
  Repair,
} from '../model';
import type { FieldLabel } from './labels';
import { caseChanges } from './judge';
import type { LabelledValue } from './matchLabels';

/** A value that may go into a field, and how much speaks for it. */
interface Candidate<F extends string> {
  readonly field: F;
  readonly value: string;
  /** The heaviest candidate of a field is chosen. */
  readonly weight: number;
  readonly repairs: readonly Repair[];
  readonly rank: number;
  readonly project: string;
  /** The field that its label names, where its shape knows better. */
  readonly named: F | undefined;
  readonly isLabelled: boolean;
}

const ranks = { bare: 0, project: 1, plain: 2, provider: 3 } as const;
const overruledPenalty = 0.5;
const commentPenalty = 10;
const mostChoices = 8;

/** Decides which value goes into which field, by name and by shape (ARCHITECTURE.md, "Settled by trial"). */
export function assign<F extends string, L extends string>(
  provider: Provider<F, L>,
  labelledValues: readonly LabelledValue<F, L>[],
): Reading<F, L> {
  const notes = new Notes<F, L>();
  const candidates: Candidate<F>[] = [];
  const older: Candidate<F>[] = [];
  const doubtful: Candidate<F>[] = [];
  const projects = establishedProjects(provider, labelledValues);

  for (const { value, label } of labelledValues) {
    if (label?.kind === 'lookAlike') {
      notes.leftOut(label.id);
    } else if (label?.kind === 'foreign' || value.lookAlike === 'other-service') {
      notes.otherService();
    } else if (label?.kind === 'field') {
      placeLabelled(value, label);
    } else {
      placeBare(value);
    }
  }

  const byField = new Map<F, Candidate<F>[]>(provider.fields.map(({ id }) => [id, []]));
  for (const one of candidates) byField.get(one.field)?.push(one);
  const chosen = new Map<F, Candidate<F>>();
  let open: readonly Candidate<F>[] = doubtful;
  for (const { id } of provider.fields) choose(id);
  fillLastMissing();
  swapOlder();
  restoreDisplaced();
  assignUniqueLegacy();
  reportConflicts();

  const values: Partial<Record<F, Cleaned>> = {};
  for (const { id } of provider.fields) {
    const one = chosen.get(id);
    if (one) values[id] = { value: one.value, repairs: one.repairs };
  }
  const choices = choicesOf(
    open.filter(({ field }) => !chosen.has(field)),
    provider,
  );
  const found = chosen.size + choices.length;
  return { values, choices, notes: notes.all(new Set(chosen.keys()), found > 0) };

  function candidate(
    value: LabelledValue<F, L>['value'],
    field: F,
    isFit: boolean,
    rank: number,
    label?: FieldLabel<F>,
  ): Candidate<F> {
    const rankHere = value.inComment ? rank - commentPenalty : rank;
    return {
      field,
      value: value.value,
      weight: weightOf(rankHere, isFit),
      repairs: value.repairs,
      rank: rankHere,
      project: label?.project ?? '',
      named: label && label.field !== field ? label.field : undefined,
      isLabelled: label !== undefined,
    };
  }

  function placeLabelled(value: LabelledValue<F, L>['value'], label: FieldLabel<F>): void {
    const isOfProject = label.owner === 'project' && !projects.has(label.project);
    const needsShape = label.weak || isOfProject;
    if (value.lookAlike !== undefined) {
      if (!needsShape || isOwn(value.lookAlike)) notes.leftOut(value.lookAlike, label.field);
      return;
    }
    const match = fieldOf(provider, label.field).matchFormat(value.value);
    if (label.inAddress && match === 'none') {
      notes.otherService();
      return;
    }
    const rank = ranks[isOfProject ? 'project' : label.owner === 'project' ? 'plain' : label.owner];
    const other = match === 'current' ? undefined : fieldOfToday(value);
    if (other) {
      (isOfProject ? doubtful : candidates).push(candidate(value, other.id, true, rank - overruledPenalty, label));
    } else if (match === 'current' || !needsShape || (match === 'legacy' && !isOfProject && isRandom(value.value))) {
      candidates.push(candidate(value, label.field, match !== 'none', rank, label));
    } else {
      notes.otherService();
    }
  }

  function placeBare(value: LabelledValue<F, L>['value']): void {
    if (value.lookAlike !== undefined) {
      if (isOwn(value.lookAlike)) notes.leftOut(value.lookAlike);
      return;
    }
    if (value.context === 'foreign') {
      notes.otherService();
      return;
    }
    const isWord = /^(?:[a-z]+|[A-Z]+)$/.test(value.value);
    const today = isWord ? undefined : fieldOfToday(value);
    const isSure = isRandom(value.value) && value.context !== 'unknown';
    if (today) (isSure ? candidates : doubtful).push(candidate(value, today.id, true, ranks.bare));
    else if (isSure) {
      for (const field of provider.fields) {
        if (field.matchFormat(value.value) === 'legacy') older.push(candidate(value, field.id, true, ranks.bare));
      }
    }
  }

  function fieldOfToday({ value, match }: LabelledValue<F, L>['value']): Field<F> | undefined {
    return match === 'current' ? provider.fields.find((one) => one.matchFormat(value) === 'current') : undefined;
  }

  function isOwn(id: L | GeneralLookAlikeId): boolean {
    return provider.lookAlikes.some((one) => one.id === id);
  }

  /** The best named candidate of a field. Of one name the last one counts; of several names the person chooses. */
  function choose(field: F): void {
    const all = byField.get(field) ?? [];
    let best: Candidate<F>[] = [];
    for (const one of all) {
      const [rival] = best;
      if (!rival || one.weight > rival.weight) best = [one];
      else if (one.weight === rival.weight) best.push(one);
    }
    const last = best[best.length - 1];
    if (!last) return;
    const isOneValue = best.every(({ value }) => value === last.value);
    const isOneName = last.isLabelled && best.every(({ project }) => project === last.project);
    if (isOneValue || isOneName) {
      chosen.set(field, last);
      if (!isOneValue) notes.add('name-twice', { field });
    } else {
      open = [...open, ...best];
    }
  }

  /** Where all others are there, a value under a name that says nothing to us is the one that the set lacks. */
  function fillLastMissing(): void {
    const missing = provider.fields.filter(
      ({ id, matchFormat }) => matchFormat(chosen.get(id)?.value ?? '') !== 'current',
    );
    const [field] = missing;
    if (!field || missing.length > 1 || chosen.has(field.id)) return;
    const all = open.filter((one) => one.field === field.id);
    const [one] = all;
    if (one && isRandom(one.value) && all.every(({ value }) => value === one.value)) chosen.set(field.id, one);
  }

  /** Two named values that fit each other's field, and not their own, change places. */
  function swapOlder(): void {
    for (const [field, one] of [...chosen]) {
      if (fieldOf(provider, field).matchFormat(one.value) !== 'none') continue;
      for (const { id: target, matchFormat } of provider.fields) {
        const there = chosen.get(target);
        const isFree = !there && candidates.some(({ named }) => named === target);
        const matchesHere =
          there && fieldOf(provider, field).matchFormat(there.value) !== 'none' && matchFormat(there.value) === 'none';
        if (target === field || matchFormat(one.value) === 'none' || chosen.get(field) !== one) continue;
        if (!isFree && !matchesHere) continue;
        chosen.delete(field);
        chosen.set(target, { ...one, field: target, named: field });
        if (there) chosen.set(field, { ...there, field, named: target });
      }
    }
  }

  /** A named value whose box was filled by a better one goes where the better one was named, or back under its own name. */
  function restoreDisplaced(): void {
    for (const one of candidates) {
      const winner = chosen.get(one.field);
      if (!winner || winner.value === one.value || !one.isLabelled || one.rank < 0) continue;
      const home = one.named ?? (couldBe(winner.named, one.value) ? winner.named : undefined);
      if (home === undefined || chosen.has(home) || open.some(({ field }) => field === home)) continue;
      chosen.set(home, { ...one, field: home, named: one.named === undefined ? one.field : undefined });
    }
  }

  function couldBe(field: F | undefined, value: string): boolean {
    return field !== undefined && fieldOf(provider, field).matchFormat(value) !== 'none';
  }

  /** Older shapes overlap: a value without a name is placed where it is the only one for the only box left. */
  function assignUniqueLegacy(): void {
    const used = new Set([...chosen.values()].map(({ value }) => value));
    let rest = older.filter(({ value }) => !used.has(value));
    for (let isChanged = true; isChanged;) {
      isChanged = false;
      rest = rest.filter(({ field }) => !chosen.has(field));
      for (const { id } of provider.fields) {
        const [only, ...others] = rest.filter(({ field }) => field === id);
        const isOnly =
          only && others.every(({ value }) => value === only.value) && !open.some(({ field }) => field === id);
        if (!only || !isOnly || rest.some(({ value, field }) => value === only.value && field !== id)) continue;
        chosen.set(id, only);
        rest = rest.filter(({ value }) => value !== only.value);
        isChanged = true;
      }
    }
    open = [...open, ...rest];
  }

  function reportConflicts(): void {
    const told = new Set<F>();
    for (const [field, { named }] of chosen) {
      if (named === undefined || told.has(field)) continue;
      if (chosen.get(named)?.named === field) {
        told.add(named);
        notes.add('swapped', { field, other: named });
      } else {
        notes.add('label-overruled', { field, other: named });
      }
    }
  }
}

/**
 * What is named goes before what is not. Of what is named, a value that fits its field goes before one that does not,
 * such as an example in a comment; of the others only where the rank is the same.
 */
function weightOf(rank: number, isFit: boolean): number {
  return rank >= ranks.plain - overruledPenalty ? 100 + (isFit ? 10 : 0) + rank : rank + (isFit ? 0.1 : 0);
}

/** Unknown words before labels that name at least two fields, with a shape of today or with no wrong one, name a project. */
function establishedProjects<F extends string, L extends string>(
  provider: Provider<F, L>,
  labelledValues: readonly LabelledValue<F, L>[],
): ReadonlySet<string> {
  const all = new Map<string, { fields: Set<F>; matches: Set<FormatMatch> }>();
  for (const { value, label } of labelledValues) {
    if (label?.kind !== 'field' || label.owner !== 'project') continue;
    const project = all.get(label.project) ?? { fields: new Set(), matches: new Set() };
    project.fields.add(label.field);
    project.matches.add(
      value.lookAlike === undefined ? fieldOf(provider, label.field).matchFormat(value.value) : 'legacy',
    );
    all.set(label.project, project);
  }
  const isOne = ({ fields, matches }: { fields: Set<F>; matches: Set<FormatMatch> }) =>
    fields.size > 1 && (matches.has('current') || !matches.has('none'));
  return new Set([...all].filter(([, project]) => isOne(project)).map(([name]) => name));
}

/** Whether letters and digits come in no order: no word, no number in base 16, no row of digits. */
function isRandom(value: string): boolean {
  if (!/[A-Z]/.test(value) || !/[a-z]/.test(value)) return false;
  return /\d/.test(value) || caseChanges(value) * 3 >= value.length;
}

function choicesOf<F extends string>(open: readonly Candidate<F>[], provider: Provider<F>): Choice<F>[] {
  const byValue = new Map<string, { one: Candidate<F>; fields: Set<F> }>();
  for (const one of open) {
    const choice = byValue.get(one.value) ?? { one, fields: new Set<F>() };
    choice.fields.add(one.field);
    byValue.set(one.value, choice);
  }
  return [...byValue.values()].slice(0, mostChoices).map(({ one: { value, repairs, project }, fields }) => ({
    value,
    repairs,
    fields: provider.fields.map(({ id }) => id).filter((id) => fields.has(id)),
    project,
  }));
}

/** What is told besides the values: each thing once. */
class Notes<F extends string, L extends string> {
  private readonly told: Note<GeneralNoteId | L, F>[] = [];
  private readonly left = new Map<GeneralNoteId | L, Set<F>>();
  private services = 0;

  add(id: GeneralNoteId | L, details: Note['details']): void {
    this.told.push({ id, details });
  }

  leftOut(id: GeneralNoteId | L, field?: F): void {
    const fields = this.left.get(id) ?? new Set<F>();
    this.left.set(id, fields);
    if (field !== undefined) fields.add(field);
  }

  otherService(): void {
    this.services += 1;
  }

  /** All that is still worth telling: that a placeholder stood under a name is not, once another value filled the box. */
  all(filled: ReadonlySet<F>, isFound: boolean): Note<GeneralNoteId | L, F>[] {
    const general = new Set<string>(generalLookAlikes.map(({ id }) => id));
    const notes: Note<GeneralNoteId | L, F>[] = [];
    for (const [id, under] of this.left) {
      const fields = general.has(id) ? [...under].filter((field) => !filled.has(field)) : [...under];
      const [field] = fields;
      if (field !== undefined) notes.push({ id, details: { field }, fields });
      else if (under.size === 0) notes.push({ id, details: {} });
    }
    notes.push(...this.told);
    if (this.services > 0) notes.push({ id: 'other-services', details: { count: this.services } });
    if (!isFound) notes.push({ id: 'nothing-found', details: {} });
    return notes;
  }
}
