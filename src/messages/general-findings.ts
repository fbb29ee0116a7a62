import { translate } from '@docusaurus/Translate';
import type { GeneralFindingId } from '../credentials/model';
import { lookAlikes } from './general-lookalikes';
import type { NamedMessageFn } from './message';

/** What is said about the value in a box, at any platform. */
export const findings = {
  ...lookAlikes,
  'as-expected': (details) => ({
    text: details.accountId
      ? translate(
          {
            id: 'finding.asExpected.account',
            message: 'As expected. It acts as the account with the number {accountId}.',
          },
          details,
        )
      : translate({ id: 'finding.asExpected', message: 'As expected. Nothing to change.' }),
  }),
  'our-example': (details) => ({
    text: translate(
      {
        id: 'finding.ourExample',
        message: 'This is our example. It has the right form, but {platform} does not know it.',
      },
      details,
    ),
    action: translate({ id: 'finding.ourExample.action', message: 'Put your own value in its place.' }),
    step: 'step-keys',
  }),
  'older-kind': (details) => ({
    text: translate(
      {
        id: 'finding.olderKind',
        message: 'It has {length} characters; today there are {expected}. Older ones were shorter, so it may be right.',
      },
      details,
    ),
    action: translate({
      id: 'finding.olderKind.action',
      message: 'If your app is new, compare both ends with the console.',
    }),
    step: 'step-keys',
  }),
  'too-short': (details) => ({
    text:
      details.cut === 'start'
        ? translate(
            {
              id: 'finding.tooShort.start',
              message:
                'Too short by {missing}: {length} of {expected} characters. It was probably cut off at the start.',
            },
            details,
          )
        : translate(
            {
              id: 'finding.tooShort.end',
              message: 'Too short by {missing}: {length} of {expected} characters. It was probably cut off at the end.',
            },
            details,
          ),
    action: translate({
      id: 'finding.tooShort.action',
      message: 'Copy it again, with the copy button if there is one.',
    }),
    step: 'step-keys',
  }),
  'too-long': (details) => ({
    text:
      details.cut === 'start'
        ? translate(
            {
              id: 'finding.tooLong.start',
              message:
                'Too long by {extra}: {length} characters instead of {expected}. Something probably stands before it.',
            },
            details,
          )
        : translate(
            {
              id: 'finding.tooLong.end',
              message:
                'Too long by {extra}: {length} characters instead of {expected}. Something probably stands behind it.',
            },
            details,
          ),
    action: translate({
      id: 'finding.tooLong.action',
      message: 'Copy the value alone, without what stands around it.',
    }),
    step: 'step-keys',
  }),
  'odd-character': (details) => ({
    text: translate(
      {
        id: 'finding.oddCharacter',
        message: 'Character {position} is “{character}” ({code}). Keys of {platform} have letters and digits only.',
      },
      details,
    ),
    action: translate({
      id: 'finding.oddCharacter.action',
      message: 'Copy it again, or look at this place in the console.',
    }),
    step: 'step-keys',
  }),
  'look-alike-letter': (details) => ({
    text: translate(
      {
        id: 'finding.lookAlikeLetter',
        message:
          'Character {position} comes from another alphabet ({code}) and only looks right. It may stand for one of these: {latin}.',
      },
      details,
    ),
    action: translate({
      id: 'finding.lookAlikeLetter.action',
      message: 'Type this character anew, or copy the value from the console.',
    }),
    step: 'step-keys',
  }),
  'another-field': (details) => ({
    text: translate({ id: 'finding.anotherField', message: 'This belongs in another box: {other}.' }, details),
    action: translate({ id: 'finding.anotherField.action', message: 'Move it there.' }),
    step: 'step-keys',
  }),
  'maybe-another-field': (details) => ({
    text: details.orOther
      ? translate(
          {
            id: 'finding.maybeAnotherField.two',
            message: 'This may belong in another box: {other} or {orOther}.',
          },
          details,
        )
      : translate(
          { id: 'finding.maybeAnotherField.one', message: 'This may belong in another box: {other}.' },
          details,
        ),
    action: translate({ id: 'finding.maybeAnotherField.action', message: 'Compare it with the console.' }),
    step: 'step-keys',
  }),
  'same-value': (details) => ({
    text: translate(
      {
        id: 'finding.sameValue',
        message: 'The same value stands in another box: {other}. It can be right in one of them only.',
      },
      details,
    ),
    action: translate({ id: 'finding.sameValue.action', message: 'Copy this one anew from the console.' }),
    step: 'step-keys',
  }),
} satisfies Record<GeneralFindingId, NamedMessageFn>;
