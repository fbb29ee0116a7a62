import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { networkCauses } from '@site/src/credentials/explain';
import type { KnownResponse } from '@site/src/credentials/model';
import type { Message } from '@site/src/messages/message';
import { Fragment, type ReactNode } from 'react';
import type { Platform } from '@site/src/messages/platform';
import { StepLink } from '../KeyVerifier/StepLink';
import { useFormats } from '../shared/useFormats';
import styles from './styles.module.css';

interface Props {
  readonly platform: Platform;
  /** Of a diagnosis. */
  readonly id: string;
}

/** What one diagnosis is known by, what it means and what to do: from the data by which a pasted response is explained. */
export function ErrorEntry({ platform, id }: Props): ReactNode {
  const { list } = useFormats();
  const { liveTest } = platform.provider;
  const known = liveTest?.responses.find((response) => response.id === id);
  const message = platform.messages.diagnosis(id, {});
  return (
    <>
      {known && <Signs known={known} accessHeader={liveTest?.accessHeader} />}
      <Sentences platform={platform} message={message} />
      {known && known.fields.length > 0 && (
        <p>
          <Translate
            id="errorReference.lookAt"
            values={{ fields: list(known.fields.map((field) => platform.messages.fieldName(field))) }}
          >
            {'Look at: {fields}.'}
          </Translate>
        </p>
      )}
    </>
  );
}

/** Why there may be no response at all, by curl's numbers. */
export function NetworkCauses({ platform }: { readonly platform: Platform }): ReactNode {
  return (
    <ul>
      {networkCauses.map(({ cause, curl }) => {
        const message = platform.messages.diagnosis('network', { cause });
        return (
          <li key={cause}>
            {curl.length > 0 && <Marks marks={curl.map((number) => `curl: (${number})`)} />} {message.text}{' '}
            {message.action}
          </li>
        );
      })}
    </ul>
  );
}

function Signs({ known, accessHeader }: { known: KnownResponse; accessHeader: string | undefined }): ReactNode {
  const { statuses, codes = [], wording = [], statusText = [], types = [], access } = known;
  return (
    <dl className={styles.signs}>
      <Sign name={<Translate id="errorReference.status">Status</Translate>} marks={statuses} />
      <Sign name={<Translate id="errorReference.code">Code</Translate>} marks={codes} />
      <Sign name={<Translate id="errorReference.wording">Words</Translate>} marks={[...wording, ...statusText]} />
      <Sign name={<Translate id="errorReference.type">The type ends in</Translate>} marks={types} />
      <Sign
        name={<Translate id="errorReference.header">Header</Translate>}
        marks={access === undefined ? [] : [`${accessHeader ?? ''}: ${access}`]}
      />
    </dl>
  );
}

function Sign({ name, marks }: { name: ReactNode; marks: readonly (string | number)[] }): ReactNode {
  return (
    marks.length > 0 && (
      <div>
        <dt>{name}</dt>
        <dd>
          <Marks marks={marks} />
        </dd>
      </div>
    )
  );
}

function Marks({ marks }: { readonly marks: readonly (string | number)[] }): ReactNode {
  return marks.map((mark, index) => (
    <Fragment key={mark}>
      {index > 0 && ', '}
      <code translate="no">{mark}</code>
    </Fragment>
  ));
}

function Sentences({
  platform,
  message: { text, action, step, link },
}: {
  platform: Platform;
  message: Message;
}): ReactNode {
  return (
    <p>
      <strong>{text}</strong> {action} {step && <StepLink platform={platform} step={step} />}
      {link && <Link href={link}>{new URL(link).host}</Link>}
    </p>
  );
}
