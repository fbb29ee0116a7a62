import type {
  Details,
  Diagnosis,
  GeneralFindingId,
  GeneralNoteId,
  KnownResponse,
  Provider,
  Repair,
} from '../credentials/model';
import { generalDiagnoses, type GeneralDiagnosisId, type PlatformNames } from './general-diagnoses';
import { findings } from './general-findings';
import { notes } from './general-notes';
import { repairs } from './general-repairs';
import type { GeneralStepId, Message, NamedDetails, NamedMessageFn, StepId, TestMessages } from './message';

/** A provider with its messages. Pages pass this object to components. */
export interface Platform {
  readonly provider: Provider;
  readonly messages: {
    readonly name: string;
    readonly fieldName: (field: string) => string;
    readonly stepTitle: (step: StepId) => string;
    readonly finding: (id: string, details: Details) => Message;
    readonly note: (id: string, details: Details) => Message;
    readonly repair: (repair: Repair) => string;
    readonly diagnosis: (diagnosis: Pick<Diagnosis, 'id' | 'details'>) => Message;
    readonly test?: TestMessages | undefined;
  };
}

export interface ProviderMessages<FieldId extends string, LookAlikeId extends string> {
  readonly name: string;
  readonly fieldNames: Readonly<Record<FieldId, () => string>>;
  /** Titles of the `GeneralStepId` steps are required, because general messages link to these steps. */
  readonly stepTitles: Readonly<Record<GeneralStepId, () => string>> & Readonly<Partial<Record<StepId, () => string>>>;
  readonly lookAlikes: Readonly<Record<LookAlikeId, NamedMessageFn>>;
}

/** Messages for a provider's own diagnoses. Each gets only the details that its response can contain. */
export type DiagnosisMessages<Known extends KnownResponse> = {
  readonly [Id in Exclude<Diagnosis<Known>['id'], GeneralDiagnosisId>]: (
    details: Extract<Diagnosis<Known>, { id: Id }>['details'],
  ) => Message;
};

/** A provider with a live test must have these messages. A provider without one can't have them. */
export type ProviderTestMessages<Known extends KnownResponse> = string extends Known['id']
  ? { readonly diagnoses?: undefined; readonly test?: undefined }
  : { readonly diagnoses: DiagnosisMessages<Known>; readonly test: TestMessages };

/** Joins a provider and its messages. A missing message is a type error. */
export function createPlatform<FieldId extends string, LookAlikeId extends string, Known extends KnownResponse>(
  provider: Provider<FieldId, LookAlikeId, Known>,
  messages: ProviderMessages<FieldId, LookAlikeId> & ProviderTestMessages<Known>,
): Platform {
  const { name, fieldNames, stepTitles, lookAlikes, diagnoses, test } = messages;

  const fieldName = (field: string) => sentenceOf<() => string>(fieldNames, field)();
  function named(details: Details): NamedDetails {
    const entries = Object.entries(details).map(([key, value]) => [
      key,
      value in fieldNames ? fieldName(String(value)) : value,
    ]);
    return Object.fromEntries([...entries, ['platform', name]]) as NamedDetails;
  }
  const say = (sentences: Readonly<Record<string, NamedMessageFn>>) => (id: string, details: Details) =>
    sentenceOf(sentences, id)(named(details));

  const names = { platform: name, host: provider.liveTest ? new URL(provider.liveTest.request.url).host : '' };
  const allDiagnoses: Readonly<Record<string, DiagnosisMessage>> = { ...generalDiagnoses, ...diagnoses };

  return {
    provider,
    messages: {
      name,
      fieldName,
      stepTitle: (step) => sentenceOf<() => string>(stepTitles, step)(),
      finding: say({ ...findings, ...lookAlikes } satisfies Record<GeneralFindingId, NamedMessageFn>),
      note: say({ ...notes, ...lookAlikes } satisfies Record<GeneralNoteId, NamedMessageFn>),
      repair: (repair) => repairs[repair.id](repair),
      diagnosis: ({ id, details }) =>
        sentenceOf<DiagnosisMessage>(allDiagnoses, id)(details as never, {
          ...names,
          fullResponse: test?.findFullResponse?.(),
        }),
      test,
    },
  };
}

/** Each diagnosis has its own type of `details`. With `never`, this type fits the functions of all diagnoses. */
type DiagnosisMessage = (details: never, names: PlatformNames) => Message;

/** The types make the error unreachable, because `createPlatform` requires every message. */
function sentenceOf<Sentence>(sentences: Readonly<Record<string, Sentence>>, id: string): Sentence {
  const sentence = sentences[id];
  if (!sentence) throw new Error(`There is no message for "${id}".`);
  return sentence;
}

export function stepAddress({ provider }: Platform, step: string): string {
  return `/docs/managing-credentials/${provider.id}#${step}`;
}
