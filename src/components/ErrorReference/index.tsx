import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { networkCauses } from '@site/src/credentials/explain';
import type { AnyDetails, KnownResponse } from '@site/src/credentials/model';
import type { Message } from '@site/src/messages/message';
import type { Platform } from '@site/src/messages/platform';
import { Fragment, type ReactNode } from 'react';
import { StepLink } from '../KeyVerifier/StepLink';
import { useFormats } from '../shared/useFormats';
import styles from './styles.module.css';

interface Props {
  readonly platform: Platform;
  readonly id: string;
}

type Mark = string | number;

export function ErrorEntry({ platform, id }: Props): ReactNode {
  const { list } = useFormats();
  const { liveTest } = platform.provider;
  const known = liveTest?.responses.find((response) => response.id === id);
  return (
    <>
      <Sentences platform={platform} message={describe(platform, id)} />
      {known && known.fields.length > 0 && (
        <p>
          <Translate
            id="errorReference.check"
            values={{ fields: list(known.fields.map((field) => platform.messages.fieldName(field))) }}
          >
            {'Check: {fields}.'}
          </Translate>
        </p>
      )}
      {known && <Signs known={known} platform={platform} accessHeader={liveTest?.accessHeader} />}
    </>
  );
}

function describe({ messages }: Platform, id: string, details: AnyDetails = {}): Message {
  return messages.diagnosis({ id, details });
}

export function WhichError({ platform, status }: { readonly platform: Platform; readonly status: number }): ReactNode {
  const known = platform.provider.liveTest?.responses.filter(({ statuses }) => statuses.includes(status)) ?? [];
  return (
    <table>
      <thead>
        <tr>
          <th>
            <Translate id="errorReference.says" values={{ platform: platform.messages.name }}>
              {'What {platform} says'}
            </Translate>
          </th>
          <th>
            <Translate id="errorReference.means">What it means</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {known.map((response) => (
          <tr key={response.id}>
            <td>
              <Marks marks={firstSigns(response)} />
            </td>
            <td>
              <Link to={`#${response.id}`}>{describe(platform, response.id).text}</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * One phrase and one code are enough to recognize a response. If it has neither, its types or, without types, its
 * statuses are used.
 */
function firstSigns({ wording = [], codes = [], types = [], statuses }: KnownResponse): readonly Mark[] {
  const signs = [...wording.slice(0, 1), ...codes.slice(0, 1)];
  return signs.length > 0 ? signs : types.length > 0 ? types : statuses;
}

export function NetworkCauses({ platform }: { readonly platform: Platform }): ReactNode {
  return (
    <ul>
      {networkCauses.map(({ cause, curl }) => {
        const message = describe(platform, 'network', { cause });
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

function Signs({
  known,
  platform,
  accessHeader,
}: {
  known: KnownResponse;
  platform: Platform;
  accessHeader: string | undefined;
}): ReactNode {
  const { statuses, codes = [], wording = [], statusText = [], types = [], headers = {}, pageTitles = [] } = known;
  const { access } = known;
  const headerMarks = [
    ...(access === undefined ? [] : [`${accessHeader ?? ''}: ${access}`]),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return (
    <dl className={styles.signs}>
      <Sign name={<Translate id="errorReference.status">Status</Translate>} marks={statuses} />
      <Sign name={<Translate id="errorReference.code">Code</Translate>} marks={codes} />
      <Sign name={<Translate id="errorReference.wording">Message</Translate>} marks={[...wording, ...statusText]} />
      <Sign name={<Translate id="errorReference.type">Error type ends with</Translate>} marks={types} />
      <Sign name={<Translate id="errorReference.header">Header</Translate>} marks={headerMarks} />
      <Sign name={<Translate id="errorReference.page">Page title</Translate>} marks={pageTitles} />
      <div>
        <dt>
          <Translate id="errorReference.source">Source</Translate>
        </dt>
        <dd>
          <Source known={known} platform={platform} />
        </dd>
      </div>
    </dl>
  );
}

function Source({ known, platform }: { known: KnownResponse; platform: Platform }): ReactNode {
  const { documented = [], statuses, codes = [], wording = [], types = [], headers = {} } = known;
  const { name } = platform.messages;
  if (documented.length === 0) {
    return (
      <Translate id="errorReference.reported" values={{ platform: name }}>
        {'People report this. {platform} doesn’t document it.'}
      </Translate>
    );
  }
  const marks = <Marks marks={documented} />;
  const others = [...codes, ...wording, ...types, ...Object.keys(headers)].filter(
    (sign) => !documented.includes(sign) && !statuses.includes(sign as number),
  );
  return others.length > 0 ? (
    <Translate id="errorReference.partlyDocumented" values={{ platform: name, marks }}>
      {'{platform} documents {marks}. People report the rest.'}
    </Translate>
  ) : (
    <Translate id="errorReference.documented" values={{ platform: name, marks }}>
      {'{platform} documents {marks}.'}
    </Translate>
  );
}

function Sign({ name, marks }: { name: ReactNode; marks: readonly Mark[] }): ReactNode {
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

function Marks({ marks }: { readonly marks: readonly Mark[] }): ReactNode {
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
      <strong>{text}</strong> {action} {step && <StepLink platform={platform} step={step} />}{' '}
      {link && <Link to={link.to}>{link.text}</Link>}
    </p>
  );
}
