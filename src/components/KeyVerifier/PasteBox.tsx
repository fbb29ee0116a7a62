import Translate from '@docusaurus/Translate';
import { consumeEarlyInput } from '@site/src/hydration/preHydration';
import { memo, useEffect, useId, useRef, type ReactNode } from 'react';
import { useIsHydrated } from '@site/src/hydration/useIsHydrated';
import { EXPIRY_MS } from '../keys/lifetime';
import { noAutofillProps } from './noAutofillProps';
import styles from './styles.module.css';

/**
 * If the text grows by more than this many characters at once, it wasn't typed. Dictation and keyboard suggestions, for
 * example, insert text without a paste event.
 */
const TYPED_AT_MOST = 8;
const PAUSE_MS = 2500;

interface Props {
  readonly keep: string;
  /** Returns whether the text contained a key. */
  readonly onText: (text: string) => boolean;
  readonly onFile: (file: File) => void | Promise<void>;
}

/**
 * Reads text that's entered in any way except pasting. The parent component handles paste events. Text without a key
 * stays in the box, so that the reader can fix it.
 */
export const PasteBox = memo(function PasteBox({ keep, onText, onFile }: Props): ReactNode {
  const id = useId();
  const isReady = useIsHydrated();
  const box = useRef<HTMLTextAreaElement>(null);
  const length = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const read = useRef('');
  /**
   * Whether more than `TYPED_AT_MOST` characters were inserted at once. If so, the text is read after a timeout of
   * 0 ms, not after a pause. By then, all of it is in the box, even if the browser sends an event for each line.
   */
  const isWhole = useRef(false);

  function take() {
    clearTimeout(timer.current);
    isWhole.current = false;
    const text = box.current?.value ?? '';
    if (text.trim() === '') return;
    const isNew = text !== read.current;
    read.current = text;
    if (isNew && onText(text)) clearInput();
    else timer.current = setTimeout(clearInput, EXPIRY_MS);
  }

  /**
   * The box is also cleared when the reader leaves the page. Otherwise, a page that the browser keeps for Back would
   * still contain the text.
   */
  function clearInput() {
    clearTimeout(timer.current);
    if (box.current) box.current.value = '';
    length.current = 0;
    read.current = '';
  }

  function wait(text: string) {
    const grown = text.length - length.current;
    length.current = text.length;
    clearTimeout(timer.current);
    isWhole.current ||= grown > TYPED_AT_MOST;
    timer.current = setTimeout(take, isWhole.current ? 0 : PAUSE_MS);
  }

  useEffect(() => {
    const early = consumeEarlyInput(keep);
    if (box.current) box.current.value ||= early;
    take();
    addEventListener('pagehide', clearInput);
    return () => {
      clearTimeout(timer.current);
      removeEventListener('pagehide', clearInput);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Text typed before hydration is read only once.
  }, []);

  return (
    <div className={styles.paste}>
      <label htmlFor={id}>
        <Translate id="verifier.paste">Paste all your keys at once</Translate>
      </label>
      <textarea
        {...noAutofillProps}
        ref={box}
        id={id}
        rows={2}
        className={styles.box}
        data-preserve-input={keep}
        aria-describedby={`${id}-hint`}
        onInput={(event) => wait(event.currentTarget.value)}
        onBlur={take}
      />
      <p id={`${id}-hint`}>
        <Translate id="verifier.paste.hint">
          Paste a .env file, an email, or a table, in any order. Each key goes into its own box. You can also drop a
          text file here.
        </Translate>
      </p>
      <label className={styles.file} data-ready={isReady}>
        <input
          type="file"
          className={styles.unseen}
          autoComplete="off"
          disabled={!isReady}
          onChange={({ currentTarget: { files } }) => files?.[0] && void onFile(files[0])}
        />
        <Translate id="verifier.file">Select a text file</Translate>
      </label>
    </div>
  );
});
