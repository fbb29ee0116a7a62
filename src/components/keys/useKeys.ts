import { inspectFields } from '@site/src/credentials/inspect';
import type { Inspection, Provider } from '@site/src/credentials/model';
import { useSyncExternalStore } from 'react';
import { keyStore, type Keys, type KeyStore } from './store';

type Inspections = Readonly<Record<string, Inspection>>;

export interface KeysInHand {
  readonly store: KeyStore;
  readonly keys: Keys;
  /** Each field's inspection, in the order of the boxes. An inspection's `value` is the cleaned value. */
  readonly inspections: Inspections;
}

export type Values = Readonly<Record<string, string>>;

export function valuesOf(inspections: Inspections): Values {
  return Object.fromEntries(Object.entries(inspections).map(([field, { value }]) => [field, value]));
}

export function useKeys(provider: Provider): KeysInHand {
  const store = keyStore(provider.id);
  const keys = useSyncExternalStore(store.subscribe, store.get, store.getOnServer);
  return { store, keys, inspections: inspect(provider, keys.boxes) };
}

/** Lists the fields with empty boxes. Unlike `useKeys`, it doesn't make a component render at each keystroke. */
export function useEmptyFields(provider: Provider): readonly string[] {
  const store = keyStore(provider.id);
  const listEmpty = ({ boxes }: Keys) => {
    const inspections = inspect(provider, boxes);
    return provider.fields.flatMap(({ id }) => (inspections[id]?.verdict === 'empty' ? [id] : [])).join(' ');
  };
  const fields = useSyncExternalStore(
    store.subscribe,
    () => listEmpty(store.get()),
    () => listEmpty(store.getOnServer()),
  );
  return fields.split(' ').filter(Boolean);
}

const latest = new WeakMap<Provider, { readonly boxes: Keys['boxes']; readonly inspections: Inspections }>();

/**
 * Inspects the boxes once for all components. An unchanged inspection stays the same object, so that its box doesn't
 * render again.
 */
function inspect(provider: Provider, boxes: Keys['boxes']): Inspections {
  const before = latest.get(provider);
  if (before?.boxes === boxes) return before.inspections;
  const found = inspectFields(
    provider,
    Object.fromEntries(provider.fields.map(({ id }) => [id, boxes[id]?.text ?? ''])),
  );
  const inspections = Object.fromEntries(
    Object.entries(found).map(([id, alone]) => {
      const inspection = { ...alone, repairs: [...(boxes[id]?.repairs ?? []), ...alone.repairs] };
      const known = before?.inspections[id];
      return [id, known && JSON.stringify(known) === JSON.stringify(inspection) ? known : inspection];
    }),
  );
  latest.set(provider, { boxes, inspections });
  return inspections;
}
