import Translate from '@docusaurus/Translate';
import type { Choice } from '@site/src/credentials/model';
import type { ReactNode } from 'react';
import { fieldName, type Platform } from '../keys/platform';
import type { Found } from '../keys/store';
import { useFormats } from '../shared/useFormats';
import { StepLink } from './StepLink';
import styles from './styles.module.css';

interface Props {
  readonly platform: Platform;
  readonly found: Found;
  /** A field for the value, or none: then it is left out. */
  readonly onChoose: (choice: Choice, field?: string) => void;
}

/** Says what a pasted text held: what went into which box, what was left out and why, and what the person decides. */
export function FoundInPaste({ platform, found, onChoose }: Props): ReactNode {
  const { list } = useFormats();
  const names = (fields: readonly string[]) => list(fields.map((field) => fieldName(platform, field)));
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
              {'Not in it: {fields}.'}
            </Translate>
          )}
        </li>
      )}
      {found.notes.map((note, index) => {
        const words = platform.words.notes[note.id]?.(note.details);
        return (
          <li key={index}>
            {words?.text} {words?.todo} {words?.step && <StepLink platform={platform} step={words.step} />}
          </li>
        );
      })}
      {found.choices.map((choice, index) => (
        <li key={index} className={styles.choice}>
          <Translate
            id="verifier.choice"
            values={{ length: choice.value.length, ending: <code>…{choice.value.slice(-3)}</code> }}
          >
            {
              'One value, of {length} characters and ending in {ending}, could be more than one thing. Where does it go?'
            }
          </Translate>
          <span className={styles.buttons}>
            {choice.fields.map((field) => (
              <button
                key={field}
                type="button"
                className="button button--secondary button--sm"
                onClick={() => onChoose(choice, field)}
              >
                <Translate id="verifier.choice.field" values={{ field: fieldName(platform, field) }}>
                  {'It is the {field}'}
                </Translate>
              </button>
            ))}
            <button type="button" className="button button--secondary button--sm" onClick={() => onChoose(choice)}>
              <Translate id="verifier.choice.none">Leave it out</Translate>
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
