import { translate } from '@docusaurus/Translate';
import type { GeneralNoteId } from '../credentials/model';
import { compareSaved } from './general-actions';
import { lookAlikes } from './general-lookalikes';
import { pluralForm } from './formats';
import type { NamedMessageFn } from './message';

export const notes = {
  ...lookAlikes,
  'nothing-found': (details) => ({
    text: translate({ id: 'note.nothingFound', message: 'There are no {platform} keys in this text.' }, details),
    action: translate({
      id: 'note.nothingFound.action',
      message: 'Copy them from your password manager. If you don’t have them, regenerate them.',
    }),
    step: 'step-keys',
  }),
  swapped: (details) => ({
    text: translate(
      {
        id: 'note.swapped',
        message: 'The labels for {field} and {other} were swapped in your text. Each value is now in the right box.',
      },
      details,
    ),
  }),
  'label-overruled': (details) => ({
    text: translate(
      {
        id: 'note.labelOverruled',
        message: 'The value labeled “{other}” looks like a different key, so it’s now in the {field} box.',
      },
      details,
    ),
    action: compareSaved(),
    step: 'step-keys',
  }),
  'name-twice': (details) => ({
    text: translate(
      {
        id: 'note.nameTwice',
        message: '{field} appears more than once in your text, with different values. This page used the last one.',
      },
      details,
    ),
  }),
  'other-services': (details) => ({
    text: pluralForm(
      Number(details.count),
      translate(
        {
          id: 'note.otherServices',
          message:
            'Skipped {count} value that belongs to another service.|Skipped {count} values that belong to other services.',
          description: 'The forms for one and for more, separated by |',
        },
        details,
      ),
    ),
  }),
  'decoded-mail': () => ({
    text: translate({
      id: 'note.decodedMail',
      message: 'You pasted the raw source of an email. Codes such as =3D were decoded.',
    }),
  }),
} satisfies Record<GeneralNoteId, NamedMessageFn>;
