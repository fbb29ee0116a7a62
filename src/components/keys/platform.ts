import type { Provider, Repair } from '@site/src/credentials/model';
import type { MessageFn, TestMessages } from '@site/src/messages/message';

/** A provider and its sentences, as an MDX page hands them to components. */
export interface Platform {
  readonly provider: Provider;
  readonly messages: {
    readonly name: string;
    /** Names the box that takes all keys, where the number of them makes it plainer. */
    readonly pasteAll?: () => string;
    readonly fieldNames: Readonly<Record<string, () => string>>;
    readonly findings: Readonly<Record<string, MessageFn>>;
    readonly notes: Readonly<Record<string, MessageFn>>;
    readonly repairs: Readonly<Record<Repair['id'], (repair: Repair) => string>>;
    /** Where the provider has a test. */
    readonly diagnoses?: Readonly<Record<string, MessageFn>>;
    readonly test?: TestMessages;
  };
}

export function fieldName({ messages }: Platform, field: string): string {
  return messages.fieldNames[field]?.() ?? field;
}

/** A guide stands at the name of its provider, so its steps can be linked to from any page. */
export function stepAddress({ provider }: Platform, step: string): string {
  return `/docs/managing-credentials/${provider.id}#${step}`;
}
