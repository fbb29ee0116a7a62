import { translate } from '@docusaurus/Translate';
import type { Diagnosis, NetworkCause, NetworkDetails, UnknownDetails } from '../credentials/model';
import { formatDuration } from './formats';
import type { Message } from './message';

export interface PlatformNames {
  readonly platform: string;
  readonly host: string;
  /** Explains how to see the full response. */
  readonly fullResponse?: Omit<Message, 'text'> | undefined;
}

export type GeneralDiagnosisId = 'clock' | 'network' | 'unknown';

export const generalDiagnoses = {
  clock: ({ clockSeconds = 0 }, { platform }) => ({
    text: describeClock(clockSeconds, platform),
    action: translate({
      id: 'diagnosis.clock.action',
      message:
        'Set your computer’s clock to automatic. Then copy a new command and run it right away. If another tool sent the request, let it send the request again.',
    }),
    step: 'step-check',
  }),
  network: (details, names) => ({ ...describeNetworkError(details, names), step: 'step-check' }),
  unknown: describeUnknown,
} satisfies {
  [Id in GeneralDiagnosisId]: (details: Extract<Diagnosis, { id: Id }>['details'], names: PlatformNames) => Message;
};

function describeClock(clockSeconds: number, platform: string): string {
  const time = formatDuration(Math.abs(clockSeconds));
  if (clockSeconds > 0) {
    return translate(
      {
        id: 'diagnosis.clock.ahead',
        message: 'Your computer’s clock is ahead by about {time}, so {platform} rejected the command.',
      },
      { time, platform },
    );
  }
  if (clockSeconds < 0) {
    return translate(
      {
        id: 'diagnosis.clock.behind',
        message:
          'The command was {time} old when {platform} received it, or your computer’s clock is behind by that much.',
      },
      { time, platform },
    );
  }
  return translate({
    id: 'diagnosis.clock',
    message: 'The command was too old, or your computer’s clock is wrong.',
  });
}

function describeNetworkError({ cause = 'other', curlError }: NetworkDetails, names: PlatformNames): Message {
  return networkMessages[cause](names, curlError);
}

const checkConnection = () =>
  translate({
    id: 'diagnosis.network.checkConnection',
    message: 'Check your internet connection, or try another network.',
  });

const networkMessages = {
  name: (names) => ({
    text: translate(
      {
        id: 'diagnosis.network.name',
        message: 'Your computer couldn’t find {host}. You may be offline, or your network may be blocking it.',
      },
      { host: names.host },
    ),
    action: checkConnection(),
  }),
  proxy: () => ({
    text: translate({
      id: 'diagnosis.network.proxy',
      message: 'Your computer’s proxy server wasn’t found, or it blocked the request.',
    }),
    action: translate({
      id: 'diagnosis.network.proxy.action',
      message: 'Ask your network administrator, or try another network.',
    }),
  }),
  refused: (names) => ({
    text: translate(
      {
        id: 'diagnosis.network.refused',
        message: 'The connection to {host} was refused. A firewall may be blocking it.',
      },
      { host: names.host },
    ),
    action: translate({ id: 'diagnosis.network.refused.action', message: 'Try another network.' }),
  }),
  timeout: (names) => ({
    text: translate(
      { id: 'diagnosis.network.timeout', message: '{platform} didn’t respond in time.' },
      { platform: names.platform },
    ),
    action: translate({
      id: 'diagnosis.network.timeout.action',
      message: 'Check your internet connection, then try again.',
    }),
  }),
  tls: (names) => ({
    text: translate(
      { id: 'diagnosis.network.tls', message: 'Couldn’t make a secure connection to {platform}.' },
      { platform: names.platform },
    ),
    action: translate({
      id: 'diagnosis.network.tls.action',
      message: 'Try another network. A company proxy or an antivirus program may be interfering.',
    }),
  }),
  certificate: (names) => ({
    text: translate(
      {
        id: 'diagnosis.network.certificate',
        message:
          'The response didn’t come from {platform}. A company proxy or an antivirus program may be intercepting secure connections.',
      },
      { platform: names.platform },
    ),
    action: translate({
      id: 'diagnosis.network.certificate.action',
      message: 'Try another network. Don’t turn off certificate checking.',
    }),
  }),
  'no-curl': () => ({
    text: translate({ id: 'diagnosis.network.noCurl', message: 'curl isn’t available in this terminal.' }),
    action: translate({
      id: 'diagnosis.network.noCurl.action',
      message: 'Select your type of terminal again, or skip the test. Wordparrot tests your keys when you add them.',
    }),
  }),
  interrupted: (names) => ({
    text: translate(
      {
        id: 'diagnosis.network.interrupted',
        message: 'The connection to {platform} was interrupted before a response came.',
      },
      { platform: names.platform },
    ),
    action: translate({
      id: 'diagnosis.network.interrupted.action',
      message: 'Send the request again. If it happens every time, try another network.',
    }),
  }),
  other: (names, curlError) => ({
    text: curlError
      ? translate(
          {
            id: 'diagnosis.network.other.number',
            message: 'Couldn’t reach {platform}. curl reported error {curlError}.',
          },
          { platform: names.platform, curlError: String(curlError) },
        )
      : translate(
          {
            id: 'diagnosis.network.other',
            message:
              'Couldn’t reach {platform}. You may be offline, or a proxy, a firewall, or a security program may be blocking the connection.',
          },
          { platform: names.platform },
        ),
    action: checkConnection(),
  }),
} satisfies Record<NetworkCause, (names: PlatformNames, curlError?: number) => Message>;

function describeUnknown({ seen, status, said }: UnknownDetails, { platform, fullResponse }: PlatformNames): Message {
  if (seen === 'command') {
    return {
      text: translate(
        { id: 'diagnosis.unknown.command', message: 'This is only the command, not {platform}’s response.' },
        { platform },
      ),
      action: translate({
        id: 'diagnosis.unknown.command.action',
        message: 'Press Enter in the terminal, then paste the output.',
      }),
      step: 'step-check',
    };
  }
  if (seen === 'page') {
    return {
      text: translate(
        { id: 'diagnosis.unknown.page', message: 'You got a web page, not a response from {platform}’s API.' },
        { platform },
      ),
      action: translate({
        id: 'diagnosis.unknown.page.action',
        message: 'Some networks require you to sign in first. Open any page in your browser, then try again.',
      }),
    };
  }
  return {
    text: [
      translate({ id: 'diagnosis.unknown', message: 'This guide doesn’t recognize this response.' }),
      said
        ? translate({ id: 'diagnosis.unknown.said', message: '{platform} says: “{said}”' }, { platform, said })
        : status &&
          translate({ id: 'diagnosis.unknown.status', message: 'It has status {status}.' }, { status: String(status) }),
    ]
      .filter(Boolean)
      .join(' '),
    ...fullResponse,
  };
}
