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
 * Checks the text of one field without comparing it with the others. The first check that applies determines the
 * findings. ARCHITECTURE.md gives the order ("Which format wins"). In a finding, lengths and `at` count the UTF-16
 * units of the cleaned value, and `position` counts its characters, starting at 1.
 *
 * @throws Error if the provider has no such field.
 */
export function inspectField<FieldId extends string, LookAlikeId extends string>(
  provider: Provider<FieldId, LookAlikeId>,
  fieldId: FieldId,
  text: string,
): Inspection<FieldId, FindingId<LookAlikeId>> {
  const { value, repairs } = cleanValue(text);
  const field = fieldOf(provider, fieldId);
  const findings = value === '' ? [] : findingsFor(provider, field, { value, text });
  return summarize({ field: fieldId, value, repairs, findings });
}

/**
 * Checks each field alone, then compares the fields to find duplicate and misplaced values. If moving or swapping
 * values would fix a problem, the finding includes that `action`. Never throws. The verdict on empty text is `empty`.
 */
export function inspectFields<FieldId extends string, LookAlikeId extends string>(
  provider: Provider<FieldId, LookAlikeId>,
  texts: Readonly<Record<FieldId, string>>,
): Record<FieldId, Inspection<FieldId, FindingId<LookAlikeId>>> {
  const inspections = provider.fields.map(({ id }) => inspectField(provider, id, texts[id]));
  const together = inspections.map((inspection) =>
    summarize({
      ...inspection,
      findings: [
        ...findSameValue(provider, inspections, inspection.field),
        ...inspection.findings.map((finding) => resolveAction(provider, inspections, finding)),
      ],
    }),
  );
  return Object.fromEntries(together.map((inspection) => [inspection.field, inspection])) as Record<
    FieldId,
    (typeof together)[number]
  >;
}

const order: readonly Verdict[] = ['wrong', 'unusual', 'good', 'empty'];

function summarize<FieldId extends string, Id extends string>(
  inspection: Omit<Inspection<FieldId, Id>, 'verdict'>,
): Inspection<FieldId, Id> {
  const findings = [...inspection.findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return { ...inspection, findings, verdict: findings[0]?.severity ?? 'empty' };
}

export function fieldOf<FieldId extends string>(provider: Provider<FieldId>, id: FieldId): Field<FieldId> {
  const field = provider.fields.find((candidate) => candidate.id === id);
  if (!field) throw new Error(`${provider.id} has no field "${id}"`);
  return field;
}

/**
 * If the value certainly isn't a key, returns the ID of the look-alike that it is, such as `url`. The provider's
 * look-alikes take precedence over all general ones except `masked`.
 */
export function certainLookAlike<LookAlikeId extends string>(
  provider: Provider<string, LookAlikeId>,
  value: string,
): GeneralLookAlikeId | LookAlikeId | undefined {
  const isCertain = (lookAlike: LookAlike) => lookAlike.test(value) === 'certain';
  // A masked value can also match another look-alike by chance, so `masked` takes precedence.
  const general = generalLookAlikes.find(isCertain)?.id;
  return general === 'masked' ? general : (provider.lookAlikes.find(isCertain)?.id ?? general);
}

function findingsFor<FieldId extends string, LookAlikeId extends string>(
  provider: Provider<FieldId, LookAlikeId>,
  field: Field<FieldId>,
  { value, text }: { readonly value: string; readonly text: string },
): Finding<FindingId<LookAlikeId>, FieldId>[] {
  const createFinding = (id: FindingId<LookAlikeId>, severity: Severity, details: Details = {}) => ({
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

  const otherFields = provider.fields.filter((candidate) => candidate !== field);
  const match = field.matchFormat(value);

  if (value === field.example) return [createFinding('our-example', 'good')];
  const lookAlike = certainLookAlike(provider, value);
  if (lookAlike) return [createFinding(lookAlike, 'wrong')];
  if (match === 'current') return [createFinding('as-expected', 'good')];

  const owner = otherFields.find((candidate) => candidate.matchFormat(value) === 'current');
  if (owner) {
    const action = { kind: 'move', from: field.id, to: owner.id } as const;
    return [{ ...createFinding('another-field', 'wrong', { ...owner.details?.(value), other: owner.id }), action }];
  }
  if (match === 'legacy') return [createFinding('legacy-format', 'unusual')];

  const likely = provider.lookAlikes.filter(
    (lookAlike) => (lookAlike.fields?.includes(field.id) ?? true) && lookAlike.test(value) === 'likely',
  );
  const odd = findOddCharacter(field, value);
  return [
    ...(odd ? [{ ...createFinding(odd.id, 'unusual', odd.details), at: odd.at }] : []),
    ...likely.map(({ id }) => createFinding(id, 'unusual')),
    ...findLegacyFields(field, otherFields, value).map(({ details, action }) => ({
      ...createFinding('maybe-another-field', 'unusual', details),
      action,
    })),
    ...findWrongLength(field, value, text).map(({ id, details }) => createFinding(id, 'unusual', details)),
  ];
}

function findOddCharacter(field: Field, value: string) {
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
      ...(latin && { latin }),
    },
    at: [match.index, match.index + character.length] as const,
  };
}

/**
 * Finds other fields whose legacy format the value matches. The result includes an action that moves the value only if
 * exactly one field matches.
 */
function findLegacyFields<FieldId extends string>(
  field: Field<FieldId>,
  otherFields: readonly Field<FieldId>[],
  value: string,
) {
  const candidates = otherFields.filter((candidate) => candidate.matchFormat(value) === 'legacy');
  const [first, second] = candidates;
  if (!first) return [];
  const details: Details = { other: first.id, ...(second && { orOther: second.id }) };
  return [second ? { details } : { details, action: { kind: 'move', from: field.id, to: first.id } as const }];
}

function findWrongLength(field: Field, value: string, text: string) {
  const difference = value.length - field.expectedLength(value);
  if (difference === 0) return [];
  if (difference > 0)
    return [{ id: 'too-long' as const, details: { extra: difference, cut: guessSurplusEnd(field, value) } }];
  return [{ id: 'too-short' as const, details: { missing: -difference, cut: guessCutEnd(value, text) } }];
}

/**
 * Guesses which end of the value has the extra characters. It's the start only if the value ends with a whole key but
 * doesn't begin with one.
 */
function guessSurplusEnd(field: Field, value: string): 'start' | 'end' {
  const length = field.expectedLength(value);
  const isWhole = (part: string) => field.matchFormat(part) === 'current';
  return !isWhole(value.slice(0, length)) && isWhole(value.slice(-length)) ? 'start' : 'end';
}

/**
 * Guesses which end of the value is missing. It's the start if the text has a quote only at the end, or if the value
 * begins with a hyphen, because an access token has digits before the hyphen.
 */
function guessCutEnd(value: string, text: string): 'start' | 'end' {
  const outer = text.trim();
  const [first, last] = [outer.charAt(0), outer.charAt(outer.length - 1)];
  const isQuote = (character: string) => /["'`“”„‘’;,]/.test(character);
  return value.startsWith('-') || (isQuote(last) && !isQuote(first) && !/[=:]/.test(outer)) ? 'start' : 'end';
}

/**
 * Adjusts the move that a finding suggests. If the target field already has a value, the move becomes a swap, or is
 * removed if that value has the target field's format.
 */
function resolveAction<FieldId extends string, Id extends string>(
  provider: Provider<FieldId>,
  all: readonly Inspection<FieldId, Id>[],
  finding: Finding<Id, FieldId>,
): Finding<Id, FieldId> {
  const { action, ...rest } = finding;
  if (!action) return finding;
  const targetValue = all.find(({ field }) => field === action.to)?.value ?? '';
  if (targetValue === '') return finding;
  const isTaken = fieldOf(provider, action.to).matchFormat(targetValue) !== 'none';
  return isTaken ? rest : { ...rest, action: { ...action, kind: 'swap' } };
}

/**
 * If two fields have the same value, reports it in the field whose format it matches less well. If it matches both
 * formats equally well, reports it in both fields.
 */
function findSameValue<FieldId extends string, LookAlikeId extends string>(
  provider: Provider<FieldId, LookAlikeId>,
  all: readonly Inspection<FieldId, FindingId<LookAlikeId>>[],
  fieldId: FieldId,
): Finding<FindingId<LookAlikeId>, FieldId>[] {
  const value = all.find(({ field }) => field === fieldId)?.value ?? '';
  const twin = all.find((candidate) => candidate.field !== fieldId && value !== '' && candidate.value === value);
  if (!twin) return [];
  const matches: readonly string[] = ['none', 'legacy', 'current'];
  const ownMatch = matches.indexOf(fieldOf(provider, fieldId).matchFormat(value));
  const twinMatch = matches.indexOf(fieldOf(provider, twin.field).matchFormat(value));
  if (ownMatch > twinMatch) return [];
  const details = { field: fieldId, other: twin.field };
  return ownMatch < twinMatch
    ? [{ id: 'same-value', severity: 'wrong', details, action: { kind: 'move', from: fieldId, to: twin.field } }]
    : [{ id: 'same-value', severity: 'unusual', details }];
}
