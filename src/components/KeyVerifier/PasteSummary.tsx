import Translate from '@docusaurus/Translate';
import type { Choice } from '@site/src/credentials/model';
import type { ReactNode } from 'react';
import type { Platform } from '@site/src/messages/platform';
import type { PasteResult } from '../keys/store';
import { useFormats } from '../shared/useFormats';
import { setsOf, type KeySet, type Placed } from './sets';
import { StepLink } from './StepLink';
import styles from './styles.module.css';

interface Props {
  readonly platform: Platform;
  readonly found: PasteResult;
  /**
   * Fills boxes with the values in `placed`. Drops the choices in `left`, so that the reader isn't asked about them
   * again.
   */
  readonly onChoose: (placed: readonly Placed[], left?: readonly Choice[]) => void;
}

export function PasteSummary({ platform, found, onChoose }: Props): ReactNode {
  const { list } = useFormats();
  const names = (fields: readonly string[]) => list(fields.map((field) => platform.messages.fieldName(field)));
  const sets = setsOf(found.choices);
  const missing = platform.provider.fields.map(({ id }) => id).filter((id) => !found.fields.includes(id));
  return (
    <ul className={styles.found}>
      {found.fields.length > 0 && (
        <li>
          <Translate id="verifier.found" values={{ fields: <strong>{names(found.fields)}</strong> }}>
            {'Found and filled in: {fields}.'}
          </Translate>{' '}
          {missing.length > 0 && found.choices.length === 0 && (
            <Translate id="verifier.found.missing" values={{ fields: names(missing) }}>
              {'Not found: {fields}.'}
            </Translate>
          )}
        </li>
      )}
      {found.notes.map((note, index) => {
        const message = platform.messages.note(note.id, note.details);
        return (
          <li key={index}>
            {note.fields && (
              <Translate id="verifier.found.under" values={{ fields: <strong>{names(note.fields)}</strong> }}>
                {'{fields}:'}
              </Translate>
            )}{' '}
            {message.text} {message.action} {message.step && <StepLink platform={platform} step={message.step} />}
          </li>
        );
      })}
      {sets.length > 0 ? (
        <ChooseSet sets={sets} onChoose={onChoose} />
      ) : (
        found.choices.map((choice, index) => (
          <ChooseField key={index} platform={platform} choice={choice} onChoose={onChoose} />
        ))
      )}
    </ul>
  );
}

function ChooseSet({ sets, onChoose }: { readonly sets: readonly KeySet[] } & Pick<Props, 'onChoose'>): ReactNode {
  const all = sets.flatMap(({ placed }) => placed.map(({ choice }) => choice));
  return (
    <li className={styles.choice}>
      <Translate id="verifier.sets">Your text contains several sets of keys. Which one do you want?</Translate>
      <span className={styles.buttons}>
        {sets.map(({ project, placed }) => (
          <button
            key={project}
            type="button"
            className="button button--secondary button--sm"
            onClick={() => onChoose(placed, all)}
          >
            {project === '' ? (
              <Translate id="verifier.sets.unnamed">The unnamed set</Translate>
            ) : (
              <Translate id="verifier.sets.named" values={{ name: project }}>
                {'The set named “{name}”'}
              </Translate>
            )}
          </button>
        ))}
        <button type="button" className="button button--secondary button--sm" onClick={() => onChoose([], all)}>
          <Translate id="verifier.sets.none">Skip all</Translate>
        </button>
      </span>
    </li>
  );
}

function ChooseField({
  platform,
  choice,
  onChoose,
}: { readonly choice: Choice } & Pick<Props, 'platform' | 'onChoose'>): ReactNode {
  const [field = '', other] = choice.fields;
  const values = {
    field: platform.messages.fieldName(field),
    length: choice.value.length,
    ending: <code>…{choice.value.slice(-3)}</code>,
  };
  return (
    <li className={styles.choice}>
      {other === undefined ? (
        <Translate id="verifier.choice.one" values={values}>
          {'Is the {length}-character value that ends in {ending} your {field}?'}
        </Translate>
      ) : (
        <Translate id="verifier.choice" values={values}>
          {'The {length}-character value that ends in {ending} could be one of several keys. Which one is it?'}
        </Translate>
      )}
      <span className={styles.buttons}>
        {choice.fields.map((id) => (
          <button
            key={id}
            type="button"
            className="button button--secondary button--sm"
            onClick={() => onChoose([{ choice, field: id }])}
          >
            <Translate id="verifier.choice.field" values={{ field: platform.messages.fieldName(id) }}>
              {'It’s the {field}'}
            </Translate>
          </button>
        ))}
        <button type="button" className="button button--secondary button--sm" onClick={() => onChoose([], [choice])}>
          <Translate id="verifier.choice.none">Skip it</Translate>
        </button>
      </span>
    </li>
  );
}
