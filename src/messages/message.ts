import type { Details } from '../credentials/model';

/** A step of a guide, by the ID of its heading (ARCHITECTURE.md, Decisions). */
export type StepId =
  | 'step-sign-in'
  | 'step-use'
  | 'step-app'
  | 'step-permissions'
  | 'step-credits'
  | 'step-keys'
  | 'step-check'
  | 'step-wordparrot';

/** The steps that each guide has. General messages link only to these. */
export type GeneralStepId = Extract<StepId, 'step-keys' | 'step-check' | 'step-wordparrot'>;

/** What happened, what to do now, and the step that explains it. */
export interface Message {
  readonly text: string;
  readonly action?: string;
  readonly step?: StepId;
  /** A page of the platform that helps. */
  readonly link?: string;
}

/** The details of a finding or note, with names of fields instead of IDs, and the platform's name. */
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

/** Sentences for a platform's live test, besides the diagnoses. */
export interface TestMessages {
  /** Says which keys the command contains, and which it doesn't. */
  readonly carries: () => string;
  /** The address of the page with a section for each diagnosis. */
  readonly errorsPage?: string;
  /** Says how to see the full response, which many tools hide, and where to ask about it. */
  readonly findFullResponse?: () => Omit<Message, 'text'>;
}
