import { translate } from '@docusaurus/Translate';
import type { GeneralLookAlikeId } from '../credentials/model';
import type { NamedMessageFn } from './message';

/** What people paste in place of a key, at any platform. */
export const lookAlikes = {
  response: () => ({
    text: translate({
      id: 'lookAlike.response',
      message: 'This is a server response. It doesn’t contain a key.',
    }),
    action: translate({
      id: 'lookAlike.response.action',
      message: 'To see what it means, paste it into the test below.',
    }),
    step: 'step-check',
  }),
  masked: (details) => ({
    text: translate({
      id: 'lookAlike.masked',
      message: 'This value is masked: dots or stars stand where its characters were.',
    }),
    action: translate(
      {
        id: 'lookAlike.masked.action',
        message: '{platform} shows it once. Look in your password manager, or generate it again.',
      },
      details,
    ),
    step: 'step-keys',
  }),
  placeholder: () => ({
    text: translate({
      id: 'lookAlike.placeholder',
      message: 'This is a placeholder: it stands where your own value shall be.',
    }),
    action: translate({
      id: 'lookAlike.placeholder.action',
      message: 'Put the value from the console in its place.',
    }),
    step: 'step-keys',
  }),
  email: () => ({
    text: translate({ id: 'lookAlike.email', message: 'This is an e-mail address, and no key.' }),
    action: translate({ id: 'lookAlike.email.action', message: 'Copy the value from the console.' }),
    step: 'step-keys',
  }),
  url: () => ({
    text: translate({ id: 'lookAlike.url', message: 'This is a web address, and no key.' }),
    action: translate({ id: 'lookAlike.url.action', message: 'Copy the value itself from the console.' }),
    step: 'step-keys',
  }),
  handle: () => ({
    text: translate({ id: 'lookAlike.handle', message: 'This is the name of an account, and no key.' }),
    action: translate({ id: 'lookAlike.handle.action', message: 'Copy the value from the console.' }),
    step: 'step-keys',
  }),
  'phone-number': () => ({
    text: translate({ id: 'lookAlike.phoneNumber', message: 'This looks like a phone number, and is no key.' }),
    action: translate({ id: 'lookAlike.phoneNumber.action', message: 'Copy the value from the console.' }),
    step: 'step-keys',
  }),
  'other-service': (details) => ({
    text: translate(
      { id: 'lookAlike.otherService', message: 'This key is for another service, not {platform}.' },
      details,
    ),
    action: translate({ id: 'lookAlike.otherService.action', message: 'Enter your {platform} key instead.' }, details),
    step: 'step-keys',
  }),
  'plain-words': () => ({
    text: translate({
      id: 'lookAlike.plainWords',
      message: 'These are plain words, such as the name of your app, and no key.',
    }),
    action: translate({ id: 'lookAlike.plainWords.action', message: 'Copy the value from the console.' }),
    step: 'step-keys',
  }),
} satisfies Record<GeneralLookAlikeId, NamedMessageFn>;
