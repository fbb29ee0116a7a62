import type { Details, Diagnosis, GeneralFindingId, GeneralNoteId, Provider, Repair } from '../credentials/model';
import { findings } from './general-findings';
import { notes } from './general-notes';
import { repairs } from './general-repairs';
import type { Message, MessageFn, NamedDetails, NamedMessageFn, TestMessages } from './message';

/** A provider and its sentences, as an MDX page hands them to components. Every id has a sentence. */
export interface Platform {
  readonly provider: Provider;
  readonly messages: {
    readonly name: string;
    /** Names the box that takes all keys, where the number of them makes it plainer. */
    readonly pasteAll?: (() => string) | undefined;
    readonly fieldName: (field: string) => string;
    readonly finding: (id: string, details: Details) => Message;
    readonly note: (id: string, details: Details) => Message;
    readonly repair: (repair: Repair) => string;
    /** Of a provider whose keys can be tested. */
    readonly diagnosis: (id: string, details: Details) => Message;
    readonly test?: TestMessages | undefined;
  };
}

/** What a provider adds to the general sentences. */
export interface ProviderMessages<FieldId extends string, LookAlikeId extends string> {
  readonly name: string;
  readonly pasteAll?: () => string;
  readonly fieldNames: Readonly<Record<FieldId, () => string>>;
  readonly lookAlikes: Readonly<Record<LookAlikeId, NamedMessageFn>>;
}

/** What it adds when its keys can be tested, and must not add when they can't. */
export type ProviderTestMessages<ResponseId extends string> = string extends ResponseId
  ? { readonly diagnoses?: undefined; readonly test?: undefined }
  : { readonly diagnoses: Readonly<Record<Diagnosis<ResponseId>['id'], MessageFn>>; readonly test: TestMessages };

/** Joins a provider with its sentences: one that is missing doesn’t compile. */
export function createPlatform<FieldId extends string, LookAlikeId extends string, ResponseId extends string>(
  provider: Provider<FieldId, LookAlikeId, ResponseId>,
  messages: ProviderMessages<FieldId, LookAlikeId> & ProviderTestMessages<ResponseId>,
): Platform {
  const { name, pasteAll, fieldNames, lookAlikes, diagnoses, test } = messages;

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

  return {
    provider,
    messages: {
      name,
      pasteAll,
      fieldName,
      finding: say({ ...findings, ...lookAlikes } satisfies Record<GeneralFindingId, NamedMessageFn>),
      note: say({ ...notes, ...lookAlikes } satisfies Record<GeneralNoteId, NamedMessageFn>),
      repair: (repair) => repairs[repair.id](repair),
      diagnosis: say(diagnoses ?? {}),
      test,
    },
  };
}

/** The types of `createPlatform` rule out that it throws. */
function sentenceOf<Sentence>(sentences: Readonly<Record<string, Sentence>>, id: string): Sentence {
  const sentence = sentences[id];
  if (!sentence) throw new Error(`There is no sentence for "${id}"`);
  return sentence;
}

/** A guide is at the name of its provider, so any page can link to its steps. */
export function stepAddress({ provider }: Platform, step: string): string {
  return `/docs/managing-credentials/${provider.id}#${step}`;
}
