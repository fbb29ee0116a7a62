/**
 * The nouns of this project. Nothing here knows React, the DOM, the network, a clock or a sentence:
 * functions of this folder return ids and numbers, `src/messages` turns them into English.
 */

/** How a box stands: the worst of its findings. */
export type Verdict = 'empty' | 'good' | 'unusual' | 'bad';

/** What one finding says about a value. A format alone never makes a value `bad` (ARCHITECTURE.md, Decisions). */
export type Severity = Exclude<Verdict, 'empty'>;

/** Numbers and harmless names for a sentence. Never a piece of a key, save the account id, which is public. */
export type Details = Readonly<Record<string, string | number>>;

/** Half-open range of UTF-16 offsets, `[start, end)`. */
export type Span = readonly [start: number, end: number];

/** What the person may do about a finding with one press. */
export type Action<Field extends string> =
  | { readonly kind: 'move'; readonly from: Field; readonly to: Field }
  | { readonly kind: 'swap'; readonly from: Field; readonly to: Field };

/** One thing noticed about a value: what, how sure. What to do about it is a sentence of `src/messages`. */
export interface Finding<Id extends string = string, Field extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly details: Details;
  /** Where in the cleaned value, so that the page can mark the place. */
  readonly at?: Span;
  readonly action?: Action<Field>;
}

export type RepairId =
  | 'removed-space'
  | 'removed-line-break'
  | 'removed-quotes'
  | 'removed-punctuation'
  | 'removed-invisible'
  | 'removed-label'
  | 'removed-repeat'
  | 'replaced-dash'
  | 'replaced-letter'
  | 'replaced-wide-letter'
  | 'decoded-base64';

/** One kind of change made to a value before it was looked at. Every change is told. */
export interface Repair {
  readonly id: RepairId;
  /** How many places were changed. */
  readonly count: number;
  /** The character that was replaced, where the repair is a replacement. */
  readonly from?: string;
  readonly to?: string;
}

/** A value after cleaning. `cleanValue(cleaned.value)` changes nothing more. */
export interface Cleaned {
  readonly value: string;
  readonly repairs: readonly Repair[];
}

/** What every provider's values may turn out to be; the ids of the provider's own look-alikes come on top. */
export type GeneralFindingId =
  | 'as-expected'
  | 'our-example'
  | 'older-kind'
  | 'too-short'
  | 'too-long'
  | 'odd-character'
  | 'look-alike-letter'
  | 'another-field'
  | 'maybe-another-field'
  | 'same-value'
  | GeneralLookAlikeId;

/** Things that are no credential at all, at any provider. */
export type GeneralLookAlikeId =
  'placeholder' | 'masked' | 'url' | 'email' | 'handle' | 'phone-number' | 'plain-words' | 'response' | 'other-service';

/** Everything known about the content of one box. */
export interface Inspection<Field extends string = string, Id extends string = string> {
  readonly field: Field;
  /** The cleaned value: what is signed with and copied. */
  readonly value: string;
  readonly repairs: readonly Repair[];
  /** Worst first. Empty when the box is empty. */
  readonly findings: readonly Finding<Id, Field>[];
  readonly verdict: Verdict;
}

/** What a shape says about a value: today's, an older one still valid, or neither. */
export type FormatMatch = 'current' | 'legacy' | 'none';

/** One item of a provider, such as the API key. */
export interface Field<Id extends string = string> {
  readonly id: Id;
  /** Label words that name this field, in normal form: lower case, letters and digits only (`apikey`). */
  readonly labels: readonly string[];
  /** Labels, in the same form, that other services use as well: they count only together with a shape. */
  readonly weakLabels: readonly string[];
  /** Labels, in the same form, that name it only behind the provider's name. */
  readonly ownLabels?: readonly string[];
  /** Short names, such as `ATS`, that count only where they are all of a name, and only together with a shape. */
  readonly abbreviations?: readonly string[];
  readonly matchFormat: (value: string) => FormatMatch;
  /** How many characters a value of today has, where it begins like `value`: too short and too long are told against it. */
  readonly expectedLength: (value: string) => number;
  /** Finds the first character that no such value has. */
  readonly oddCharacter: RegExp;
  /** What a value tells about itself, such as the account's id. */
  readonly details?: (value: string) => Details;
  /** An invented value of today's shape, for pictures, docs and tests. */
  readonly example: string;
}

/** A credential, or another thing, that people paste in place of a field. */
export interface LookAlike<Id extends string = string, FieldId extends string = string> {
  readonly id: Id;
  /** Label words that name it, in the same normal form as `Field.labels`. */
  readonly labels: readonly string[];
  /** `certain` has a mark that no key has (a leading `xai-`); `likely` rests on length alone. */
  readonly test: (value: string) => 'certain' | 'likely' | 'no';
  /** The fields in whose boxes it is taken for the field; all where it is left out. */
  readonly fields?: readonly FieldId[];
}

/** How a provider's keys are tried: the request, who signs it with what, and what the responses mean. */
export interface LiveTest<DiagnosisId extends string = string, FieldId extends string = string> {
  readonly request: { readonly method: 'GET'; readonly url: string };
  /** Which field plays which part of OAuth 1.0a (RFC 5849 §1.1). */
  readonly signedWith: Readonly<Record<'consumerKey' | 'consumerSecret' | 'token' | 'tokenSecret', FieldId>>;
  /** For how many seconds the server takes a signed request. */
  readonly goodFor: number;
  /** What the members of a good response are called that say as whom the keys act. */
  readonly account: { readonly id: string; readonly name: string; readonly username: string };
  /** The response header that says what the keys may do. */
  readonly accessHeader: string;
  /** The response header that says, in seconds since 1970, when the next request is allowed. */
  readonly resetHeader: string;
  /** Finds the day, `YYYY-MM-DD`, on which a billing cycle ends. */
  readonly resetDate?: RegExp;
  /** Of two responses that fit equally well the first one is meant: put the general ones last. */
  readonly responses: readonly KnownResponse<DiagnosisId, FieldId>[];
}

/** One thing that the server says. Titles and wording decide before codes, and both before types, which X reuses. */
export interface KnownResponse<DiagnosisId extends string = string, FieldId extends string = string> {
  readonly id: DiagnosisId;
  /** Which of the fields to look at. */
  readonly fields: readonly FieldId[];
  /** Last part of a problem's `type` address. */
  readonly types?: readonly string[];
  /** `code` of an error. */
  readonly codes?: readonly number[];
  /** What stands in a title, a reason or a message. Only its letters and digits count. */
  readonly wording?: readonly string[];
  /** Names of its statuses. They decide last, since other responses contain them as well. */
  readonly statusText?: readonly string[];
  /** What it comes with. */
  readonly statuses: readonly (number | '5xx')[];
  /** Each of its statuses is a sign by itself: meant where nothing more is known. */
  readonly byStatus?: true;
  /** What `accessHeader` has to say as well. */
  readonly access?: string;
  /** A web page instead of data. */
  readonly page?: true;
}

/** What a response means. */
export interface Diagnosis<Id extends string = string, FieldId extends string = string> {
  readonly id: Id | 'clock' | 'network' | 'unknown';
  readonly details: Details;
  /** Which of the fields to look at. */
  readonly fields: readonly FieldId[];
}

/** A platform with credentials. Adding one is a folder here, a file in `src/messages` and an MDX page. */
export interface Provider<
  FieldId extends string = string,
  LookAlikeId extends string = string,
  AnswerId extends string = string,
> {
  readonly id: string;
  /** In the order of Wordparrot's form. */
  readonly fields: readonly Field<FieldId>[];
  readonly lookAlikes: readonly LookAlike<LookAlikeId, FieldId>[];
  /** Where the keys can be tried by a signed request. */
  readonly liveTest?: LiveTest<AnswerId, FieldId>;
  /** What the provider is called in labels and headings: `x`, `twitter`. */
  readonly names: readonly string[];
}

/** A value that could be more than one thing, or one of several for the same field: the person chooses. */
export interface Choice<FieldId extends string = string> {
  readonly value: string;
  readonly repairs: readonly Repair[];
  /** Where it could go. At least one. */
  readonly fields: readonly FieldId[];
  /** What else its name says, such as `dev`: values that share it belong together. Empty where that is nothing. */
  readonly project: string;
}

/** What is told about a pasted text besides its values; the ids of look-alikes that were left out come on top. */
export type GeneralNoteId =
  | 'nothing-found'
  | 'swapped'
  | 'label-overruled'
  | 'name-twice'
  | 'other-services'
  | 'decoded-mail'
  | GeneralLookAlikeId;

/** One thing to tell about a pasted text. */
export interface Note<Id extends string = string, FieldId extends string = string> {
  readonly id: Id;
  readonly details: Details;
  /** The fields under whose names it stood, where it was left out. */
  readonly fields?: readonly FieldId[];
}

/** What a pasted text holds. */
export interface Reading<FieldId extends string = string, LookAlikeId extends string = string> {
  readonly values: Readonly<Partial<Record<FieldId, Cleaned>>>;
  readonly notes: readonly Note<GeneralNoteId | LookAlikeId, FieldId>[];
  readonly choices: readonly Choice<FieldId>[];
  /** The text itself, if it's one value without a label: pasted into a box, it's meant for that box. */
  readonly lone?: Cleaned;
}
