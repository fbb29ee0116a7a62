import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { StepBox } from './StepBox';
import styles from './styles.module.css';

export function StepDone({ id }: { id: string }): ReactNode {
  return (
    <label className={styles.stepDone}>
      <StepBox id={id} />
      <span>
        <Translate id="checklist.done" description="Beside the checkbox under a step's heading">
          Done
        </Translate>
      </span>
    </label>
  );
}
