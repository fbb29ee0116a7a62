import { translate } from '@docusaurus/Translate';
import type { GeneralNoteId } from '../credentials/model';
import { lookAlikes } from './general-lookalikes';
import type { NamedMessageFn } from './message';

/** What is said about a pasted text besides its details, at any platform. */
export const notes = {
  ...lookAlikes,
  'nothing-found': (details) => ({
    text: translate({ id: 'note.nothingFound', message: 'This text contains no {platform} keys.' }, details),
    action: translate({
      id: 'note.nothingFound.action',
      message: 'Copy them from the console, or type them into the boxes.',
    }),
    step: 'step-keys',
  }),
  swapped: (details) => ({
    text: translate(
      {
        id: 'note.swapped',
        message: 'Two values stood under each other’s name: {field} and {other}. Each is in its own box now.',
      },
      details,
    ),
  }),
  'label-overruled': (details) => ({
    text: translate(
      {
        id: 'note.labelOverruled',
        message: 'A value named “{other}” has the form of another item, so it went into the box {field}.',
      },
      details,
    ),
    action: translate({ id: 'note.labelOverruled.action', message: 'Compare it with the console.' }),
    step: 'step-keys',
  }),
  'name-twice': (details) => ({
    text: translate(
      {
        id: 'note.nameTwice',
        message: '{field} stands in the text more than once, with different values. The last one counts.',
      },
      details,
    ),
  }),
  'other-services': (details) => ({
    text: translate(
      {
        id: 'note.otherServices',
        message: 'Left alone, because their names say that they are something else: {count}.',
      },
      details,
    ),
  }),
  'decoded-mail': () => ({
    text: translate({
      id: 'note.decodedMail',
      message: 'This is the source of an e-mail. Its codes, such as =3D, were turned back into what they stand for.',
    }),
  }),
} satisfies Record<GeneralNoteId, NamedMessageFn>;
