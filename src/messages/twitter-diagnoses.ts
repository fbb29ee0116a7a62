import { translate } from '@docusaurus/Translate';
import type { NetworkCause } from '../credentials/explain';
import type { TwitterDiagnosisId } from '../credentials/twitter';
import type { Details } from '../credentials/model';
import type { MessageFn, Message } from './message';

/** Where X says whether its API works. */
const STATUS_PAGE = 'https://developer.x.com/status';

const copyAgain = () =>
  translate({ id: 'twitter.diagnosis.copyAgain', message: 'Copy the command again and paste it whole.' });

const regenerateToken = () =>
  translate({
    id: 'twitter.diagnosis.regenerateToken',
    message: 'Set the permission Read and write first. Then regenerate the access token and its secret.',
  });

/** What X's answers mean (SOURCES.md). Without details each sentence stands for every such answer. */
export const diagnoses = {
  works: (details) => ({
    text: `${whoActs(details)} ${mayPost(details)}`,
    ...(isOtherAccount(details)
      ? askAgain(details)
      : {
          action: translate({
            id: 'twitter.diagnosis.works.action',
            message: 'Is this the account that shall post? Then store the keys in Wordparrot.',
          }),
          step: 'step-wordparrot',
        }),
  }),
  'works-read-only': (details) => ({
    text: `${whoActs(details)} ${translate({
      id: 'twitter.diagnosis.worksReadOnly',
      message: 'But they may only read: posting will fail.',
      description: 'Stands behind “The four keys work.”: they are the keys',
    })}`,
    ...(isOtherAccount(details) ? askAgain(details) : { action: regenerateToken(), step: 'step-permissions' }),
  }),
  unauthorized: ({ clockSeconds }) => ({
    text: translate({
      id: 'twitter.diagnosis.unauthorized',
      message:
        'X doesn’t accept these keys and doesn’t say why. One of them may be wrong, may have been replaced, or may belong to another app.',
    }),
    action: [
      translate({
        id: 'twitter.diagnosis.unauthorized.action',
        message:
          'First check X’s status page, since X sometimes rejects keys that are right. If X reports no problem, compare all four keys with the values that you saved. If they match, regenerate both pairs.',
      }),
      clockSeconds === 0
        ? translate({ id: 'twitter.diagnosis.unauthorized.clockIsRight', message: 'Your computer’s clock is right.' })
        : translate({
            id: 'twitter.diagnosis.unauthorized.clock',
            message: 'Also check your computer’s clock.',
          }),
    ].join(' '),
    step: 'step-keys',
    link: STATUS_PAGE,
  }),
  'bad-signature': () => ({
    text: translate({
      id: 'twitter.diagnosis.badSignature',
      message: 'The signature does not fit: one of the two secrets is wrong.',
    }),
    action: translate({
      id: 'twitter.diagnosis.badSignature.action',
      message: 'Copy both secrets anew, each to its end. Where that does not help, regenerate both pairs.',
    }),
    step: 'step-keys',
  }),
  'token-revoked': () => ({
    text: translate({ id: 'twitter.diagnosis.tokenRevoked', message: 'The access token was revoked or replaced.' }),
    action: translate({
      id: 'twitter.diagnosis.tokenRevoked.action',
      message: 'Generate the access token and its secret anew.',
    }),
    step: 'step-keys',
  }),
  clock: ({ clockSeconds }) => ({
    text: wrongTime(Number(clockSeconds ?? 0)),
    action: translate({
      id: 'twitter.diagnosis.clock.action',
      message: 'Set your computer’s clock to automatic. Then copy the command again and run it at once.',
    }),
    step: 'step-check',
  }),
  'bad-header': () => ({
    text: translate({
      id: 'twitter.diagnosis.badHeader',
      message: 'The signed part of the command was missing or broken.',
    }),
    action: copyAgain(),
    step: 'step-check',
  }),
  'no-credits': () => ({
    text: translate({
      id: 'twitter.diagnosis.noCredits',
      message: 'Your keys are right. The account has no credits to pay for the request.',
    }),
    action: translate({ id: 'twitter.diagnosis.noCredits.action', message: 'Buy credits in the console.' }),
    step: 'step-credits',
  }),
  permissions: () => ({
    text: translate({
      id: 'twitter.diagnosis.permissions',
      message: 'The app may only read, or the access token is older than the permission.',
    }),
    action: regenerateToken(),
    step: 'step-permissions',
  }),
  'not-enrolled': ({ reason }) => ({
    text:
      reason === 'client-not-enrolled' || reason === 'user-not-enrolled'
        ? translate({
            id: 'twitter.diagnosis.notEnrolled',
            message: 'Your app is in the wrong package or environment.',
          })
        : translate({
            id: 'twitter.diagnosis.notEnrolled.unsaid',
            message: 'Your app isn’t enrolled, or it lacks the access that this request requires.',
          }),
    action: translate({
      id: 'twitter.diagnosis.notEnrolled.action',
      message: 'In the console, open Apps → Manage apps → your app → Move to package → Pay-per-use → Production.',
    }),
    step: 'step-app',
  }),
  'access-level': () => ({
    text: translate({
      id: 'twitter.diagnosis.accessLevel',
      message: 'The account’s access level is too low for the address that was asked.',
    }),
    action: translate({
      id: 'twitter.diagnosis.accessLevel.action',
      message:
        'Test with the command of this guide: it asks version 2 of X’s API. What else is open depends on X’s pricing.',
    }),
    step: 'step-check',
  }),
  'oauth2-only': () => ({
    text: translate({
      id: 'twitter.diagnosis.oauth2Only',
      message: 'This endpoint of X’s API doesn’t accept OAuth 1.0a. This doesn’t mean that your keys are wrong.',
    }),
    action: translate({
      id: 'twitter.diagnosis.oauth2Only.action',
      message: 'To test your keys, use the command from this guide. The endpoint that was called requires OAuth 2.0.',
    }),
    step: 'step-check',
  }),
  'wrong-kind': () => ({
    text: translate({
      id: 'twitter.diagnosis.wrongKind',
      message: 'The request had no valid keys of an account. It may have used a Bearer Token.',
    }),
    action: translate({
      id: 'twitter.diagnosis.wrongKind.action',
      message: 'Use the four keys under OAuth 1.0 Keys.',
    }),
    step: 'step-keys',
  }),
  'spend-cap': ({ resetDate }) => ({
    text: translate({
      id: 'twitter.diagnosis.spendCap',
      message: 'Your keys are right. You’ve reached your spending limit for this billing cycle.',
    }),
    action: [
      resetDate
        ? translate(
            {
              id: 'twitter.diagnosis.spendCap.until',
              message: 'Raise the limit in the console, or wait until the next cycle begins on {day}.',
            },
            { day: String(resetDate) },
          )
        : translate({
            id: 'twitter.diagnosis.spendCap.action',
            message: 'Raise the limit in the console, or wait for the next cycle.',
          }),
      translate({
        id: 'twitter.diagnosis.spendCap.credits',
        message: 'People report that buying credits doesn’t lift the limit.',
      }),
    ].join(' '),
    step: 'step-credits',
  }),
  suspended: () => ({
    text: translate({ id: 'twitter.diagnosis.suspended', message: 'X has suspended the account.' }),
    action: translate({
      id: 'twitter.diagnosis.suspended.action',
      message: 'Read X’s e-mail about it. It says why, and you can appeal.',
    }),
    link: 'https://help.x.com/forms/platform',
  }),
  locked: () => ({
    text: translate({ id: 'twitter.diagnosis.locked', message: 'X has locked the account.' }),
    action: translate({
      id: 'twitter.diagnosis.locked.action',
      message: 'Read X’s e-mail about it, and sign in on x.com as this account to see what X asks for.',
    }),
    step: 'step-sign-in',
  }),
  'app-suspended': () => ({
    text: translate({ id: 'twitter.diagnosis.appSuspended', message: 'X has suspended the app.' }),
    action: translate({
      id: 'twitter.diagnosis.appSuspended.action',
      message: 'Read X’s e-mail about it: rules, payment or long inactivity may be the reason. You can appeal.',
    }),
    link: 'https://help.x.com/forms/platform',
  }),
  'rate-limited': ({ waitSeconds }) => ({
    text: translate({
      id: 'twitter.diagnosis.rateLimited',
      message: 'Too many requests in a short time. It says nothing about your keys.',
    }),
    action: waitSeconds
      ? translate(
          { id: 'twitter.diagnosis.rateLimited.wait', message: 'Wait {time}, then copy the command again.' },
          // Who waits a little longer does no harm.
          { time: duration(Number(waitSeconds), Math.ceil) },
        )
      : translate({
          id: 'twitter.diagnosis.rateLimited.action',
          message: 'Wait 15 minutes, then copy the command again.',
        }),
  }),
  'usage-capped': () => ({
    text: translate({
      id: 'twitter.diagnosis.usageCapped',
      message: 'All the use that X allows you in this period is used up.',
    }),
    action: translate({
      id: 'twitter.diagnosis.usageCapped.action',
      message: 'Look at your usage in the console, and wait for the next period.',
    }),
    step: 'step-credits',
  }),
  'wrong-address': () => ({
    text: translate({
      id: 'twitter.diagnosis.wrongAddress',
      message: 'X knows no such address: the command was changed in copying.',
    }),
    action: copyAgain(),
    step: 'step-check',
  }),
  'x-trouble': () => ({
    text: translate({
      id: 'twitter.diagnosis.xTrouble',
      message: 'X itself has trouble. It says nothing about your keys.',
    }),
    action: translate({
      id: 'twitter.diagnosis.xTrouble.action',
      message: 'Wait some minutes, then copy the command again. X tells on its status page how it is.',
    }),
    link: STATUS_PAGE,
  }),
  network: ({ cause, curlError }) => ({
    ...network[(cause as NetworkCause | undefined) ?? 'other'](Number(curlError ?? 0)),
    step: 'step-check',
  }),
  unknown: ({ seen, said }) => ({
    ...unknown(String(seen ?? ''), String(said ?? '')),
    link: 'https://devcommunity.x.com',
  }),
} satisfies Record<TwitterDiagnosisId, MessageFn>;

function whoActs(details: Details): string {
  const { username, name, accountId } = details;
  const sentences = [
    username
      ? translate(
          { id: 'twitter.diagnosis.works.as', message: 'The four keys work. They act as @{username} ({name}).' },
          { username: String(username), name: String(name ?? '…') },
        )
      : translate({ id: 'twitter.diagnosis.works', message: 'The four keys work.' }),
    accountId &&
      accountId === details.tokenAccountId &&
      translate(
        {
          id: 'twitter.diagnosis.works.sameAccount',
          message: 'This account has the number {accountId}, which your access token begins with.',
        },
        { accountId: String(accountId) },
      ),
  ];
  return sentences.filter(Boolean).join(' ');
}

function isOtherAccount({ accountId, tokenAccountId }: Details): boolean {
  return accountId !== undefined && tokenAccountId !== undefined && accountId !== tokenAccountId;
}

function askAgain({ tokenAccountId }: Details): Omit<Message, 'text'> {
  return {
    action: translate(
      {
        id: 'twitter.diagnosis.works.otherAccount',
        message:
          'The access token in the box belongs to another account ({tokenAccountId}), so this answer is not about it. Copy a fresh command and run it.',
      },
      { tokenAccountId: String(tokenAccountId) },
    ),
    step: 'step-check',
  };
}

function mayPost({ access }: Details): string {
  return access
    ? translate({
        id: 'twitter.diagnosis.works.mayPost',
        message: 'They may post.',
        description: 'Stands behind “The four keys work.”: they are the keys',
      })
    : translate({
        id: 'twitter.diagnosis.works.unsaid',
        message: 'Whether they may post shows only in the header x-access-level; else look at the app’s permission.',
      });
}

function wrongTime(clockSeconds: number): string {
  const time = duration(Math.abs(clockSeconds));
  if (clockSeconds > 0) {
    return translate(
      {
        id: 'twitter.diagnosis.clock.ahead',
        message: 'Your computer’s clock is ahead by about {time}, so X refused the command.',
      },
      { time },
    );
  }
  if (clockSeconds < 0) {
    return translate(
      {
        id: 'twitter.diagnosis.clock.behind',
        message: 'The command was {time} old when X got it, or your computer’s clock is behind by that much.',
      },
      { time },
    );
  }
  return translate({
    id: 'twitter.diagnosis.clock',
    message: 'The command was too old, or your computer’s clock is wrong.',
  });
}

/** In words, at least a minute. */
function duration(seconds: number, round: (number: number) => number = Math.round): string {
  const minutes = round(seconds / 60);
  if (minutes <= 1) {
    return translate({
      id: 'twitter.duration.minute',
      message: 'a minute',
      description:
        'The {time} of other sentences, as in “Wait {time}”; the same with minutes, hours and days, from 2 on',
    });
  }
  if (minutes < 120) {
    return translate({ id: 'twitter.duration.minutes', message: '{count} minutes' }, { count: String(minutes) });
  }
  const hours = round(minutes / 60);
  return hours < 48
    ? translate({ id: 'twitter.duration.hours', message: '{count} hours' }, { count: String(hours) })
    : translate({ id: 'twitter.duration.days', message: '{count} days' }, { count: String(round(hours / 24)) });
}

/** Why X was not reached. */
const network = {
  name: () => ({
    text: translate({
      id: 'twitter.network.name',
      message: 'Your computer did not find api.x.com: there is no internet, or something on the way hides it.',
    }),
    action: translate({
      id: 'twitter.network.name.action',
      message: 'Look at the connection, or try another network.',
    }),
  }),
  proxy: () => ({
    text: translate({
      id: 'twitter.network.proxy',
      message: 'The proxy that your computer should go through was not found, or did not let it through.',
    }),
    action: translate({
      id: 'twitter.network.proxy.action',
      message: 'Ask those who run your network, or try another one.',
    }),
  }),
  refused: () => ({
    text: translate({
      id: 'twitter.network.refused',
      message: 'The connection to api.x.com was refused: a firewall may stand in between.',
    }),
    action: translate({ id: 'twitter.network.refused.action', message: 'Try another network.' }),
  }),
  timeout: () => ({
    text: translate({ id: 'twitter.network.timeout', message: 'X did not answer in time.' }),
    action: translate({
      id: 'twitter.network.timeout.action',
      message: 'Look at the connection, then copy the command again.',
    }),
  }),
  tls: () => ({
    text: translate({ id: 'twitter.network.tls', message: 'A secure connection to X could not be made.' }),
    action: translate({
      id: 'twitter.network.tls.action',
      message: 'Try another network. A company’s proxy or a virus scanner may stand in between.',
    }),
  }),
  certificate: () => ({
    text: translate({
      id: 'twitter.network.certificate',
      message: 'Somebody else answered in X’s place: a company’s proxy or a virus scanner opens secure connections.',
    }),
    action: translate({
      id: 'twitter.network.certificate.action',
      message: 'Try another network. Do not switch the check of certificates off.',
    }),
  }),
  'no-curl': () => ({
    text: translate({ id: 'twitter.network.noCurl', message: 'This terminal does not know the program curl.' }),
    action: translate({
      id: 'twitter.network.noCurl.action',
      message: 'Choose the kind of terminal that you have, or skip the test: Wordparrot makes the same one.',
    }),
  }),
  other: (curlError) => ({
    text: curlError
      ? translate(
          {
            id: 'twitter.network.other.number',
            message: 'X was not reached. The program curl names error {curlError}.',
          },
          { curlError: String(curlError) },
        )
      : translate({
          id: 'twitter.network.other',
          message: 'X was not reached: no internet, a proxy, a firewall, or something that opens secure connections.',
        }),
    action: translate({
      id: 'twitter.network.other.action',
      message: 'Look at the connection, or try another network. Then copy the command again.',
    }),
  }),
} satisfies Record<NetworkCause, (curlError: number) => Message>;

function unknown(seen: string, said: string): Message {
  if (seen === 'command') {
    return {
      text: translate({ id: 'twitter.unknown.command', message: 'This is the command, without an answer.' }),
      action: translate({
        id: 'twitter.unknown.command.action',
        message: 'Press Enter in the terminal, and paste what it prints.',
      }),
    };
  }
  if (seen === 'page') {
    return {
      text: translate({ id: 'twitter.unknown.page', message: 'A web page came back, not an answer of X’s API.' }),
      action: translate({
        id: 'twitter.unknown.page.action',
        message: 'Some networks want you to sign in first: open any page in your browser, then try again.',
      }),
    };
  }
  return {
    text: said
      ? translate(
          { id: 'twitter.unknown.said', message: 'This guide does not know this answer. X says: “{said}”.' },
          { said },
        )
      : translate({ id: 'twitter.unknown', message: 'This guide does not know this answer.' }),
    action: translate({
      id: 'twitter.unknown.action',
      message:
        'Paste everything that the terminal printed after the command. If it stays unknown, ask other developers.',
    }),
  };
}
