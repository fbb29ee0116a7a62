/** The types of this folder. Its functions return IDs and numbers; `src/messages` turns them into sentences. */

/** The worst severity among the findings of a field. */
export type Verdict = 'empty' | 'good' | 'unusual' | 'wrong';

/** A format alone never makes a value `wrong` (ARCHITECTURE.md, Decisions). */
export type Severity = Exclude<Verdict, 'empty'>;

/** Values for a sentence. Never a part of a key, except the account ID, which is public. */
export type Details = Readonly<Record<string, string | number>>;

/** Half-open range of UTF-16 offsets, `[start, end)`. */
export type Span = readonly [start: number, end: number];

/** A fix that the reader can apply with one click. */
export type Action<Field extends string> =
  | { readonly kind: 'move'; readonly from: Field; readonly to: Field }
  | { readonly kind: 'swap'; readonly from: Field; readonly to: Field };

export interface Finding<Id extends string = string, Field extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly details: Details;
  /** The range in the cleaned value, so the page can show it. */
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

/** One kind of change made to a value before it was checked. Every change is reported. */
export interface Repair {
  readonly id: RepairId;
  /** Number of places that were changed. */
  readonly count: number;
  /** The replaced character, if the repair is a replacement. */
  readonly from?: string;
  readonly to?: string;
}

/** A cleaned value. Cleaning it again changes nothing. */
export interface Cleaned {
  readonly value: string;
  readonly repairs: readonly Repair[];
}

/** Findings that any provider's values can have. Each provider adds the IDs of its own look-alikes. */
export type GeneralFindingId =
  | 'as-expected'
  | 'our-example'
  | 'legacy-format'
  | 'too-short'
  | 'too-long'
  | 'odd-character'
  | 'look-alike-letter'
  | 'another-field'
  | 'maybe-another-field'
  | 'same-value'
  | GeneralLookAlikeId;

/** Look-alikes of any provider. */
export type GeneralLookAlikeId =
  'placeholder' | 'masked' | 'url' | 'email' | 'handle' | 'phone-number' | 'plain-words' | 'response' | 'other-service';

/** The result of checking one field. */
export interface Inspection<Field extends string = string, Id extends string = string> {
  readonly field: Field;
  /** The cleaned value, which is signed with and copied. */
  readonly value: string;
  readonly repairs: readonly Repair[];
  /** Worst first. Empty if the field is empty. */
  readonly findings: readonly Finding<Id, Field>[];
  readonly verdict: Verdict;
}

/** `current`: what the provider issues today. `legacy`: an older format that can still be valid. */
export type FormatMatch = 'current' | 'legacy' | 'none';

/** One of a provider's credentials, such as the API key. */
export interface Field<Id extends string = string> {
  readonly id: Id;
  /** Labels that name this field, normalized: lower case, letters and digits only (`apikey`). */
  readonly labels: readonly string[];
  /** Normalized labels that other services use too. They count only if the value has a format of the field. */
  readonly weakLabels: readonly string[];
  /** Normalized labels that count only after the provider's name. */
  readonly ownLabels?: readonly string[];
  /** Short names, such as `ATS`. They count only as the whole name, and only if the value has a format of the field. */
  readonly abbreviations?: readonly string[];
  readonly matchFormat: (value: string) => FormatMatch;
  /** Length in characters of a current value that begins like `value`. */
  readonly expectedLength: (value: string) => number;
  /** Matches characters that no value of the field has. */
  readonly oddCharacter: RegExp;
  /** Details that the value itself contains, such as the account ID. */
  readonly details?: (value: string) => Details;
  /** An invented value in the current format, for images, docs, and tests. */
  readonly example: string;
}

/** Something that people paste in place of a field. */
export interface LookAlike<Id extends string = string, FieldId extends string = string> {
  readonly id: Id;
  /** Normalized labels, as in `Field.labels`. */
  readonly labels: readonly string[];
  /** `certain`: it has a mark that no key has (a leading `xai-`). `likely`: only its length suggests it. */
  readonly test: (value: string) => 'certain' | 'likely' | 'no';
  /** The fields in which it is likely. All fields if omitted. */
  readonly fields?: readonly FieldId[];
}

/** The request that tests a provider's keys, and the responses that it can get. */
export interface LiveTest<Known extends KnownResponse = KnownResponse, FieldId extends string = string> {
  readonly request: { readonly method: 'GET'; readonly url: string };
  /** The fields that have the roles of OAuth 1.0a (RFC 5849 §1.1). */
  readonly signedWith: Readonly<Record<'consumerKey' | 'consumerSecret' | 'token' | 'tokenSecret', FieldId>>;
  /** Seconds for which the server accepts a signed request. */
  readonly goodFor: number;
  /** Names of the members in a successful response that say which account the keys belong to. */
  readonly account: { readonly id: string; readonly name: string; readonly username: string };
  /** The response header with the permission of the keys. */
  readonly accessHeader: string;
  /** The response header with the time of the next allowed request, in seconds since 1970. */
  readonly resetHeader: string;
  /** Finds the member that only the response to a created post has. */
  readonly createdPost?: RegExp;
  /** If several match equally well, the first one wins, so general ones come last. */
  readonly responses: readonly Known[];
}

/**
 * One thing that the server says, and the signs by which it's recognized, the surest kind first: headers, wording,
 * codes, types, status text, status. Wording decides before types because X sends the same type for different things.
 */
export interface KnownResponse<Id extends string = string, FieldId extends string = string> {
  readonly id: Id;
  /** The fields to check. */
  readonly fields: readonly FieldId[];
  /** Headers that only this response has with these values. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Words in a title, reason, or message. Only letters and digits are compared. */
  readonly wording?: readonly string[];
  readonly codes?: readonly number[];
  /** Last path segment of a problem's `type` address. */
  readonly types?: readonly string[];
  /** Names of its statuses, by the server or by tools. Other responses contain them as well, so they decide late. */
  readonly statusText?: readonly string[];
  readonly statuses: readonly (number | '5xx')[];
  /** A status alone identifies it if nothing else does. */
  readonly byStatus?: true;
  /** Required value of `accessHeader`. */
  readonly access?: string;
  /** The titles of web pages that come instead of data. */
  readonly pageTitles?: readonly string[];
  /** The signs that the provider's own documentation names. People report the others. */
  readonly documented?: readonly (number | string)[];
  /** What can be read from the response, besides the server's message. */
  readonly reads?: readonly ReadDetail[];
  /** What a pattern finds in the response: its first group becomes the detail of that name. */
  readonly finds?: Readonly<Partial<Record<FoundDetail, RegExp>>>;
}

/** What the server said about a request that it rejected. */
export interface ServerMessage {
  readonly status?: number;
  readonly said?: string;
}

/** What a successful response says about the keys. */
export interface AccountDetails {
  readonly access?: string;
  readonly username?: string;
  readonly name?: string;
  readonly accountId?: string;
  /** The account that the access token in the box belongs to. */
  readonly tokenAccountId?: string;
  /** The response isn't to the test: a post was created. */
  readonly createdPost?: 1;
}

/** Details that are read from a response in the same way for every provider. */
export interface ReadDetails {
  /**
   * How many seconds the reader's clock is ahead of the server's, 0 if within what the server accepts. Negative if the
   * clock is behind, or the command was old.
   */
  readonly clockSeconds?: number;
  /** How long until the server accepts the next request. */
  readonly waitSeconds?: number;
  /** Which of several causes a problem has, as a short id. */
  readonly reason?: string;
  /** What the keys can do, by `accessHeader`. */
  readonly access?: string;
}
export type ReadDetail = keyof ReadDetails;

/** Details that a provider finds with patterns of its own. */
export interface FoundDetails {
  /** The day, `YYYY-MM-DD`, on which a billing cycle ends. */
  readonly resetDate?: string;
  /** How many minutes a video can have. */
  readonly minutes?: string;
}
export type FoundDetail = keyof FoundDetails;

/** Why no response came. */
export interface NetworkDetails {
  readonly cause?: NetworkCause;
  /** The number that curl gives the error. */
  readonly curlError?: number;
}
export type NetworkCause =
  'no-curl' | 'proxy' | 'name' | 'refused' | 'timeout' | 'certificate' | 'tls' | 'interrupted' | 'other';

/** What kind of text an unknown response is. */
export interface UnknownDetails extends ServerMessage {
  readonly seen?: 'command' | 'page' | 'words';
}

/** The details of a known response. A message can use only what its response can have. */
type DetailsOf<Known extends KnownResponse> = number extends Known['statuses'][number]
  ? AnyDetails
  : 200 extends Known['statuses'][number]
    ? AccountDetails
    : ServerMessage &
        Pick<ReadDetails, Known extends { reads: readonly (infer Detail extends ReadDetail)[] } ? Detail : never> &
        Pick<FoundDetails, Known extends { finds: infer Finds } ? keyof Finds & FoundDetail : never>;

/** Every detail that any diagnosis can have, for code that treats all diagnoses alike. */
export type AnyDetails = AccountDetails & ReadDetails & FoundDetails & NetworkDetails & UnknownDetails;

interface Meaning<Id extends string, FieldId extends string, Known> {
  readonly id: Id;
  readonly details: Known;
  /** The fields to check. */
  readonly fields: readonly FieldId[];
  /** The response may be older than the command that was copied last, by this many seconds. */
  readonly olderBySeconds?: number;
}

type KnownMeaning<Known extends KnownResponse> = Known extends KnownResponse
  ? Known['id'] extends 'clock'
    ? never
    : Meaning<Known['id'], Known['fields'][number], DetailsOf<Known>>
  : never;

/** What a pasted response means. Its id decides which details it can have. */
export type Diagnosis<Known extends KnownResponse = KnownResponse> =
  | KnownMeaning<Known>
  | Meaning<'clock', never, ServerMessage & Pick<ReadDetails, 'clockSeconds'>>
  | Meaning<'network', never, NetworkDetails>
  | Meaning<'unknown', never, UnknownDetails>;

/** A platform with credentials. Adding one takes a folder here, a file in `src/messages`, and an MDX page. */
export interface Provider<
  FieldId extends string = string,
  LookAlikeId extends string = string,
  Known extends KnownResponse = KnownResponse,
> {
  readonly id: string;
  /** In the order of Wordparrot's form. */
  readonly fields: readonly Field<FieldId>[];
  readonly lookAlikes: readonly LookAlike<LookAlikeId, FieldId>[];
  /** If the keys can be tested with a signed request. */
  readonly liveTest?: LiveTest<Known, FieldId>;
  /** What the provider is called in labels and headings: `x`, `twitter`. */
  readonly names: readonly string[];
}

/** A value that could be several things, or one of several values for the same field. The reader chooses. */
export interface Choice<FieldId extends string = string> {
  readonly value: string;
  readonly repairs: readonly Repair[];
  /** The fields that it fits, at least one. */
  readonly fields: readonly FieldId[];
  /** Other words of its label, such as `dev`. Values with the same words are one set. Can be empty. */
  readonly project: string;
}

/** Notes on any pasted text. Each provider adds the IDs of its look-alikes that were left out. */
export type GeneralNoteId =
  | 'nothing-found'
  | 'swapped'
  | 'label-overruled'
  | 'name-twice'
  | 'other-services'
  | 'decoded-mail'
  | GeneralLookAlikeId;

export interface Note<Id extends string = string, FieldId extends string = string> {
  readonly id: Id;
  readonly details: Details;
  /** The fields whose labels it had, if it's a look-alike that was left out. */
  readonly fields?: readonly FieldId[];
}

/** The result of reading a pasted text. */
export interface Reading<FieldId extends string = string, LookAlikeId extends string = string> {
  readonly values: Readonly<Partial<Record<FieldId, Cleaned>>>;
  readonly notes: readonly Note<GeneralNoteId | LookAlikeId, FieldId>[];
  readonly choices: readonly Choice<FieldId>[];
  /** The text itself, if it's one value without a label: pasted into a box, it's meant for that box. */
  readonly lone?: Cleaned;
}
