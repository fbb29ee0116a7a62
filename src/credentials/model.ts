/** Functions in this folder return IDs and numbers, and `src/messages` turns them into sentences. */

/** The worst severity among a field's findings, or `empty` if the field has no value. */
export type Verdict = 'empty' | 'good' | 'unusual' | 'wrong';

/** An unknown format makes a value `unusual`, never `wrong` (ARCHITECTURE.md, Decisions). */
export type Severity = Exclude<Verdict, 'empty'>;

/** Values to insert in a message. They contain no part of a key except the public account ID. */
export type Details = Readonly<Record<string, string | number>>;

/** A half-open range of UTF-16 offsets, `[start, end)`. */
export type Span = readonly [start: number, end: number];

/** A fix that the reader can apply with one click. */
export type Action<Field extends string> =
  | { readonly kind: 'move'; readonly from: Field; readonly to: Field }
  | { readonly kind: 'swap'; readonly from: Field; readonly to: Field };

export interface Finding<Id extends string = string, Field extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly details: Details;
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

/** One kind of change that cleaning made to a value. */
export interface Repair {
  readonly id: RepairId;
  readonly count: number;
  readonly from?: string;
  readonly to?: string;
}

/** The result of `cleanValue`. Cleaning the value again changes nothing. */
export interface Cleaned {
  readonly value: string;
  readonly repairs: readonly Repair[];
}

/** IDs of findings that apply to every provider. Each provider adds the IDs of its look-alikes. */
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

export type GeneralLookAlikeId =
  'placeholder' | 'masked' | 'url' | 'email' | 'handle' | 'phone-number' | 'plain-words' | 'response' | 'other-service';

export interface Inspection<Field extends string = string, Id extends string = string> {
  readonly field: Field;
  /** The cleaned value, which the page copies and uses to sign requests. */
  readonly value: string;
  readonly repairs: readonly Repair[];
  /** The findings, worst first. An empty field has none. */
  readonly findings: readonly Finding<Id, Field>[];
  readonly verdict: Verdict;
}

/** `current` is what the provider issues today, and `legacy` is an older format that can still be valid. */
export type FormatMatch = 'current' | 'legacy' | 'none';

/** One of a provider's credentials, such as the API key. */
export interface Field<Id extends string = string> {
  readonly id: Id;
  /** Names that people use for this field, as lower-case letters and digits, such as `apikey`. */
  readonly labels: readonly string[];
  /** Labels that other services also use, so the value must match one of this field's formats. */
  readonly weakLabels: readonly string[];
  /** Labels that are recognized only after the provider's name, such as `key` in `twitter_key`. */
  readonly ownLabels?: readonly string[];
  /**
   * Short labels, such as `ATS`. Because longer names can contain the same letters, the name next to the value must
   * consist of the label alone. The value must match one of this field's formats.
   */
  readonly abbreviations?: readonly string[];
  readonly matchFormat: (value: string) => FormatMatch;
  /** Returns the length that `value` should have in the current format, which can depend on how `value` begins. */
  readonly expectedLength: (value: string) => number;
  readonly oddCharacter: RegExp;
  readonly details?: (value: string) => Details;
  /** An invented value in the current format, for images, docs, and tests. */
  readonly example: string;
}

/** Something that people paste instead of a key. */
export interface LookAlike<Id extends string = string, FieldId extends string = string> {
  readonly id: Id;
  readonly labels: readonly string[];
  /**
   * `certain` means that no key looks like the value, for example because it begins with `xai-`. `likely` means that
   * only its length and characters fit the look-alike.
   */
  readonly test: (value: string) => 'certain' | 'likely' | 'no';
  /** The fields for which a `likely` result is reported. If omitted, it is reported for every field. */
  readonly fields?: readonly FieldId[];
}

/** The request that tests a provider's keys, and its possible responses. */
export interface LiveTest<Known extends KnownResponse = KnownResponse, FieldId extends string = string> {
  readonly request: { readonly method: 'GET'; readonly url: string };
  /** The field that contains each OAuth 1.0a credential (RFC 5849 §1.1). */
  readonly signedWith: Readonly<Record<'consumerKey' | 'consumerSecret' | 'token' | 'tokenSecret', FieldId>>;
  /** How long the server accepts a request after it was signed, in seconds. */
  readonly goodFor: number;
  /** The properties of a successful response that contain the account's ID, name, and username. */
  readonly account: { readonly id: string; readonly name: string; readonly username: string };
  /** The response header that states the keys' permission. */
  readonly accessHeader: string;
  /** The response header that says when requests are allowed again, in seconds since 1970. */
  readonly resetHeader: string;
  /** Matches text that occurs only in the response to creating a post. */
  readonly createdPost?: RegExp;
  /** If several responses match equally well, the first one wins, so general responses come last. */
  readonly responses: readonly Known[];
}

/**
 * A known response and the signs that identify it, such as headers, codes, and wording. `explainResponse` checks the
 * most reliable kind of sign first. Wording comes before `types`, because X sends the same type for different problems.
 */
export interface KnownResponse<Id extends string = string, FieldId extends string = string> {
  readonly id: Id;
  /** The fields that the reader should check. */
  readonly fields: readonly FieldId[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Phrases in the response. Only their letters and digits are compared. */
  readonly wording?: readonly string[];
  readonly codes?: readonly number[];
  /** The last path segments of the `type` address in problem details (RFC 9457). */
  readonly types?: readonly string[];
  /**
   * Names of HTTP statuses, such as `Bad Gateway`. They are checked after more specific signs, because many responses
   * can contain these words.
   */
  readonly statusText?: readonly string[];
  readonly statuses: readonly (number | '5xx')[];
  /** Whether the status is enough to identify the response if no other sign matches. */
  readonly byStatus?: true;
  /** The value that `accessHeader` must have in this response. */
  readonly access?: string;
  readonly pageTitles?: readonly string[];
  /** The statuses, codes, and texts listed here that the provider documents. People report the others. */
  readonly documented?: readonly (number | string)[];
  /** The details from `ReadDetails` that belong in the diagnosis of this response. */
  readonly reads?: readonly ReadDetail[];
  /**
   * Patterns for details that only this provider's responses contain. The first group of a pattern captures the detail.
   */
  readonly finds?: Readonly<Partial<Record<FoundDetail, RegExp>>>;
}

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
  /** The account ID in the access token that the reader entered. */
  readonly tokenAccountId?: string;
  /**
   * Set if the response is to a request that creates a post, not to the live test. It's 1 instead of `true`, because a
   * detail can only be text or a number.
   */
  readonly createdPost?: 1;
}

/** Details that `explainResponse` reads the same way for every provider. */
export interface ReadDetails {
  /**
   * How many seconds the reader's clock is ahead of the server's, or 0 if the difference is within `LiveTest.goodFor`.
   * A negative number means that the clock is behind, or that the command was sent long after it was signed.
   */
  readonly clockSeconds?: number;
  readonly waitSeconds?: number;
  /** The server's ID for the cause, such as `client-not-enrolled`. */
  readonly reason?: string;
  readonly access?: string;
}
export type ReadDetail = keyof ReadDetails;

/** Details that `explainResponse` finds with a provider's patterns (`KnownResponse.finds`). */
export interface FoundDetails {
  /** The day on which the next billing cycle begins, as `YYYY-MM-DD`. */
  readonly resetDate?: string;
  /** The maximum length of a video, in minutes. */
  readonly minutes?: string;
}
export type FoundDetail = keyof FoundDetails;

/** Why no response arrived. */
export interface NetworkDetails {
  readonly cause?: NetworkCause;
  readonly curlError?: number;
}
export type NetworkCause =
  'no-curl' | 'proxy' | 'name' | 'refused' | 'timeout' | 'certificate' | 'tls' | 'interrupted' | 'other';

/** What kind of text was pasted, if it isn't a known response. */
export interface UnknownDetails extends ServerMessage {
  readonly seen?: 'command' | 'page' | 'words';
}

/** The details that a response can have. A message that uses any other detail doesn't compile. */
type DetailsOf<Known extends KnownResponse> = number extends Known['statuses'][number]
  ? AnyDetails
  : 200 extends Known['statuses'][number]
    ? AccountDetails
    : ServerMessage &
        Pick<ReadDetails, Known extends { reads: readonly (infer Detail extends ReadDetail)[] } ? Detail : never> &
        Pick<FoundDetails, Known extends { finds: infer Finds } ? keyof Finds & FoundDetail : never>;

/** Every detail that a diagnosis can have, for code that handles all diagnoses the same way. */
export type AnyDetails = AccountDetails & ReadDetails & FoundDetails & NetworkDetails & UnknownDetails;

interface Meaning<Id extends string, FieldId extends string, Known> {
  readonly id: Id;
  readonly details: Known;
  readonly fields: readonly FieldId[];
  /**
   * The time from the response's date until the last copied command was signed, in seconds. Set only if the response
   * may be to an earlier command.
   */
  readonly olderBySeconds?: number;
}

type KnownMeaning<Known extends KnownResponse> = Known extends KnownResponse
  ? Known['id'] extends 'clock'
    ? never
    : Meaning<Known['id'], Known['fields'][number], DetailsOf<Known>>
  : never;

/** What a pasted response means. The `id` determines which details are available. */
export type Diagnosis<Known extends KnownResponse = KnownResponse> =
  | KnownMeaning<Known>
  | Meaning<'clock', never, ServerMessage & Pick<ReadDetails, 'clockSeconds'>>
  | Meaning<'network', never, NetworkDetails>
  | Meaning<'unknown', never, UnknownDetails>;

/** The rules for checking one provider's keys. A new provider also needs messages in `src/messages` and an MDX page. */
export interface Provider<
  FieldId extends string = string,
  LookAlikeId extends string = string,
  Known extends KnownResponse = KnownResponse,
> {
  readonly id: string;
  /** The fields, in the same order as in Wordparrot's form. */
  readonly fields: readonly Field<FieldId>[];
  readonly lookAlikes: readonly LookAlike<LookAlikeId, FieldId>[];
  readonly liveTest?: LiveTest<Known, FieldId>;
  /** Names by which labels and headings in pasted text refer to the provider, such as `x` and `twitter`. */
  readonly names: readonly string[];
}

/** A value for which the reader must choose a field, for example because it fits several fields. */
export interface Choice<FieldId extends string = string> {
  readonly value: string;
  readonly repairs: readonly Repair[];
  readonly fields: readonly FieldId[];
  /**
   * The words in the label that probably name a project or an environment, such as `dev` in `DEV_API_KEY`. Empty if
   * there are none. Values whose labels contain the same words belong together.
   */
  readonly project: string;
}

/** IDs of notes that apply to every provider. Each provider adds the IDs of its look-alikes. */
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
  /** The fields whose labels are next to the look-alike in the text, as in `API_KEY=https://example.org`. */
  readonly fields?: readonly FieldId[];
}

export interface Reading<FieldId extends string = string, LookAlikeId extends string = string> {
  readonly values: Readonly<Partial<Record<FieldId, Cleaned>>>;
  readonly notes: readonly Note<GeneralNoteId | LookAlikeId, FieldId>[];
  readonly choices: readonly Choice<FieldId>[];
  /**
   * The cleaned text, if it's short and contains no label and at most one value. The reader probably means it for the
   * box that it was pasted into, so it stays there even if it has another key's format.
   */
  readonly lone?: Cleaned;
}
