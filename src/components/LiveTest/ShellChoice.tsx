import Translate from '@docusaurus/Translate';
import type { Shell } from '@site/src/credentials/command';
import { useId, type ReactNode } from 'react';
import { SHELLS } from './shells';
import styles from './styles.module.css';

interface Props {
  readonly shell: Shell;
  readonly onChoose: (shell: Shell) => void;
}

export function ShellChoice({ shell, onChoose }: Props): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.shells}>
      <legend>
        <Translate id="liveTest.shell">Your terminal</Translate>
      </legend>
      {(Object.keys(SHELLS) as Shell[]).map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === shell} onChange={() => onChoose(choice)} />
          {SHELLS[choice].name}
        </label>
      ))}
    </fieldset>
  );
}
