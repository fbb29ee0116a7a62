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
import type { LabeledValue } from './matchLabels';
import type { ValueToken } from './scan';

interface Candidate<F extends string> {
  readonly field: F;
  readonly value: string;
  readonly weight: number;
  readonly repairs: readonly Repair[];
  readonly rank: number;
  readonly project: string;
  /** The field that the label names, if it isn't `field`. */
  readonly named: F | undefined;
  readonly isLabeled: boolean;
}

const ranks = { bare: 0, project: 1, plain: 2, provider: 3 } as const;
const overruledPenalty = 0.5;
const commentPenalty = 10;
const mostChoices = 8;

/**
 * Decides which value goes into which field (ARCHITECTURE.md, "Which format wins"). The order of the steps matters,
 * because each step changes `chosen` (the value of each field) or `open` (the values that the reader must choose from).
 */
export function assign<F extends string, L extends string>(
  provider: Provider<F, L>,
  labeledValues: readonly LabeledValue<F, L>[],
): Reading<F, L> {
  const notes = new Notes<F, L>();
  const candidates: Candidate<F>[] = [];
  const legacyCandidates: Candidate<F>[] = [];
  const doubtful: Candidate<F>[] = [];
  const projects = establishedProjects(provider, labeledValues);

  for (const { value, label } of labeledValues) {
    if (label?.kind === 'lookAlike') {
      notes.addLeftOut(label.id);
    } else if (label?.kind === 'foreign' || value.lookAlike === 'other-service') {
      notes.countOtherService();
    } else if (label?.kind === 'field') {
      placeLabeled(value, label);
    } else {
      placeBare(value);
    }
  }

  const byField = new Map<F, Candidate<F>[]>(provider.fields.map(({ id }) => [id, []]));
  for (const candidate of candidates) byField.get(candidate.field)?.push(candidate);
  const chosen = new Map<F, Candidate<F>>();
  let open: readonly Candidate<F>[] = doubtful;
  for (const { id } of provider.fields) choose(id);
  fillLastMissing();
  swapMisplaced();
  restoreDisplaced();
  assignUniqueLegacy();
  reportConflicts();

  const values: Partial<Record<F, Cleaned>> = {};
  for (const { id } of provider.fields) {
    const candidate = chosen.get(id);
    if (candidate) values[id] = { value: candidate.value, repairs: candidate.repairs };
  }
  const choices = choicesOf(
    open.filter(({ field }) => !chosen.has(field)),
    provider,
  );
  const found = chosen.size + choices.length;
  return { values, choices, notes: notes.all(new Set(chosen.keys()), found > 0) };

  function createCandidate(
    { value, repairs, inComment }: ValueToken<L>,
    field: F,
    { fits, rank: baseRank, label }: { fits: boolean; rank: number; label?: FieldLabel<F> },
  ): Candidate<F> {
    const rank = inComment ? baseRank - commentPenalty : baseRank;
    return {
      field,
      value,
      weight: weightOf(rank, fits),
      repairs,
      rank,
      project: label?.project ?? '',
      named: label && label.field !== field ? label.field : undefined,
      isLabeled: label !== undefined,
    };
  }

  function placeLabeled(value: ValueToken<L>, label: FieldLabel<F>): void {
    const isOfProject = label.owner === 'project' && !projects.has(label.project);
    const needsFormat = label.weak || isOfProject;
    if (value.lookAlike !== undefined) {
      if (!needsFormat || isOwn(value.lookAlike)) notes.addLeftOut(value.lookAlike, label.field);
      return;
    }
    const match = fieldOf(provider, label.field).matchFormat(value.value);
    if (label.inAddress && match === 'none') {
      notes.countOtherService();
      return;
    }
    const rank = ranks[isOfProject ? 'project' : label.owner === 'project' ? 'plain' : label.owner];
    const currentField = match === 'current' ? undefined : currentFieldOf(value);
    if (currentField) {
      (isOfProject ? doubtful : candidates).push(
        createCandidate(value, currentField.id, { fits: true, rank: rank - overruledPenalty, label }),
      );
    } else if (match === 'current' || !needsFormat || (match === 'legacy' && !isOfProject && isRandom(value.value))) {
      candidates.push(createCandidate(value, label.field, { fits: match !== 'none', rank, label }));
    } else {
      notes.countOtherService();
    }
  }

  function placeBare(value: ValueToken<L>): void {
    if (value.lookAlike !== undefined) {
      if (isOwn(value.lookAlike)) notes.addLeftOut(value.lookAlike);
      return;
    }
    if (value.context === 'foreign') {
      notes.countOtherService();
      return;
    }
    const isWord = /^(?:[a-z]+|[A-Z]+)$/.test(value.value);
    const currentField = isWord ? undefined : currentFieldOf(value);
    const isSure = isRandom(value.value) && value.context !== 'unknown';
    if (currentField)
      (isSure ? candidates : doubtful).push(createCandidate(value, currentField.id, { fits: true, rank: ranks.bare }));
    else if (isSure) {
      for (const field of provider.fields) {
        if (field.matchFormat(value.value) === 'legacy')
          legacyCandidates.push(createCandidate(value, field.id, { fits: true, rank: ranks.bare }));
      }
    }
  }

  function currentFieldOf({ value, match }: ValueToken<L>): Field<F> | undefined {
    return match === 'current' ? provider.fields.find((field) => field.matchFormat(value) === 'current') : undefined;
  }

  function isOwn(id: L | GeneralLookAlikeId): boolean {
    return provider.lookAlikes.some((lookAlike) => lookAlike.id === id);
  }

  /**
   * Chooses the field's value with the highest weight. If different values tie, chooses the last one if all their
   * labels name the same project or environment, or if none names one. Otherwise, the reader chooses.
   */
  function choose(field: F): void {
    const all = byField.get(field) ?? [];
    let best: Candidate<F>[] = [];
    for (const candidate of all) {
      const [rival] = best;
      if (!rival || candidate.weight > rival.weight) best = [candidate];
      else if (candidate.weight === rival.weight) best.push(candidate);
    }
    const last = best[best.length - 1];
    if (!last) return;
    const isOneValue = best.every(({ value }) => value === last.value);
    const isOneName = last.isLabeled && best.every(({ project }) => project === last.project);
    if (isOneValue || isOneName) {
      chosen.set(field, last);
      if (!isOneValue) notes.add('name-twice', { field });
    } else {
      open = [...open, ...best];
    }
  }

  /** If only one key is missing, accepts a value even if its name is unknown, because it's probably the missing key. */
  function fillLastMissing(): void {
    const missing = provider.fields.filter(
      ({ id, matchFormat }) => matchFormat(chosen.get(id)?.value ?? '') !== 'current',
    );
    const [field] = missing;
    if (!field || missing.length > 1 || chosen.has(field.id)) return;
    const all = open.filter((candidate) => candidate.field === field.id);
    const [candidate] = all;
    if (candidate && isRandom(candidate.value) && all.every(({ value }) => value === candidate.value))
      chosen.set(field.id, candidate);
  }

  /**
   * Swaps two values if each has the format of the other's field but not of its own, because their labels were probably
   * mixed up. Moves a single value if the field that it fits is empty and the value labeled for that field has a
   * different field's format.
   */
  function swapMisplaced(): void {
    for (const [field, candidate] of [...chosen]) {
      if (fieldOf(provider, field).matchFormat(candidate.value) !== 'none') continue;
      for (const { id: target, matchFormat } of provider.fields) {
        const rival = chosen.get(target);
        const isTargetFree = !rival && candidates.some(({ named }) => named === target);
        const fitsHere =
          rival && fieldOf(provider, field).matchFormat(rival.value) !== 'none' && matchFormat(rival.value) === 'none';
        if (target === field || matchFormat(candidate.value) === 'none' || chosen.get(field) !== candidate) continue;
        if (!isTargetFree && !fitsHere) continue;
        chosen.delete(field);
        chosen.set(target, { ...candidate, field: target, named: field });
        if (rival) chosen.set(field, { ...rival, field, named: target });
      }
    }
  }

  /**
   * If a better value took a labeled value's field, moves the labeled value to an empty field that the label of either
   * value names, so that it isn't lost.
   */
  function restoreDisplaced(): void {
    for (const candidate of candidates) {
      const winner = chosen.get(candidate.field);
      if (!winner || winner.value === candidate.value || !candidate.isLabeled || candidate.rank < 0) continue;
      const target = candidate.named ?? (couldBe(winner.named, candidate.value) ? winner.named : undefined);
      if (target === undefined || chosen.has(target) || open.some(({ field }) => field === target)) continue;
      chosen.set(target, {
        ...candidate,
        field: target,
        named: candidate.named === undefined ? candidate.field : undefined,
      });
    }
  }

  function couldBe(field: F | undefined, value: string): boolean {
    return field !== undefined && fieldOf(provider, field).matchFormat(value) !== 'none';
  }

  /**
   * Legacy formats overlap, so this assigns an unlabeled value only if it fits no other empty field and no other value
   * fits its field. Otherwise, the reader chooses.
   */
  function assignUniqueLegacy(): void {
    const used = new Set([...chosen.values()].map(({ value }) => value));
    let rest = legacyCandidates.filter(({ value }) => !used.has(value));
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
    const reported = new Set<F>();
    for (const [field, { named }] of chosen) {
      if (named === undefined || reported.has(field)) continue;
      if (chosen.get(named)?.named === field) {
        reported.add(named);
        notes.add('swapped', { field, other: named });
      } else {
        notes.add('label-overruled', { field, other: named });
      }
    }
  }
}

/**
 * Returns how strongly to prefer a value. A high rank, from a label that clearly names the key, outweighs every low
 * rank. Among high ranks, a matching format matters more than the rank. Among low ranks, a matching format only breaks
 * ties.
 */
function weightOf(rank: number, fits: boolean): number {
  return rank >= ranks.plain - overruledPenalty ? 100 + (fits ? 10 : 0) + rank : rank + (fits ? 0.1 : 0);
}

/**
 * Finds unknown words in labels that probably name a project with the provider's keys, such as `acme` in
 * `ACME_API_KEY`. The word can also be another service's name, so labels with the word must name at least two fields.
 * In addition, one of their values must have its field's current format, or each must have the legacy format or be a
 * look-alike, such as a placeholder.
 */
function establishedProjects<F extends string, L extends string>(
  provider: Provider<F, L>,
  labeledValues: readonly LabeledValue<F, L>[],
): ReadonlySet<string> {
  const all = new Map<string, { fields: Set<F>; matches: Set<FormatMatch> }>();
  for (const { value, label } of labeledValues) {
    if (label?.kind !== 'field' || label.owner !== 'project') continue;
    const project = all.get(label.project) ?? { fields: new Set(), matches: new Set() };
    project.fields.add(label.field);
    project.matches.add(
      value.lookAlike === undefined ? fieldOf(provider, label.field).matchFormat(value.value) : 'legacy',
    );
    all.set(label.project, project);
  }
  const isEstablished = ({ fields, matches }: { fields: Set<F>; matches: Set<FormatMatch> }) =>
    fields.size > 1 && (matches.has('current') || !matches.has('none'));
  return new Set([...all].filter(([, project]) => isEstablished(project)).map(([name]) => name));
}

function isRandom(value: string): boolean {
  if (!/[A-Z]/.test(value) || !/[a-z]/.test(value)) return false;
  return /\d/.test(value) || caseChanges(value) * 3 >= value.length;
}

function choicesOf<F extends string>(open: readonly Candidate<F>[], provider: Provider<F>): Choice<F>[] {
  const byValue = new Map<string, { candidate: Candidate<F>; fields: Set<F> }>();
  for (const candidate of open) {
    const choice = byValue.get(candidate.value) ?? { candidate, fields: new Set<F>() };
    choice.fields.add(candidate.field);
    byValue.set(candidate.value, choice);
  }
  return [...byValue.values()].slice(0, mostChoices).map(({ candidate: { value, repairs, project }, fields }) => ({
    value,
    repairs,
    fields: provider.fields.map(({ id }) => id).filter((id) => fields.has(id)),
    project,
  }));
}

class Notes<F extends string, L extends string> {
  private readonly conflicts: Note<GeneralNoteId | L, F>[] = [];
  private readonly leftOut = new Map<GeneralNoteId | L, Set<F>>();
  private serviceCount = 0;

  add(id: GeneralNoteId | L, details: Note['details']): void {
    this.conflicts.push({ id, details });
  }

  addLeftOut(id: GeneralNoteId | L, field?: F): void {
    const fields = this.leftOut.get(id) ?? new Set<F>();
    this.leftOut.set(id, fields);
    if (field !== undefined) fields.add(field);
  }

  countOtherService(): void {
    this.serviceCount += 1;
  }

  /**
   * Returns the notes for the reader. Omits a note about a placeholder or another general look-alike if the field that
   * its label names has a value, because the reader then needn't replace it.
   */
  all(filled: ReadonlySet<F>, isFound: boolean): Note<GeneralNoteId | L, F>[] {
    const general = new Set<string>(generalLookAlikes.map(({ id }) => id));
    const notes: Note<GeneralNoteId | L, F>[] = [];
    for (const [id, under] of this.leftOut) {
      const fields = general.has(id) ? [...under].filter((field) => !filled.has(field)) : [...under];
      const [field] = fields;
      if (field !== undefined) notes.push({ id, details: { field }, fields });
      else if (under.size === 0) notes.push({ id, details: {} });
    }
    notes.push(...this.conflicts);
    if (this.serviceCount > 0) notes.push({ id: 'other-services', details: { count: this.serviceCount } });
    if (!isFound) notes.push({ id: 'nothing-found', details: {} });
    return notes;
  }
}
