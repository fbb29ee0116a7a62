import { consumeEarlyInput } from '@site/src/hydration/preHydration';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useBackToPage } from '../shared/useBackToPage';
import { BOXES, EXAMPLE, readHash, type Box, type Entries } from './usage';

/**
 * Replaces the value of a number box that contains letters. Browsers report that value as empty, and an empty box would
 * count as 0.
 */
const LETTERS = 'NaN';

interface BoundEntries {
  readonly entries: Entries;
  /** The ref of the element that contains the inputs. Each input's `name` is one of `BOXES`. */
  readonly around: RefObject<HTMLElement | null>;
  readonly onInput: (input: HTMLInputElement) => void;
}

export const keepOf = (box: Box): string => `cost:${box}`;

export function useEntries(): BoundEntries {
  const around = useRef<HTMLElement>(null);
  const [entries, setEntries] = useState(EXAMPLE);

  function write(texts: Partial<Entries>) {
    for (const [box, text] of Object.entries(texts)) {
      const input = around.current?.querySelector<HTMLInputElement>(`[name="${box}"]`);
      if (input && text !== LETTERS) input.value = text;
    }
  }

  useBackToPage(() => write(entries));

  useEffect(() => {
    function show(shown: Partial<Entries>) {
      write(shown);
      setEntries((before) => ({ ...before, ...shown }));
    }

    function followLink() {
      const linked = readHash(location.hash);
      if (!linked) return;
      show(linked);
      around.current?.scrollIntoView();
      around.current?.focus({ preventScroll: true });
    }

    followLink();
    const early = BOXES.map((box) => [box, consumeEarlyInput(keepOf(box))] as const).filter(([, text]) => text);
    show(Object.fromEntries(early));
    addEventListener('hashchange', followLink);
    return () => removeEventListener('hashchange', followLink);
  }, []);

  function onInput({ name, value, validity }: HTMLInputElement) {
    setEntries((before) => ({ ...before, [name]: validity.badInput ? LETTERS : value }));
  }

  return { entries, around, onInput };
}
