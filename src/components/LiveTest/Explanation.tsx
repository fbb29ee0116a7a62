import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { Diagnosis } from '@site/src/credentials/model';
import type { ReactNode } from 'react';
import { stepAddress, type Platform } from '@site/src/messages/platform';
import type { Test } from '../keys/testStore';
import { useFormats } from '../shared/useFormats';
import { StepLink } from '../KeyVerifier/StepLink';
import { containsNoSecret } from './containsNoSecret';
import styles from './styles.module.css';

const LONGEST_SHOWN = 2000;

interface Props {
  readonly platform: Platform;
  readonly diagnosis: Diagnosis;
  readonly test: Test;
  /** What stands in the boxes. */
  readonly values: readonly string[];
}

/** Says what the response means, what to do, and where. Whatever was pasted is text here, and never markup. */
export function Explanation({ platform, diagnosis, test, values }: Props): ReactNode {
  const { id, fields } = diagnosis;
  const { list } = useFormats();
  const { said, ...known } = diagnosis.details;
  const details = said !== undefined && containsNoSecret(String(said), values) ? { ...known, said } : known;
  const message = platform.messages.diagnosis(id, details);
  const errorsPage = platform.messages.test?.errorsPage;
  const tone = toneOf(platform, diagnosis);
  return (
    <div className={styles.explanation} data-diagnosis={id} data-tone={tone}>
      {test.isOutdated && (
        <p className={styles.outdated}>
          <Translate id="liveTest.outdated">
            The keys have changed since then: this response is about the ones before. Copy the command again.
          </Translate>
        </p>
      )}
      <p>
        <strong>{message.text}</strong> {message.action}
      </p>
      {fields.length > 0 && (
        <p>
          <Translate
            id="liveTest.lookAt"
            values={{ fields: <strong>{list(fields.map((field) => platform.messages.fieldName(field)))}</strong> }}
          >
            {'Look at: {fields}.'}
          </Translate>
        </p>
      )}
      {id === 'unknown' && details['seen'] !== 'command' && containsNoSecret(test.response, values) && (
        <pre className={styles.asItIs}>{test.response.trim().slice(0, LONGEST_SHOWN)}</pre>
      )}
      <p className={styles.ways}>
        {message.step &&
          (tone === 'good' ? (
            <Link to={stepAddress(platform, message.step)}>
              <Translate id="liveTest.goOn">Go on</Translate>
            </Link>
          ) : (
            <StepLink platform={platform} step={message.step} />
          ))}
        {message.link && <Link href={message.link}>{new URL(message.link).host}</Link>}
        {errorsPage && (
          <Link to={`${errorsPage}#${id}`}>
            <Translate id="liveTest.more">More about this response</Translate>
          </Link>
        )}
      </p>
    </div>
  );
}

/** Whether it went well, went well with something to mend, or is no such news. */
function toneOf({ provider }: Platform, { id }: Diagnosis): 'good' | 'unusual' | 'info' {
  const known = provider.liveTest?.responses.find((known) => known.id === id);
  if (!known?.statuses.includes(200)) return 'info';
  return known.fields.length === 0 ? 'good' : 'unusual';
}
