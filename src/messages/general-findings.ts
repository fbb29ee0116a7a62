import { translate } from '@docusaurus/Translate';
import type { GeneralFindingId } from '../credentials/model';
import { compareSaved, copySaved, copyWhole, enterOwn } from './general-actions';
import { lookAlikes } from './general-lookalikes';
import { anyOf } from './formats';
import type { NamedMessageFn } from './message';

export const findings = {
  ...lookAlikes,
  'as-expected': (details) => ({
    text: details.accountId
      ? translate(
          {
            id: 'finding.asExpected.account',
            message: 'It has the right format and belongs to account ID {accountId}.',
          },
          details,
        )
      : translate({ id: 'finding.asExpected', message: 'It has the right format.' }),
  }),
  'our-example': () => ({
    text: translate({
      id: 'finding.ourExample',
      message: 'This is the example from this guide. It has the right format, but it isn’t a real key.',
    }),
    action: enterOwn(),
    step: 'step-keys',
  }),
  'legacy-format': (details) => ({
    text: translate(
      {
        id: 'finding.olderKind',
        message:
          'It has {length} characters, and new keys have {expected}. Older keys are shorter, so it may be correct.',
      },
      details,
    ),
    action: translate({
      id: 'finding.olderKind.action',
      message: 'If your app is new, make sure that you copied the whole key.',
    }),
    step: 'step-keys',
  }),
  'too-short': (details) => ({
    text:
      details.cut === 'start'
        ? translate(
            {
              id: 'finding.tooShort.start',
              message: 'It’s too short: {length} of {expected} characters. The beginning is probably missing.',
            },
            details,
          )
        : translate(
            {
              id: 'finding.tooShort.end',
              message: 'It’s too short: {length} of {expected} characters. The end is probably missing.',
            },
            details,
          ),
    action: copyWhole(),
    step: 'step-keys',
  }),
  'too-long': (details) => ({
    text:
      details.cut === 'start'
        ? translate(
            {
              id: 'finding.tooLong.start',
              message:
                'It’s too long: {length} characters instead of {expected}. There’s probably extra text before it.',
            },
            details,
          )
        : translate(
            {
              id: 'finding.tooLong.end',
              message:
                'It’s too long: {length} characters instead of {expected}. There’s probably extra text after it.',
            },
            details,
          ),
    action: translate({
      id: 'finding.tooLong.action',
      message: 'Copy only the key, without the text around it.',
    }),
    step: 'step-keys',
  }),
  'odd-character': (details) => ({
    text: translate(
      {
        id: 'finding.oddCharacter',
        message: 'Character {position} is “{character}” ({code}), which {platform} keys don’t contain.',
      },
      details,
    ),
    action: translate({
      id: 'finding.oddCharacter.action',
      message: 'Compare this character with the key that you saved. If you don’t have the key, regenerate it.',
    }),
    step: 'step-keys',
  }),
  'look-alike-letter': (details) => ({
    text: translate(
      {
        id: 'finding.lookAlikeLetter',
        message:
          'Character {position} comes from another alphabet ({code}) and only looks right. It should probably be {latin}.',
      },
      { ...details, latin: anyOf([...String(details.latin)]) },
    ),
    action: translate({
      id: 'finding.lookAlikeLetter.action',
      message: 'Retype this character, or copy the key again.',
    }),
    step: 'step-keys',
  }),
  'another-field': (details) => ({
    text: translate({ id: 'finding.anotherField', message: 'This belongs in the {other} box.' }, details),
    action: translate({ id: 'finding.anotherField.action', message: 'Move it there.' }),
    step: 'step-keys',
  }),
  'maybe-another-field': (details) => ({
    text: details.orOther
      ? translate(
          {
            id: 'finding.maybeAnotherField.two',
            message: 'This may belong in the {other} box or the {orOther} box.',
          },
          details,
        )
      : translate({ id: 'finding.maybeAnotherField.one', message: 'This may belong in the {other} box.' }, details),
    action: compareSaved(),
    step: 'step-keys',
  }),
  'same-value': (details) => ({
    text: translate(
      {
        id: 'finding.sameValue',
        message: 'The same value is also in the {other} box. It can’t be correct in both.',
      },
      details,
    ),
    action: copySaved(),
    step: 'step-keys',
  }),
} satisfies Record<GeneralFindingId, NamedMessageFn>;
