import { cleanValue } from './clean';
import { generalLookAlikes } from './general';
import { lookAlikeLetters } from './letters';
import type {
  Details,
  Field,
  Finding,
  GeneralFindingId,
  GeneralLookAlikeId,
  Inspection,
  LookAlike,
  Provider,
  Severity,
  Verdict,
} from './model';

export type FindingId<LookAlikeId extends string> = GeneralFindingId | LookAlikeId;

/**
 * Looks at the content of one box by itself. The order of the rules is that of ARCHITECTURE.md, "Settled by trial": what has
 * a mark of its own, today's shape, another field's shape of today, the own older shape, and last what length suggests.
 * A format alone makes a value `unusual`, never `bad`. Never throws.
 */
export function inspectField<FieldId extends string, LookAlikeId extends string>(
  provider: Provider<FieldId, LookAlikeId>,
  fieldId: FieldId,
  text: string,
): Inspection<FieldId, FindingId<LookAlikeId>> {
  const { value, repairs } = cleanValue(text);
  const field = fieldOf(provider, fieldId);
  const findings = value === '' ? [] : findingsAbout(provider, field, value, text);
  return inspection(fieldId, value, repairs, findings);
}

/**
 * Looks at all boxes, each by itself and against the others: the same value in two boxes, a value that belongs into
 * another one. Where one move or swap mends it, the finding carries that as its `action`.
 */
export function inspectFields<FieldId extends string, LookAlikeId extends string>(
  provider: Provider<FieldId, LookAlikeId>,
  texts: Readonly<Record<FieldId, string>>,
): Record<FieldId, Inspection<FieldId, FindingId<LookAlikeId>>> {
  const alone = provider.fields.map(({ id }) => inspectField(provider, id, texts[id]));
  const together = alone.map(({ field, value, repairs, findings }) =>
    inspection(field, value, repairs, [
      ...sameValue(provider, alone, field),
      ...findings.map((finding) => withAction(provider, alone, finding)),
    ]),
  );
  return Object.fromEntries(together.map((one) => [one.field, one])) as Record<FieldId, (typeof together)[number]>;
}

const order: readonly Verdict[] = ['bad', 'unusual', 'good', 'empty'];

function inspection<FieldId extends string, Id extends string>(
  field: FieldId,
  value: string,
  repairs: Inspection['repairs'],
  findings: readonly Finding<Id, FieldId>[],
): Inspection<FieldId, Id> {
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return { field, value, repairs, findings: sorted, verdict: sorted[0]?.severity ?? 'empty' };
}

export function fieldOf<FieldId extends string>(provider: Provider<FieldId>, id: FieldId): Field<FieldId> {
  const field = provider.fields.find((one) => one.id === id);
  if (!field) throw new Error(`${provider.id} has no field "${id}"`);
  return field;
}

/** The look-alike, of the provider or of the whole world, that a value certainly is. */
export function certainLookAlike<LookAlikeId extends string>(
  provider: Provider<string, LookAlikeId>,
  value: string,
): GeneralLookAlikeId | LookAlikeId | undefined {
  const isIt = (one: LookAlike) => one.test(value) === 'certain';
  return (provider.lookAlikes.find(isIt) ?? generalLookAlikes.find(isIt))?.id;
}

function findingsAbout<FieldId extends string, LookAlikeId extends string>(
  provider: Provider<FieldId, LookAlikeId>,
  field: Field<FieldId>,
  value: string,
  text: string,
): Finding<FindingId<LookAlikeId>, FieldId>[] {
  const about = (id: FindingId<LookAlikeId>, severity: Severity, details: Details = {}) => ({
    id,
    severity,
    details: {
      field: field.id,
      length: value.length,
      expected: field.expectedLength(value),
      ...field.details?.(value),
      ...details,
    },
  });

  const others = provider.fields.filter((other) => other !== field);
  const match = field.matchFormat(value);

  if (value === field.example) return [about('our-example', 'good')];
  const lookAlike = certainLookAlike(provider, value);
  if (lookAlike) return [about(lookAlike, 'bad')];
  if (match === 'current') return [about('as-expected', 'good')];

  const owner = others.find((other) => other.matchFormat(value) === 'current');
  if (owner) {
    const action = { kind: 'move', from: field.id, to: owner.id } as const;
    return [{ ...about('another-field', 'bad', { ...owner.details?.(value), other: owner.id }), action }];
  }
  if (match === 'legacy') return [about('older-kind', 'unusual')];

  const likely = provider.lookAlikes.filter(
    (one) => (one.fields?.includes(field.id) ?? true) && one.test(value) === 'likely',
  );
  const odd = oddCharacter(field, value);
  return [
    ...(odd ? [{ ...about(odd.id, 'unusual', odd.details), at: odd.at }] : []),
    ...likely.map(({ id }) => about(id, 'unusual')),
    ...maybeAnother(field, others, value).map(({ details, action }) => ({
      ...about('maybe-another-field', 'unusual', details),
      action,
    })),
    ...wrongLength(field, value, text).map(({ id, details }) => about(id, 'unusual', details)),
  ];
}

/** The first character that the field's values never have, and where it stands. */
function oddCharacter(field: Field, value: string) {
  const match = field.oddCharacter.exec(value);
  if (!match) return undefined;
  const [character] = match;
  const latin = lookAlikeLetters.get(character);
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    id: latin ? ('look-alike-letter' as const) : ('odd-character' as const),
    details: {
      character,
      code,
      position: [...value.slice(0, match.index)].length + 1,
      ...(latin && { latin: [...latin].join(', ') }),
    },
    at: [match.index, match.index + character.length] as const,
  };
}

/** Fields whose older values look like this one. One of them: it can be moved there. */
function maybeAnother<FieldId extends string>(field: Field<FieldId>, others: readonly Field<FieldId>[], value: string) {
  const fitting = others.filter((other) => other.matchFormat(value) === 'legacy');
  const [first, second] = fitting;
  if (!first) return [];
  const details: Details = { other: first.id, ...(second && { orOther: second.id }) };
  return [second ? { details } : { details, action: { kind: 'move', from: field.id, to: first.id } as const }];
}

/** By how much a value is too short or too long, and at which end that probably happened. */
function wrongLength(field: Field, value: string, text: string) {
  const difference = value.length - field.expectedLength(value);
  if (difference === 0) return [];
  if (difference > 0)
    return [{ id: 'too-long' as const, details: { extra: difference, cut: surplusEnd(field, value) } }];
  return [{ id: 'too-short' as const, details: { missing: -difference, cut: probableCut(value, text) } }];
}

/** At which end a value has too much: where the other end alone is no value, and this one is. */
function surplusEnd(field: Field, value: string): 'start' | 'end' {
  const length = field.expectedLength(value);
  const isWhole = (part: string) => field.matchFormat(part) === 'current';
  return !isWhole(value.slice(0, length)) && isWhole(value.slice(-length)) ? 'start' : 'end';
}

/** A selection that began too late leaves a closing quote without its opening one, or a dash at the start. */
function probableCut(value: string, text: string): 'start' | 'end' {
  const outer = text.trim();
  const [first, last] = [outer.charAt(0), outer.charAt(outer.length - 1)];
  const isQuote = (character: string) => /["'`“”„‘’;,]/.test(character);
  return value.startsWith('-') || (isQuote(last) && !isQuote(first) && !/[=:]/.test(outer)) ? 'start' : 'end';
}

/** Offers to move a value to the box it belongs into, to swap with what stands there, or nothing where it would harm. */
function withAction<FieldId extends string, Id extends string>(
  provider: Provider<FieldId>,
  all: readonly Inspection<FieldId, Id>[],
  finding: Finding<Id, FieldId>,
): Finding<Id, FieldId> {
  const { action, ...rest } = finding;
  if (!action) return finding;
  const there = all.find(({ field }) => field === action.to)?.value ?? '';
  if (there === '') return finding;
  const taken = fieldOf(provider, action.to).matchFormat(there) !== 'none';
  return taken ? rest : { ...rest, action: { ...action, kind: 'swap' } };
}

/** The same value in two boxes: told at the one where it fits worse, at both where it fits alike. */
function sameValue<FieldId extends string, LookAlikeId extends string>(
  provider: Provider<FieldId, LookAlikeId>,
  all: readonly Inspection<FieldId, FindingId<LookAlikeId>>[],
  fieldId: FieldId,
): Finding<FindingId<LookAlikeId>, FieldId>[] {
  const value = all.find(({ field }) => field === fieldId)?.value ?? '';
  const twin = all.find((other) => other.field !== fieldId && value !== '' && other.value === value);
  if (!twin) return [];
  const matches: readonly string[] = ['none', 'legacy', 'current'];
  const here = matches.indexOf(fieldOf(provider, fieldId).matchFormat(value));
  const there = matches.indexOf(fieldOf(provider, twin.field).matchFormat(value));
  if (here > there) return [];
  const details = { field: fieldId, other: twin.field };
  return here < there
    ? [{ id: 'same-value', severity: 'bad', details, action: { kind: 'move', from: fieldId, to: twin.field } }]
    : [{ id: 'same-value', severity: 'unusual', details }];
}
