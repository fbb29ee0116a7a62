import { translate } from '@docusaurus/Translate';
import type { GeneralLookAlikeId } from '../credentials/model';
import { copySaved, copyWhole, enterOwn } from './general-actions';
import type { NamedMessageFn } from './message';

export const lookAlikes = {
  response: () => ({
    text: translate({ id: 'lookAlike.response', message: 'This is a server response, not a key.' }),
    action: translate({ id: 'lookAlike.response.action', message: 'To see what it means, paste it into the test.' }),
    step: 'step-check',
  }),
  masked: () => ({
    text: translate({
      id: 'lookAlike.masked',
      message: 'Part of this value is hidden: it has dots, asterisks, or the like instead of the real characters.',
    }),
    action: copyWhole(),
    step: 'step-keys',
  }),
  placeholder: () => ({
    text: translate({ id: 'lookAlike.placeholder', message: 'This is a placeholder, not a key.' }),
    action: enterOwn(),
    step: 'step-keys',
  }),
  email: () => ({
    text: translate({ id: 'lookAlike.email', message: 'This is an email address, not a key.' }),
    action: copySaved(),
    step: 'step-keys',
  }),
  url: () => ({
    text: translate({ id: 'lookAlike.url', message: 'This is a web address, not a key.' }),
    action: copySaved(),
    step: 'step-keys',
  }),
  handle: () => ({
    text: translate({ id: 'lookAlike.handle', message: 'This is an account name, not a key.' }),
    action: copySaved(),
    step: 'step-keys',
  }),
  'phone-number': () => ({
    text: translate({ id: 'lookAlike.phoneNumber', message: 'This looks like a phone number, not a key.' }),
    action: copySaved(),
    step: 'step-keys',
  }),
  'other-service': (details) => ({
    text: translate(
      { id: 'lookAlike.otherService', message: 'This key is for a different service, not {platform}.' },
      details,
    ),
    action: translate({ id: 'lookAlike.otherService.action', message: 'Enter your {platform} key instead.' }, details),
    step: 'step-keys',
  }),
  'plain-words': () => ({
    text: translate({
      id: 'lookAlike.plainWords',
      message: 'This is ordinary text, such as your app’s name, not a key.',
    }),
    action: copySaved(),
    step: 'step-keys',
  }),
} satisfies Record<GeneralLookAlikeId, NamedMessageFn>;
