import type { Details } from '../credentials/model';

/** A step of a guide: the id of its heading (ARCHITECTURE.md, Decisions). */
export type StepId =
  | 'step-sign-in'
  | 'step-use'
  | 'step-app'
  | 'step-permissions'
  | 'step-credits'
  | 'step-keys'
  | 'step-check'
  | 'step-wordparrot';

/** Steps that every guide has: general sentences lead to no others. */
export type GeneralStepId = Extract<StepId, 'step-keys' | 'step-check' | 'step-wordparrot'>;

/** What is said about one thing: what it is, what to do about it, and where the guide tells more. */
export interface Message {
  readonly text: string;
  readonly action?: string;
  readonly step?: StepId;
  /** A page of the platform itself that helps. */
  readonly link?: string;
}

/** Details with the names of fields in place of their ids, and the platform’s name. Each sentence gets those that it needs. */
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

/** What is said about the test of a platform, besides the diagnoses. */
export interface TestMessages {
  /** Which keys the command holds and which it does not, and what becomes of it. */
  readonly carries: () => string;
  /** The page with a section for each diagnosis, whose id is the diagnosis'. */
  readonly errorsPage?: string;
  /** How to see all of a response, which many tools hide, and where to ask about it. */
  readonly findFullResponse?: () => Omit<Message, 'text'>;
}
