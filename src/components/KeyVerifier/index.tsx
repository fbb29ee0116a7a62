import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { Action, Choice } from '@site/src/credentials/model';
import { memo, useCallback, useMemo, useState, type DragEvent, type ReactNode } from 'react';
import type { Platform } from '@site/src/messages/platform';
import { useKeys } from '../keys/useKeys';
import { useFormats } from '../shared/useFormats';
import { useIsHydrated } from '@site/src/hydration/useIsHydrated';
import { applyPaste, PASTE, type Target } from './applyPaste';
import { PasteSummary } from './PasteSummary';
import { KeyBox } from './KeyBox';
import { PasteBox } from './PasteBox';
import { MOST_BYTES, readTextFile, type FileRefusal } from './readTextFile';
import { settleChoices, type Placed } from './sets';
import styles from './styles.module.css';
import { summarize } from './summary';
import { TypedOutcome } from './TypedOutcome';
import { UndoButton } from './UndoButton';
import { useDebouncedValue } from '../shared/useDebouncedValue';

/** How long typing must pause before screen readers announce the result. */
const PAUSE_MS = 700;
const CLEAR = 'clear';

/** Checks a platform's keys. What the reader enters must never leave the page. */
export default function KeyVerifier({ platform }: { readonly platform: Platform }): ReactNode {
  const { provider } = platform;
  const { store, keys, inspections } = useKeys(provider);
  const isReady = useIsHydrated();
  const { list } = useFormats();
  const [announcement, announce] = useState('');
  const [typedIn, setTypedIn] = useState<string>();
  const [refusal, refuse] = useState<FileRefusal>();
  const [isDropping, setDropping] = useState(false);
  const all = Object.values(inspections);
  // `inspections` and `typedIn` are debounced as one object. Otherwise, `typedIn` could settle first, and screen
  // readers would announce an old result.
  const settled = useDebouncedValue(
    useMemo(() => ({ inspections, typedIn }), [inspections, typedIn]),
    PAUSE_MS,
  );
  const summary = summarize(Object.values(settled.inspections), list);
  const typed = settled.typedIn === undefined ? undefined : settled.inspections[settled.typedIn];
  const isEmpty = all.every(({ verdict }) => verdict === 'empty') && !keys.pasted;

  const takeText = useCallback(
    (text: string, target?: EventTarget): boolean => {
      announce('');
      setTypedIn(undefined);
      refuse(text.length > MOST_BYTES ? 'too-big' : undefined);
      if (text.trim() === '' || text.length > MOST_BYTES) return false;
      const result = applyPaste(provider, store, text, target && boxOf(target));
      return result !== undefined && result.fields.length + result.choices.length > 0;
    },
    [provider, store],
  );

  const takeFile = useCallback(
    async (file: File) => {
      const read = await readTextFile(file);
      if ('text' in read) takeText(read.text);
      else refuse(read.refusal);
    },
    [takeText],
  );

  const noteTyping = useCallback((field: string) => {
    announce('');
    setTypedIn(field);
  }, []);

  /** Prevents the browser's own paste or drop, because its undo history would keep the text. */
  function takeTransfer(event: { preventDefault: () => void; target: EventTarget }, transfer: DataTransfer) {
    event.preventDefault();
    const text = transfer.getData('text/plain');
    const [file] = transfer.files;
    if (text === '' && file) void takeFile(file);
    else takeText(text, event.target);
  }

  function invite(event: DragEvent) {
    if (!event.dataTransfer.types.some((type) => type === 'Files' || type === 'text/plain')) return;
    event.preventDefault();
    setDropping(true);
  }

  const moveOrSwap = useCallback(
    ({ kind, from, to }: Action<string>) => {
      store.fill({ [from]: kind === 'swap' ? store.box(to) : { text: '' }, [to]: store.box(from) }, from);
      const names = { from: platform.messages.fieldName(from), to: platform.messages.fieldName(to) };
      announce(
        kind === 'swap'
          ? translate({ id: 'verifier.swapped', message: 'Swapped {from} and {to}.' }, names)
          : translate({ id: 'verifier.moved', message: 'Moved it to {to}.' }, names),
      );
    },
    [platform, store],
  );

  function choose(placed: readonly Placed[], dismissed: readonly Choice[] = []) {
    if (!keys.pasted) return;
    const boxes = placed.map(({ choice, field }) => [field, { text: choice.value, repairs: choice.repairs }] as const);
    store.fill(Object.fromEntries(boxes), keys.pasted.at, settleChoices(keys.pasted, placed, dismissed));
  }

  function clearAll() {
    if (isEmpty) return;
    refuse(undefined);
    store.clear(CLEAR);
    announce(
      translate({ id: 'verifier.cleared', message: 'All boxes are empty now. You can undo this for one minute.' }),
    );
  }

  function undo() {
    store.undo();
    announce(translate({ id: 'verifier.undone', message: 'Undone.' }));
  }

  const foundAt = (at: string) =>
    keys.pasted?.at === at && <PasteSummary platform={platform} found={keys.pasted} onChoose={choose} />;
  const undoAt = (at: string) => keys.undoAt === at && <UndoButton onUndo={undo} />;

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The paste box works by keyboard.
    <section
      className={styles.verifier}
      translate="no"
      aria-label={translate({ id: 'verifier.label', message: 'Key checker' })}
      data-dropping={isDropping || undefined}
      onPaste={(event) => takeTransfer(event, event.clipboardData)}
      onDragOver={invite}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        setDropping(false);
        takeTransfer(event, event.dataTransfer);
      }}
    >
      <noscript>
        <p>
          <Translate id="verifier.noScript">
            The key checker needs JavaScript, which is turned off. It runs in your browser and sends nothing. If you
            can’t turn JavaScript on, compare each value with the format in the guide.
          </Translate>
        </p>
      </noscript>
      <p className={styles.onPaper}>
        <Translate id="verifier.onPaper">To check your keys, open this page in a browser.</Translate>
      </p>
      <div className={styles.body}>
        <Intro />

        <PasteBox
          key={keys.clearCount} // Clearing changes this key, so React renders a new, empty box.
          keep={`${provider.id}:paste`}
          onText={takeText}
          onFile={takeFile}
        />
        <div aria-live="polite">
          {refusal && (
            <p className={styles.refusal}>
              <RefusalSentence why={refusal} />
            </p>
          )}
          {foundAt(PASTE)}
        </div>
        <div className={styles.help} tabIndex={-1}>
          {undoAt(PASTE)}
        </div>

        <ul className={styles.fields}>
          {all.map((inspection) => (
            <KeyBox
              key={inspection.field}
              platform={platform}
              store={store}
              inspection={inspection}
              box={store.box(inspection.field)}
              found={foundAt(inspection.field)}
              undo={undoAt(inspection.field)}
              announce={announce}
              onType={noteTyping}
              onAction={moveOrSwap}
            />
          ))}
        </ul>

        <div className={styles.foot}>
          <div role="status" className={styles.status}>
            {keys.hasExpired && (
              <p>
                <Translate id="verifier.expired">Your keys were erased after an hour of inactivity.</Translate>
              </p>
            )}
            {announcement && <p>{announcement}</p>}
            {typed && !announcement && <TypedOutcome platform={platform} inspection={typed} />}
            {summary && <p>{summary}</p>}
          </div>
          <div className={styles.buttons} tabIndex={-1}>
            {undoAt(CLEAR)}
            <button
              type="button"
              className="button button--secondary button--sm"
              aria-disabled={!isReady || isEmpty}
              onClick={clearAll}
            >
              <Translate id="verifier.clear">Clear all</Translate>
            </button>
          </div>
        </div>
        <ClipboardAdvice />
      </div>
    </section>
  );
}

/** Returns undefined if `target` isn't the box for a single key. */
function boxOf(target: EventTarget): Target | undefined {
  if (!(target instanceof HTMLInputElement)) return undefined;
  const field = target.closest<HTMLElement>('[data-field]')?.dataset.field;
  return field === undefined
    ? undefined
    : { field, start: target.selectionStart ?? 0, end: target.selectionEnd ?? target.value.length };
}

const Intro = memo(function Intro(): ReactNode {
  return (
    <p className={styles.intro}>
      <Translate
        id="verifier.intro"
        values={{
          proof: (
            <Link to="/docs/managing-credentials/how-this-page-keeps-your-keys">
              <Translate id="verifier.intro.proof">How your keys stay private</Translate>
            </Link>
          ),
        }}
      >
        {'Your keys stay in this tab. They’re erased when you close or reload it. {proof}'}
      </Translate>
    </p>
  );
});

const ClipboardAdvice = memo(function ClipboardAdvice(): ReactNode {
  return (
    <details className={styles.clipboard}>
      <summary>
        <Translate id="verifier.clipboard.title">Clear the clipboard when you’re done</Translate>
      </summary>
      <p>
        <Translate id="verifier.clipboard">
          The clipboard still contains the last thing you copied. Copy any other text to replace it. Windows may keep a
          history: press the Windows key and V, then click Clear all. Clipboard tools and phone keyboards may keep one,
          too.
        </Translate>
      </p>
    </details>
  );
});

function RefusalSentence({ why }: { why: FileRefusal }): ReactNode {
  switch (why) {
    case 'picture':
      return (
        <Translate id="verifier.refusal.picture">
          This is an image, and this page can’t read images. Copy the keys as text.
        </Translate>
      );
    case 'too-big':
      return (
        <Translate id="verifier.refusal.tooBig">
          This file is larger than 1 MB, which is too large to read here. Copy only the lines with your keys.
        </Translate>
      );
    case 'not-text':
      return (
        <Translate id="verifier.refusal.notText">
          This isn’t a plain text file. Open it and copy the lines with your keys.
        </Translate>
      );
  }
}
