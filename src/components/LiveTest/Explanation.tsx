import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { AnyDetails, Diagnosis } from '@site/src/credentials/model';
import type { ReactNode } from 'react';
import { formatDuration } from '@site/src/messages/formats';
import { stepAddress, type Platform } from '@site/src/messages/platform';
import { useKeys, valuesOf } from '../keys/useKeys';
import { useTest } from '../keys/useTest';
import { useFormats } from '../shared/useFormats';
import { StepLink } from '../KeyVerifier/StepLink';
import { containsNoSecret } from './containsNoSecret';
import styles from './styles.module.css';

const LONGEST_SHOWN = 2000;

interface Props {
  readonly platform: Platform;
  readonly diagnosis: Diagnosis;
}

export function Explanation({ platform, diagnosis }: Props): ReactNode {
  const { test } = useTest(platform.provider);
  const { inspections } = useKeys(platform.provider);
  const values = Object.values(valuesOf(inspections));
  const { id, fields } = diagnosis;
  const { list } = useFormats();
  const details = withoutSecret(diagnosis.details, values);
  const message = platform.messages.diagnosis({ id, details });
  const errorsPage = platform.messages.test?.errorsPage;
  const tone = toneOf(platform, diagnosis);
  return (
    <div className={styles.explanation} data-diagnosis={id} data-tone={tone}>
      {test.isOutdated && (
        <p className={styles.outdated}>
          <Translate id="liveTest.outdated">
            You’ve changed your keys since this test, so this result is out of date. Copy a new command.
          </Translate>
        </p>
      )}
      {diagnosis.olderBySeconds !== undefined && (
        <p className={styles.outdated}>
          <Translate
            id="liveTest.older"
            values={{ platform: platform.messages.name, time: formatDuration(diagnosis.olderBySeconds) }}
          >
            {
              'This may be an older response: {platform} sent it about {time} before you copied the command. To be sure, copy a new command and run it.'
            }
          </Translate>
        </p>
      )}
      <p>
        <strong>{message.text}</strong> {message.action}
      </p>
      {fields.length > 0 && (
        <p>
          <Translate
            id="liveTest.check"
            values={{ fields: <strong>{list(fields.map((field) => platform.messages.fieldName(field)))}</strong> }}
          >
            {'Check: {fields}.'}
          </Translate>
        </p>
      )}
      {id === 'unknown' && details.seen !== 'command' && containsNoSecret(test.response, values) && (
        <pre className={styles.asItIs}>{test.response.trim().slice(0, LONGEST_SHOWN)}</pre>
      )}
      <p className={styles.ways}>
        {message.step &&
          (tone === 'good' ? (
            <Link to={stepAddress(platform, message.step)}>
              <Translate id="liveTest.continue">Continue</Translate>
            </Link>
          ) : (
            <StepLink platform={platform} step={message.step} />
          ))}
        {message.link && <Link to={message.link.to}>{message.link.text}</Link>}
        {errorsPage && (
          <Link to={`${errorsPage}#${id}`}>
            <Translate id="liveTest.more">More about this response</Translate>
          </Link>
        )}
      </p>
    </div>
  );
}

function withoutSecret(details: AnyDetails, values: readonly string[]): AnyDetails {
  const { said, ...rest } = details;
  return said !== undefined && containsNoSecret(said, values) ? { ...rest, said } : rest;
}

/** `unusual` means that the test succeeded, but something needs fixing. */
function toneOf({ provider }: Platform, { id }: Diagnosis): 'good' | 'unusual' | 'info' {
  const known = provider.liveTest?.responses.find((known) => known.id === id);
  if (!known?.statuses.includes(200)) return 'info';
  return known.fields.length === 0 ? 'good' : 'unusual';
}
