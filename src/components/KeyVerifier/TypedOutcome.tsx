import Translate from '@docusaurus/Translate';
import type { Inspection } from '@site/src/credentials/model';
import type { ReactNode } from 'react';
import type { Platform } from '@site/src/messages/platform';
import styles from './styles.module.css';
import { VerdictWord } from './VerdictMark';

interface Props {
  readonly platform: Platform;
  readonly inspection: Inspection;
}

/**
 * Screen readers announce this text after a pause in typing. It's visually hidden, because the box shows the same
 * message.
 */
export function TypedOutcome({ platform, inspection: { field, verdict, findings } }: Props): ReactNode {
  const sentences = findings.map(({ id, details }) => platform.messages.finding(id, details));
  return (
    <p className={styles.unseen}>
      <Translate
        id="verifier.typed"
        values={{ name: platform.messages.fieldName(field), verdict: <VerdictWord verdict={verdict} /> }}
      >
        {'{name}: {verdict}.'}
      </Translate>{' '}
      {sentences.map((sentence) => `${sentence.text} ${sentence.action ?? ''}`).join(' ')}
    </p>
  );
}
