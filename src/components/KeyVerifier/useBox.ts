import { consumeEarlyInput } from '@site/src/hydration/preHydration';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { KeyStore } from '../keys/store';

/**
 * The box is uncontrolled. Otherwise, React would write the value into the `value` attribute, and a saved page would
 * contain the key. Text typed before hydration is copied to the store.
 */
export function useBox(store: KeyStore, field: string, keep: string): RefObject<HTMLInputElement | null> {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const input = box.current;
    if (!input) return;
    const early = consumeEarlyInput(keep) || input.value;
    if (early && store.box(field).text === '') store.type(field, early);

    function show() {
      const { text } = store.box(field);
      // Writing the same text again would move the caret.
      if (input && input.value !== text) input.value = text;
    }
    show();
    return store.subscribe(show);
  }, [store, field, keep]);
  return box;
}
