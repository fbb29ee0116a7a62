import { translate } from '@docusaurus/Translate';
import type { AccountDetails } from '../credentials/model';
import type { TwitterResponse } from '../credentials/twitter';
import { formatDay, formatDuration } from './formats';
import type { Message, MessageLink } from './message';
import type { DiagnosisMessages } from './platform';

const statusPage = (): MessageLink => ({
  to: 'https://developer.x.com/status',
  text: translate({ id: 'twitter.link.status', message: 'X’s status page' }),
});

const appealsPage = (): MessageLink => ({
  to: 'https://help.x.com/forms/platform',
  text: translate({ id: 'twitter.link.appeal', message: 'X’s appeals page' }),
});

const rules = (heading: 'allowed' | 'replies' | 'limits'): MessageLink => ({
  to: `/docs/managing-credentials/x-rules-for-automated-posts#${heading}`,
  text: translate({ id: 'twitter.link.rules', message: 'X’s rules for automated posts' }),
});

const copyAgain = () =>
  translate({ id: 'twitter.diagnosis.copyAgain', message: 'Copy the command again, and paste all of it.' });

const regenerateToken = () =>
  translate({
    id: 'twitter.diagnosis.regenerateToken',
    message: 'Set the app’s permission to Read and write first. Then regenerate the access token and its secret.',
  });

const keysAreFine = () => translate({ id: 'twitter.diagnosis.keysAreFine', message: 'Your keys are fine.' });

const rejectedPost = (text: string, action: string, link?: MessageLink): Message => ({
  text: `${keysAreFine()} ${text}`,
  action,
  ...(link && { link }),
});

/** Every message must also be true without its details, because a response can lack them (see SOURCES.md). */
export const diagnoses = {
  works: (details) => ({
    text: details.createdPost
      ? translate({ id: 'twitter.diagnosis.works.post', message: 'The keys work. X returned a post.' })
      : `${whoseKeys(details)} ${canPost(details)}`,
    ...(isOtherAccount(details)
      ? testAgain(details)
      : {
          action: details.createdPost
            ? translate({
                id: 'twitter.diagnosis.works.post.action',
                message: 'Add the keys to Wordparrot. X’s posting limits still apply.',
              })
            : translate({
                id: 'twitter.diagnosis.works.action',
                message: 'Check that this is the account you want to post from, then add the keys to Wordparrot.',
              }),
          step: 'step-wordparrot',
        }),
  }),
  'works-read-only': (details) => ({
    text: `${whoseKeys(details)} ${translate({
      id: 'twitter.diagnosis.worksReadOnly',
      message: 'But they’re read-only, so posting will fail.',
      description: 'Follows “The four keys work.”: “they” are the keys',
    })}`,
    ...(isOtherAccount(details) ? testAgain(details) : { action: regenerateToken(), step: 'step-permissions' }),
  }),
  'post-duplicate': () =>
    rejectedPost(
      translate({
        id: 'twitter.diagnosis.postDuplicate',
        message: 'X rejected this post because it’s the same as a recent one.',
      }),
      translate({
        id: 'twitter.diagnosis.postDuplicate.action',
        message: 'Change the text in your pipeline, and check that no step runs twice.',
      }),
    ),
  'post-reply-not-allowed': () =>
    rejectedPost(
      translate({
        id: 'twitter.diagnosis.postReplyNotAllowed',
        message: 'X doesn’t let your app reply to, quote, or mention this account here.',
      }),
      translate({
        id: 'twitter.diagnosis.postReplyNotAllowed.action',
        message:
          'In your pipeline, reply only to your own posts, or to posts that mention or quote your account. Remove other mentions and quotes.',
      }),
      rules('replies'),
    ),
  'post-daily-limit': () =>
    rejectedPost(
      translate({
        id: 'twitter.diagnosis.postDailyLimit',
        message: 'The account or the app has reached X’s limit of posts for the day.',
      }),
      translate({
        id: 'twitter.diagnosis.postDailyLimit.action',
        message: 'Wait up to 24 hours. Then set your pipeline to post less often.',
      }),
      rules('limits'),
    ),
  'post-looks-automated': () =>
    rejectedPost(
      translate({
        id: 'twitter.diagnosis.postLooksAutomated',
        message: 'X rejected this post because it looks automated.',
      }),
      translate({
        id: 'twitter.diagnosis.postLooksAutomated.action',
        message: 'Set your pipeline to post less often, and check what X’s rules allow.',
      }),
      rules('allowed'),
    ),
  'post-too-long': () =>
    rejectedPost(
      translate({ id: 'twitter.diagnosis.postTooLong', message: 'X rejected this post because it’s too long.' }),
      translate({
        id: 'twitter.diagnosis.postTooLong.action',
        message: 'Shorten the text in your pipeline.',
      }),
    ),
  'post-cashtags': () =>
    rejectedPost(
      translate({
        id: 'twitter.diagnosis.postCashtags',
        message: 'X rejected this post because it has more than one cashtag, such as $ABC.',
      }),
      translate({
        id: 'twitter.diagnosis.postCashtags.action',
        message: 'In your pipeline, keep one cashtag per post.',
      }),
      rules('replies'),
    ),
  'post-video-too-long': ({ minutes }) =>
    rejectedPost(
      minutes
        ? translate(
            {
              id: 'twitter.diagnosis.postVideoTooLong.minutes',
              message: 'X rejected this post because the account can’t post videos longer than {time}.',
            },
            { time: formatDuration(Number(minutes) * 60) },
          )
        : translate({
            id: 'twitter.diagnosis.postVideoTooLong',
            message: 'X rejected this post because its video is longer than the account can post.',
          }),
      translate({
        id: 'twitter.diagnosis.postVideoTooLong.action',
        message: 'Shorten the video in your pipeline.',
      }),
    ),
  'not-permitted': ({ access }) => ({
    text:
      access === 'read'
        ? translate({
            id: 'twitter.diagnosis.notPermitted.readOnly',
            message: 'X doesn’t permit this action because the keys are read-only.',
          })
        : translate({
            id: 'twitter.diagnosis.notPermitted',
            message: 'X doesn’t permit this action. The app may be read-only, or the post may break one of X’s rules.',
          }),
    action:
      access === 'read'
        ? regenerateToken()
        : translate({
            id: 'twitter.diagnosis.notPermitted.action',
            message:
              'Check that the app’s permission is Read and write. If it is, change the post: X limits replies, mentions, and quotes.',
          }),
    step: 'step-permissions',
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
          'First check X’s status page, since X sometimes rejects keys that are right. If X reports no problem, compare all four keys with the values that you saved. If they match, or if you don’t have them, regenerate both pairs.',
      }),
      clockSeconds === 0
        ? translate({ id: 'twitter.diagnosis.unauthorized.clockIsRight', message: 'Your computer’s clock is right.' })
        : translate({
            id: 'twitter.diagnosis.unauthorized.clock',
            message: 'Also check your computer’s clock.',
          }),
    ].join(' '),
    step: 'step-keys',
    link: statusPage(),
  }),
  'bad-signature': () => ({
    text: translate({
      id: 'twitter.diagnosis.badSignature',
      message: 'X rejected the signature, so one of the two secrets is wrong.',
    }),
    action: translate({
      id: 'twitter.diagnosis.badSignature.action',
      message:
        'Copy both secrets again, in full, from your password manager. If you don’t have them, or that doesn’t help, regenerate both pairs. Some people report that it helps to select Native App as the type of app first.',
    }),
    step: 'step-keys',
  }),
  'token-revoked': () => ({
    text: translate({ id: 'twitter.diagnosis.tokenRevoked', message: 'The access token was revoked or replaced.' }),
    action: translate({
      id: 'twitter.diagnosis.tokenRevoked.action',
      message: 'Regenerate the access token and its secret.',
    }),
    step: 'step-keys',
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
      message: 'The app is read-only, or you generated the access token before you changed the permission.',
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
      message: 'Your plan doesn’t include the endpoint that was called.',
    }),
    action: translate({
      id: 'twitter.diagnosis.accessLevel.action',
      message:
        'To test your keys, use the command from this guide. It calls version 2 of X’s API. A tool that calls version 1.1 needs an update.',
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
      message: 'The request had no valid account keys. It may have used a Bearer Token.',
    }),
    action: translate({
      id: 'twitter.diagnosis.wrongKind.action',
      message: 'Use the four keys that you saved. If you don’t have them, regenerate them under OAuth 1.0 Keys.',
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
            { day: formatDay(resetDate) },
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
      message: 'Check your email for a message from X. You can appeal.',
    }),
    link: appealsPage(),
  }),
  locked: () => ({
    text: translate({ id: 'twitter.diagnosis.locked', message: 'X has locked the account.' }),
    action: translate({
      id: 'twitter.diagnosis.locked.action',
      message: 'Check your email for a message from X, and sign in to x.com as this account to see what X needs.',
    }),
    step: 'step-sign-in',
  }),
  'app-suspended': () => ({
    text: translate({ id: 'twitter.diagnosis.appSuspended', message: 'X has suspended the app.' }),
    action: translate({
      id: 'twitter.diagnosis.appSuspended.action',
      message:
        'Check your email for a message from X. The cause may be a rule violation, a missed payment, or inactivity. You can appeal.',
    }),
    link: appealsPage(),
  }),
  'rate-limited': ({ waitSeconds }) => ({
    text: translate({
      id: 'twitter.diagnosis.rateLimited',
      message: 'Too many requests in a short time. This doesn’t mean that your keys are wrong.',
    }),
    action: waitSeconds
      ? translate(
          { id: 'twitter.diagnosis.rateLimited.wait', message: 'Wait {time}, then try again with a new command.' },
          // The time is rounded up, because X rejects requests that come too early.
          { time: formatDuration(waitSeconds, Math.ceil) },
        )
      : translate({
          id: 'twitter.diagnosis.rateLimited.action',
          message: 'Wait 15 minutes, then try again with a new command.',
        }),
  }),
  'usage-capped': () => ({
    text: translate({
      id: 'twitter.diagnosis.usageCapped',
      message: 'You’ve used everything that X allows in this period.',
    }),
    action: translate({
      id: 'twitter.diagnosis.usageCapped.action',
      message: 'Check your usage in the console, and wait for the next period.',
    }),
    step: 'step-credits',
  }),
  'wrong-address': () => ({
    text: translate({
      id: 'twitter.diagnosis.wrongAddress',
      message:
        'X has nothing at this address. The address may have changed when it was copied, or X may have removed the endpoint.',
    }),
    action: [
      copyAgain(),
      translate({
        id: 'twitter.diagnosis.wrongAddress.tool',
        message: 'If another tool sent the request, update the tool.',
      }),
    ].join(' '),
    step: 'step-check',
  }),
  'x-trouble': () => ({
    text: translate({
      id: 'twitter.diagnosis.xTrouble',
      message: 'X is having problems right now. This doesn’t mean that your keys are wrong.',
    }),
    action: translate({
      id: 'twitter.diagnosis.xTrouble.action',
      message: 'Check X’s status page. Wait a few minutes, then send the request again.',
    }),
    link: statusPage(),
  }),
} satisfies DiagnosisMessages<TwitterResponse>;

export function findFullResponse(): Omit<Message, 'text'> {
  return {
    action: translate({
      id: 'twitter.findFullResponse',
      message:
        'Many tools hide X’s full response, which may say more. In curl, add -i. In tweepy, print error.response.text. In n8n, open the details of the error. Then paste the full response here or on the X API errors page, or ask in X’s developer community.',
    }),
    link: {
      to: 'https://devcommunity.x.com',
      text: translate({ id: 'twitter.link.community', message: 'X’s developer community' }),
    },
  };
}

function whoseKeys({ username, name, accountId, tokenAccountId }: AccountDetails): string {
  const sentences = [
    translate({ id: 'twitter.diagnosis.works', message: 'The four keys work.' }),
    username &&
      (name
        ? translate(
            { id: 'twitter.diagnosis.works.of', message: 'They belong to @{username} ({name}).' },
            { username, name },
          )
        : translate({ id: 'twitter.diagnosis.works.ofUser', message: 'They belong to @{username}.' }, { username })),
    accountId &&
      accountId === tokenAccountId &&
      translate(
        {
          id: 'twitter.diagnosis.works.sameAccount',
          message: 'Your access token matches this account (ID {accountId}).',
        },
        { accountId },
      ),
  ];
  return sentences.filter(Boolean).join(' ');
}

function isOtherAccount({ accountId, tokenAccountId }: AccountDetails): boolean {
  return accountId !== undefined && tokenAccountId !== undefined && accountId !== tokenAccountId;
}

function testAgain({ tokenAccountId }: AccountDetails): Omit<Message, 'text'> {
  return {
    action: translate(
      {
        id: 'twitter.diagnosis.works.otherAccount',
        message:
          'The access token in the box belongs to another account ({tokenAccountId}), so this response is out of date. Copy a new command and run it.',
      },
      { tokenAccountId: tokenAccountId ?? '' },
    ),
    step: 'step-check',
  };
}

function canPost({ access }: AccountDetails): string {
  return access
    ? translate({
        id: 'twitter.diagnosis.works.canPost',
        message: 'They can post.',
        description: 'Follows “The four keys work.”: “they” are the keys',
      })
    : translate({
        id: 'twitter.diagnosis.works.unsaid',
        message: 'X’s response doesn’t say whether they can post. Check the app’s permission in the console.',
      });
}
