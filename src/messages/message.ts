import type { Details } from '../credentials/model';

export type StepId =
  | 'step-sign-in'
  | 'step-use'
  | 'step-app'
  | 'step-permissions'
  | 'step-credits'
  | 'step-keys'
  | 'step-check'
  | 'step-wordparrot';

/** Steps that every guide has, so that general messages can link to them. */
export type GeneralStepId = Extract<StepId, 'step-keys' | 'step-check' | 'step-wordparrot'>;

/** `text` says what happened, and `action` says what to do now. */
export interface Message {
  readonly text: string;
  readonly action?: string;
  readonly step?: StepId;
  /** A helpful page of the platform, or of this site. */
  readonly link?: MessageLink;
}

/** `to` is a full address, or a path on this site. */
export interface MessageLink {
  readonly to: string;
  readonly text: string;
}

/**
 * The details of a finding or note, ready to be used in a message: field IDs are replaced with field names, and the
 * platform's name is added.
 */
export type NamedDetails = Details &
  Readonly<
    Record<
      | 'platform'
      | 'field'
      | 'other'
      | 'orOther'
      | 'length'
      | 'expected'
      | 'character'
      | 'code'
      | 'position'
      | 'latin'
      | 'accountId'
      | 'count',
      string | number
    >
  >;

export type NamedMessageFn = (details: NamedDetails) => Message;

export interface TestMessages {
  /** Says which keys the command contains and which keys it leaves out. */
  readonly carries: () => string;
  /** The address of a page that has a section for each diagnosis. */
  readonly errorsPage?: string;
  readonly findFullResponse?: () => Omit<Message, 'text'>;
}
