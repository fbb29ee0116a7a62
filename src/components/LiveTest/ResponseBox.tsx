import Translate from '@docusaurus/Translate';
import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import type { TestStore } from '../keys/testStore';
import { noAutofillProps } from '../KeyVerifier/noAutofillProps';
import styles from './styles.module.css';

/**
 * If the length changes by more than this many characters at once, the response was pasted, so it's explained right
 * away, not after a pause.
 */
const TYPED_AT_MOST = 8;
const PAUSE_MS = 700;

interface Props {
  readonly store: TestStore;
  readonly onResponse: (response: string) => void;
}

/**
 * The box is uncontrolled. Otherwise, React would write the response into the HTML, and a saved page would contain it.
 */
export function ResponseBox({ store, onResponse }: Props): ReactNode {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const length = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Restores the response when the reader returns from another page on this site.
  useLayoutEffect(() => {
    if (box.current) box.current.value = store.get().response;
    length.current = store.get().response.length;
  }, [store]);
  useEffect(() => {
    let { response } = store.get();
    function erase() {
      clearTimeout(timer.current);
      length.current = 0;
      if (box.current) box.current.value = '';
    }
    const unsubscribe = store.subscribe(() => {
      const isErased = response !== '' && store.get().response === '';
      ({ response } = store.get());
      if (isErased) erase();
    });
    // Also erases typed text that the store doesn't have yet.
    addEventListener('pagehide', erase);
    return () => {
      clearTimeout(timer.current);
      unsubscribe();
      removeEventListener('pagehide', erase);
    };
  }, [store]);

  function take(text: string) {
    const change = Math.abs(text.length - length.current);
    length.current = text.length;
    clearTimeout(timer.current);
    if (change > TYPED_AT_MOST) onResponse(text);
    else timer.current = setTimeout(() => onResponse(text), PAUSE_MS);
  }

  return (
    <div className={styles.response}>
      <label htmlFor={id}>
        <Translate id="liveTest.response">Paste the response</Translate>
      </label>
      <textarea
        {...noAutofillProps}
        ref={box}
        id={id}
        rows={5}
        className={styles.text}
        aria-describedby={`${id}-hint`}
        onInput={(event) => take(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        <Translate id="liveTest.response.hint">
          Paste all of the terminal’s output, with or without the command. An error message of another tool works as
          well. It stays in this page.
        </Translate>
      </p>
    </div>
  );
}
