import { translate } from '@docusaurus/Translate';
import { twitter as provider, type TwitterFieldId, type TwitterLookAlikeId } from '../credentials/twitter';
import type { FindingId } from '../credentials/inspect';
import type { Details, GeneralNoteId, Repair, RepairId } from '../credentials/model';
import { diagnoses } from './twitter-diagnoses';
import type { MessageFn, TestMessages } from './message';

export type TwitterFindingId = FindingId<TwitterLookAlikeId>;
export type TwitterNoteId = GeneralNoteId | TwitterLookAlikeId;

/** The names of the four boxes. X's own labels for them stand in the guide. */
const fieldNames = {
  apiKey: () => translate({ id: 'twitter.field.apiKey', message: 'API key' }),
  apiSecret: () => translate({ id: 'twitter.field.apiSecret', message: 'API secret' }),
  accessToken: () => translate({ id: 'twitter.field.accessToken', message: 'Access token' }),
  accessTokenSecret: () => translate({ id: 'twitter.field.accessTokenSecret', message: 'Access token secret' }),
} satisfies Record<TwitterFieldId, () => string>;

/** The details that sentences name. A finding has those that its sentence needs; the tests say each sentence once. */
type Named = Readonly<
  Record<
    | 'field'
    | 'other'
    | 'orOther'
    | 'length'
    | 'expected'
    | 'missing'
    | 'extra'
    | 'character'
    | 'code'
    | 'position'
    | 'latin'
    | 'accountId'
    | 'count',
    string | number
  >
>;

/** Details with the names of fields in place of their ids. */
function named(details: Details): Named {
  const entries = Object.entries(details).map(([name, value]) => [
    name,
    value in fieldNames ? fieldNames[value as TwitterFieldId]() : value,
  ]);
  return Object.fromEntries(entries) as Named;
}

/** What people paste in place of the four items: said in a box, and of what a pasted text holds besides them. */
const lookAlikes = {
  'bearer-token': () => ({
    text: translate({
      id: 'twitter.lookAlike.bearerToken',
      message: 'This is a Bearer Token. Wordparrot does not use it.',
    }),
    action: translate({
      id: 'twitter.lookAlike.bearerToken.action',
      message: 'You need the Access Token; it stands in the same place, one block lower.',
    }),
    step: 'step-keys',
  }),
  'xai-key': () => ({
    text: translate({
      id: 'twitter.lookAlike.xaiKey',
      message: 'This is a key of xAI, the maker of Grok, from console.x.ai. It does not work for X.',
    }),
    action: translate({ id: 'twitter.lookAlike.xaiKey.action', message: 'Get your keys from console.x.com.' }),
    step: 'step-console',
  }),
  'client-id': (details) => ({
    text: translate({
      id: 'twitter.lookAlike.clientId',
      message: 'This is an OAuth 2.0 Client ID. Wordparrot does not use it.',
    }),
    action:
      details.field && details.field !== 'apiKey'
        ? translate(
            {
              id: 'twitter.lookAlike.clientId.instead',
              message: 'What belongs here stands under OAuth 1.0 Keys: {field}.',
            },
            named(details),
          )
        : translate({
            id: 'twitter.lookAlike.clientId.action',
            message: 'You need the Consumer Key under OAuth 1.0 Keys.',
          }),
    step: 'step-keys',
  }),
  'client-secret': (details) => ({
    text: translate({
      id: 'twitter.lookAlike.clientSecret',
      message: 'This is an OAuth 2.0 Client Secret. Wordparrot does not use it.',
    }),
    action:
      details.field && details.field !== 'apiSecret'
        ? translate(
            {
              id: 'twitter.lookAlike.clientSecret.instead',
              message: 'What belongs here stands under OAuth 1.0 Keys: {field}.',
            },
            named(details),
          )
        : translate({
            id: 'twitter.lookAlike.clientSecret.action',
            message: 'You need the secret of the Consumer Key, under OAuth 1.0 Keys.',
          }),
    step: 'step-keys',
  }),
  'oauth2-access-token': () => ({
    text: translate({
      id: 'twitter.lookAlike.oauth2AccessToken',
      message: 'This is an OAuth 2.0 user token. Wordparrot does not use it.',
    }),
    action: translate({
      id: 'twitter.lookAlike.oauth2AccessToken.action',
      message: 'You need the Access Token under OAuth 1.0 Keys; it begins with the number of your account and a dash.',
    }),
    step: 'step-keys',
  }),
  'oauth2-refresh-token': () => ({
    text: translate({
      id: 'twitter.lookAlike.oauth2RefreshToken',
      message: 'This is an OAuth 2.0 refresh token. Wordparrot does not use it.',
    }),
    action: translate({
      id: 'twitter.lookAlike.oauth2RefreshToken.action',
      message: 'You need the Access Token and its secret, under OAuth 1.0 Keys.',
    }),
    step: 'step-keys',
  }),
  'oauth2-code': () => ({
    text: translate({
      id: 'twitter.lookAlike.oauth2Code',
      message: 'This is a one-time code of an OAuth 2.0 login. Wordparrot does not use it.',
    }),
    action: translate({
      id: 'twitter.lookAlike.oauth2Code.action',
      message: 'You need the four items under OAuth 1.0 Keys.',
    }),
    step: 'step-keys',
  }),
  'request-token': () => ({
    text: translate({
      id: 'twitter.lookAlike.requestToken',
      message: 'This may be a request token, which lives only while somebody logs in.',
    }),
    action: translate({
      id: 'twitter.lookAlike.requestToken.action',
      message: 'Compare it with the Access Token in the console.',
    }),
    step: 'step-keys',
  }),
  'no-account-id': () => ({
    text: translate({
      id: 'twitter.lookAlike.noAccountId',
      message: 'The beginning seems cut off: an access token starts with the number of your account and a dash.',
    }),
    action: translate({
      id: 'twitter.lookAlike.noAccountId.action',
      message: 'Copy it again with the copy button; a double click stops at the dash.',
    }),
    step: 'step-keys',
  }),
  'account-id': ({ field }) => ({
    text:
      field === 'accessToken'
        ? translate({
            id: 'twitter.lookAlike.accountId.accessToken',
            message: 'This is only the number that an access token begins with.',
          })
        : translate({
            id: 'twitter.lookAlike.accountId',
            message: 'This is a number, such as that of your account or of your app, and no key.',
          }),
    action: translate({ id: 'twitter.lookAlike.accountId.action', message: 'Copy the whole value from the console.' }),
    step: 'step-keys',
  }),
  masked: () => ({
    text: translate({
      id: 'twitter.lookAlike.masked',
      message: 'This value is masked: dots or stars stand where its characters were.',
    }),
    action: translate({
      id: 'twitter.lookAlike.masked.action',
      message: 'X shows it once. Look in your password manager, or generate it again.',
    }),
    step: 'step-keys',
  }),
  placeholder: () => ({
    text: translate({
      id: 'twitter.lookAlike.placeholder',
      message: 'This is a placeholder: it stands where your own value shall be.',
    }),
    action: translate({
      id: 'twitter.lookAlike.placeholder.action',
      message: 'Put the value from the console in its place.',
    }),
    step: 'step-keys',
  }),
  url: () => ({
    text: translate({ id: 'twitter.lookAlike.url', message: 'This is a web address, and no key.' }),
    action: translate({ id: 'twitter.lookAlike.url.action', message: 'Copy the value itself from the console.' }),
    step: 'step-keys',
  }),
  email: () => ({
    text: translate({ id: 'twitter.lookAlike.email', message: 'This is an e-mail address, and no key.' }),
    action: translate({ id: 'twitter.lookAlike.email.action', message: 'Copy the value from the console.' }),
    step: 'step-keys',
  }),
  handle: () => ({
    text: translate({ id: 'twitter.lookAlike.handle', message: 'This is the name of an account, and no key.' }),
    action: translate({ id: 'twitter.lookAlike.handle.action', message: 'Copy the value from the console.' }),
    step: 'step-keys',
  }),
  'phone-number': () => ({
    text: translate({ id: 'twitter.lookAlike.phoneNumber', message: 'This looks like a phone number, and is no key.' }),
    action: translate({ id: 'twitter.lookAlike.phoneNumber.action', message: 'Copy the value from the console.' }),
    step: 'step-keys',
  }),
  answer: () => ({
    text: translate({
      id: 'twitter.lookAlike.answer',
      message: 'This is an answer of a server, and holds no key.',
    }),
    action: translate({
      id: 'twitter.lookAlike.answer.action',
      message: 'Paste it where the test asks for the reply, and this page says what it means.',
    }),
    step: 'step-check',
  }),
  'plain-words': () => ({
    text: translate({
      id: 'twitter.lookAlike.plainWords',
      message: 'These are plain words, such as the name of your app, and no key.',
    }),
    action: translate({ id: 'twitter.lookAlike.plainWords.action', message: 'Copy the value from the console.' }),
    step: 'step-keys',
  }),
  'other-service': () => ({
    text: translate({ id: 'twitter.lookAlike.otherService', message: 'This is a key of another service than X.' }),
    action: translate({ id: 'twitter.lookAlike.otherService.action', message: 'Copy the value from console.x.com.' }),
    step: 'step-keys',
  }),
} satisfies Record<TwitterNoteId & TwitterFindingId, MessageFn>;

/** What is said of the value in a box. */
const findings = {
  ...lookAlikes,
  'as-expected': (details) => ({
    text:
      details.field === 'accessToken'
        ? translate(
            {
              id: 'twitter.finding.asExpected.accessToken',
              message: 'As expected. It acts as the account with the number {accountId}.',
            },
            named(details),
          )
        : translate({ id: 'twitter.finding.asExpected', message: 'As expected. Nothing to change.' }),
  }),
  'our-example': () => ({
    text: translate({
      id: 'twitter.finding.ourExample',
      message: 'This is our example. It has the right form, but X does not know it.',
    }),
    action: translate({ id: 'twitter.finding.ourExample.action', message: 'Put your own value in its place.' }),
    step: 'step-keys',
  }),
  'older-kind': (details) => ({
    text: translate(
      {
        id: 'twitter.finding.olderKind',
        message: 'It has {length} characters; today there are {expected}. Older ones were shorter, so it may be right.',
      },
      named(details),
    ),
    action: translate({
      id: 'twitter.finding.olderKind.action',
      message: 'If your app is new, compare both ends with the console.',
    }),
    step: 'step-keys',
  }),
  'too-short': (details) => ({
    text:
      details.cut === 'start'
        ? translate(
            {
              id: 'twitter.finding.tooShort.start',
              message:
                'Too short by {missing}: {length} of {expected} characters. It was probably cut off at the start.',
            },
            named(details),
          )
        : translate(
            {
              id: 'twitter.finding.tooShort.end',
              message: 'Too short by {missing}: {length} of {expected} characters. It was probably cut off at the end.',
            },
            named(details),
          ),
    action: translate({
      id: 'twitter.finding.tooShort.action',
      message: 'Copy it again, with the copy button if there is one.',
    }),
    step: 'step-keys',
  }),
  'too-long': (details) => ({
    text:
      details.cut === 'start'
        ? translate(
            {
              id: 'twitter.finding.tooLong.start',
              message:
                'Too long by {extra}: {length} characters instead of {expected}. Something probably stands before it.',
            },
            named(details),
          )
        : translate(
            {
              id: 'twitter.finding.tooLong.end',
              message:
                'Too long by {extra}: {length} characters instead of {expected}. Something probably stands behind it.',
            },
            named(details),
          ),
    action: translate({
      id: 'twitter.finding.tooLong.action',
      message: 'Copy the value alone, without what stands around it.',
    }),
    step: 'step-keys',
  }),
  'odd-character': (details) => ({
    text: translate(
      {
        id: 'twitter.finding.oddCharacter',
        message: 'Character {position} is “{character}” ({code}). Keys of X have letters and digits only.',
      },
      named(details),
    ),
    action: translate({
      id: 'twitter.finding.oddCharacter.action',
      message: 'Copy it again, or look at this place in the console.',
    }),
    step: 'step-keys',
  }),
  'look-alike-letter': (details) => ({
    text: translate(
      {
        id: 'twitter.finding.lookAlikeLetter',
        message:
          'Character {position} comes from another alphabet ({code}) and only looks right. It may stand for one of these: {latin}.',
      },
      named(details),
    ),
    action: translate({
      id: 'twitter.finding.lookAlikeLetter.action',
      message: 'Type this character anew, or copy the value from the console.',
    }),
    step: 'step-keys',
  }),
  'another-field': (details) => ({
    text: translate(
      { id: 'twitter.finding.anotherField', message: 'This belongs in another box: {other}.' },
      named(details),
    ),
    action: translate({ id: 'twitter.finding.anotherField.action', message: 'Move it there.' }),
    step: 'step-keys',
  }),
  'maybe-another-field': (details) => ({
    text: details.orOther
      ? translate(
          {
            id: 'twitter.finding.maybeAnotherField.two',
            message: 'This may belong in another box: {other} or {orOther}.',
          },
          named(details),
        )
      : translate(
          { id: 'twitter.finding.maybeAnotherField.one', message: 'This may belong in another box: {other}.' },
          named(details),
        ),
    action: translate({ id: 'twitter.finding.maybeAnotherField.action', message: 'Compare it with the console.' }),
    step: 'step-keys',
  }),
  'same-value': (details) => ({
    text: translate(
      {
        id: 'twitter.finding.sameValue',
        message: 'The same value stands in another box: {other}. It can be right in one of them only.',
      },
      named(details),
    ),
    action: translate({ id: 'twitter.finding.sameValue.action', message: 'Copy this one anew from the console.' }),
    step: 'step-keys',
  }),
} satisfies Record<TwitterFindingId, MessageFn>;

/** What is told about a pasted text besides the values it gave. */
const notes = {
  ...lookAlikes,
  'nothing-found': () => ({
    text: translate({ id: 'twitter.note.nothingFound', message: 'None of the four items is in this text.' }),
    action: translate({
      id: 'twitter.note.nothingFound.action',
      message: 'Copy them from the console, or type them into the boxes.',
    }),
    step: 'step-keys',
  }),
  swapped: (details) => ({
    text: translate(
      {
        id: 'twitter.note.swapped',
        message: 'Two values stood under each other’s name: {field} and {other}. Each is in its own box now.',
      },
      named(details),
    ),
  }),
  'label-overruled': (details) => ({
    text: translate(
      {
        id: 'twitter.note.labelOverruled',
        message: 'A value named “{other}” has the form of another item, so it went into the box {field}.',
      },
      named(details),
    ),
    action: translate({ id: 'twitter.note.labelOverruled.action', message: 'Compare it with the console.' }),
    step: 'step-keys',
  }),
  'name-twice': (details) => ({
    text: translate(
      {
        id: 'twitter.note.nameTwice',
        message: '{field} stands in the text more than once, with different values. The last one counts.',
      },
      named(details),
    ),
  }),
  'other-services': (details) => ({
    text: translate(
      {
        id: 'twitter.note.otherServices',
        message: 'Left alone, because their names say that they are something else: {count}.',
      },
      named(details),
    ),
  }),
  'decoded-mail': () => ({
    text: translate({
      id: 'twitter.note.decodedMail',
      message: 'This is the source of an e-mail. Its codes, such as =3D, were turned back into what they stand for.',
    }),
  }),
} satisfies Record<TwitterNoteId, MessageFn>;

/** What was changed about a value before it was looked at. */
const repairs = {
  'removed-space': () => translate({ id: 'twitter.repair.removedSpace', message: 'removed spaces' }),
  'removed-line-break': () => translate({ id: 'twitter.repair.removedLineBreak', message: 'removed a line break' }),
  'removed-quotes': () => translate({ id: 'twitter.repair.removedQuotes', message: 'removed quotes' }),
  'removed-punctuation': () =>
    translate({ id: 'twitter.repair.removedPunctuation', message: 'removed punctuation around it' }),
  'removed-invisible': () =>
    translate({ id: 'twitter.repair.removedInvisible', message: 'removed invisible characters' }),
  'removed-label': () => translate({ id: 'twitter.repair.removedLabel', message: 'removed the name before it' }),
  'removed-repeat': () => translate({ id: 'twitter.repair.removedRepeat', message: 'removed a second copy behind it' }),
  'replaced-dash': ({ from = '', to = '' }) =>
    translate({ id: 'twitter.repair.replacedDash', message: 'replaced {from} by {to}' }, { from, to }),
  'replaced-letter': ({ from = '', to = '' }) =>
    translate(
      { id: 'twitter.repair.replacedLetter', message: 'replaced {from}, a letter of another alphabet, by {to}' },
      { from, to },
    ),
  'replaced-wide-letter': ({ from = '', to = '' }) =>
    translate({ id: 'twitter.repair.replacedWideLetter', message: 'replaced {from} by {to}' }, { from, to }),
  'decoded-base64': () => translate({ id: 'twitter.repair.decodedBase64', message: 'decoded it from base64' }),
} satisfies Record<RepairId, (repair: Repair) => string>;

const test: TestMessages = {
  carries: () =>
    translate({
      id: 'twitter.test.carries',
      message:
        'The command holds your API key, your access token and a one-time signature, but neither secret; it stays in the terminal’s history, and is useless after a few minutes.',
    }),
  answersPage: '/docs/managing-credentials/what-x-answers',
};

const pasteAll = () => translate({ id: 'twitter.pasteAll', message: 'Paste all four at once' });

export const twitterMessages = { name: 'X', pasteAll, fieldNames, findings, notes, repairs, diagnoses, test };

/** What a page hands to components: the rules of the platform and its sentences. */
export const twitter = { provider, messages: twitterMessages };
