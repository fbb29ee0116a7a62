import Translate, { translate } from '@docusaurus/Translate';
import type { Action, Inspection } from '@site/src/credentials/model';
import { memo, useId, type ClipboardEvent, type ReactNode } from 'react';
import type { Platform } from '@site/src/messages/platform';
import type { Box, KeyStore } from '../keys/store';
import { HydratedButton } from '../shared/HydratedButton';
import { useClipboard } from '../shared/useClipboard';
import { useFormats } from '../shared/useFormats';
import { noAutofillProps } from './noAutofillProps';
import { Place } from './Place';
import { StepLink } from './StepLink';
import styles from './styles.module.css';
import { useBox } from './useBox';
import { useShown } from './useShown';
import { VerdictMark } from './VerdictMark';

interface Props {
  readonly platform: Platform;
  readonly store: KeyStore;
  readonly inspection: Inspection;
  readonly box: Box;
  /** A summary of what was found in the text that was pasted into this box. */
  readonly found: ReactNode;
  readonly undo: ReactNode;
  readonly announce: (sentence: string) => void;
  readonly onType: (field: string) => void;
  readonly onAction: (action: Action<string>) => void;
}

/** The component is memoized, so that typing in one box doesn't render the others. */
export const KeyBox = memo(function KeyBox(props: Props): ReactNode {
  const { platform, store, inspection, box, found, undo, announce, onType, onAction } = props;
  const { field, value, verdict, findings } = inspection;
  const { messages, provider } = platform;
  const name = platform.messages.fieldName(field);
  const id = useId();
  const [shown, setShown] = useShown();
  const [copying, copy] = useClipboard();
  const { list } = useFormats();
  const keep = `${provider.id}:${field}`;
  const input = useBox(store, field, keep);

  const messagesOfFindings = findings.map((finding) => ({
    ...finding,
    message: messages.finding(finding.id, finding.details),
  }));
  const repairs = inspection.repairs.map((repair) => messages.repair(repair));
  const action = findings.find((finding) => finding.action)?.action;
  const step = messagesOfFindings[0]?.message.step;

  async function copyValue() {
    if (await copy(value)) {
      store.markCopied(field);
      announce(translate({ id: 'verifier.copied', message: '{name} copied. Paste it into Wordparrot.' }, { name }));
      return;
    }
    // The browser blocked copying, so the cleaned value is shown and selected for the reader to copy by hand.
    if (box.text !== value) store.type(field, value);
    setShown(true);
    input.current?.focus();
    input.current?.select();
    announce(copyByHand(name));
  }

  /**
   * Puts the selected text into the clipboard, because the browser would copy a masked value's dots. If all of the text
   * is selected, the cleaned value is copied instead.
   */
  function copySelection(event: ClipboardEvent<HTMLInputElement>) {
    const { selectionStart, selectionEnd, value: text } = event.currentTarget;
    const selected = text.slice(selectionStart ?? 0, selectionEnd ?? 0);
    if (selected === '') return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', selected === text ? value : selected);
    if (selected === text) store.markCopied(field);
  }

  function cutSelection(event: ClipboardEvent<HTMLInputElement>) {
    copySelection(event);
    if (!event.isDefaultPrevented()) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    event.currentTarget.setRangeText('', selectionStart ?? 0, selectionEnd ?? 0, 'start');
    store.fill({ [field]: { text: event.currentTarget.value } }, field);
  }

  return (
    <li className={styles.field} data-field={field} data-verdict={verdict}>
      <div className={styles.head}>
        <label htmlFor={id}>{name}</label>
        {box.isCopied && (
          <span className={styles.tag}>
            <Translate id="verifier.isCopied">Copied for Wordparrot</Translate>
          </span>
        )}
      </div>
      <div className={styles.row}>
        <input
          {...noAutofillProps}
          ref={input}
          id={id}
          type="text"
          className={styles.box}
          data-preserve-input={keep}
          data-shown={shown}
          aria-describedby={`${id}-message`}
          onInput={(event) => {
            store.type(field, event.currentTarget.value);
            onType(field);
          }}
          onCopy={copySelection}
          onCut={cutSelection}
        />
        <HydratedButton className={styles.show} aria-pressed={shown} onClick={() => setShown(!shown)}>
          <Translate
            id="verifier.show"
            description="The name is read to screen readers only: its box is next to the button"
            values={{ name: <span className={styles.unseen}>{name}</span> }}
          >
            {'Show {name}'}
          </Translate>
        </HydratedButton>
      </div>
      <div className={styles.outcome}>
        <div className={styles.message}>
          <div id={`${id}-message`}>
            <VerdictMark verdict={verdict} />
            {messagesOfFindings.map(({ id: finding, message: sentence, at }) => (
              <p key={finding}>
                {sentence.text} {sentence.action} {at && <Place value={value} at={at} shown={shown} />}
              </p>
            ))}
            {repairs.length > 0 && (
              <p className={styles.repairs}>
                <Translate id="verifier.repaired" values={{ repairs: list(repairs) }}>
                  {'Fixed: {repairs}.'}
                </Translate>
              </p>
            )}
            {copying === 'refused' && shown && <p>{copyByHand(name)}</p>}
          </div>
          <div aria-live="polite">{found}</div>
          <div className={styles.help} tabIndex={-1}>
            {action && (
              <button type="button" className="button button--secondary button--sm" onClick={() => onAction(action)}>
                <ActionName platform={platform} action={action} />
              </button>
            )}
            {undo}
            {step && !action && <StepLink platform={platform} step={step} />}
          </div>
        </div>
        <HydratedButton className="button button--secondary" disabled={value === ''} onClick={() => void copyValue()}>
          <Translate id="verifier.copy" values={{ name }}>
            {'Copy {name}'}
          </Translate>
        </HydratedButton>
      </div>
    </li>
  );
});

function copyByHand(name: string): string {
  return translate(
    {
      id: 'verifier.copyByHand',
      message:
        'Your browser blocked copying. {name} is shown and selected. Press Ctrl+C (⌘C on a Mac), or touch and hold it and select Copy.',
    },
    { name },
  );
}

function ActionName({ platform, action }: { platform: Platform; action: Action<string> }): ReactNode {
  const names = { from: platform.messages.fieldName(action.from), to: platform.messages.fieldName(action.to) };
  switch (action.kind) {
    case 'move':
      return (
        <Translate id="verifier.move" values={names}>
          {'Move it to {to}'}
        </Translate>
      );
    case 'swap':
      return (
        <Translate id="verifier.swap" values={names}>
          {'Swap {from} and {to}'}
        </Translate>
      );
  }
}
