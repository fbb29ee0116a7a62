import type { Platform } from '@site/src/components/keys/platform';
import { birdsong as provider } from './birdsong';
import { liveTest } from './birdsong-request';

/** Says which sentence it would be; a finding of a real provider has a sentence of its own. */
const anySentence = new Proxy<Platform['messages']['findings']>(
  {},
  {
    get: (_, id) => () => ({
      text: `Told: ${String(id)}.`,
      action: `Mend ${String(id)}.`,
      ...(id !== 'as-expected' && { step: 'step-keys' }),
    }),
  },
);

/** An invented platform with two keys: components are tested with it too, since they know no provider. */
export const birdsong: Platform = {
  provider,
  messages: {
    name: 'Birdsong',
    fieldNames: { song: () => 'Song', chorus: () => 'Chorus' },
    findings: anySentence,
    notes: anySentence,
    repairs: new Proxy({} as Platform['messages']['repairs'], { get: (_, id) => () => String(id) }),
  },
};

/** The same platform, where its keys can be tried. */
export const birdsongWithTest: Platform = {
  provider: { ...provider, liveTest },
  messages: { ...birdsong.messages, diagnoses: anySentence, test: { carries: () => 'It carries the song.' } },
};

export const SONG = 's0123abcde';
export const OLDER_SONG = 's0123abc';
export const CHORUS = 'c0123456789abcdef012';

/** The same platform, where the keys can be tried: its two keys play all four parts of OAuth 1.0a. */
export const testedBirdsong: Platform = {
  provider: {
    ...provider,
    id: 'tested-birdsong',
    liveTest: {
      request: { method: 'GET', url: 'https://api.birdsong.example/me' },
      signedWith: { consumerKey: 'song', consumerSecret: 'chorus', token: 'song', tokenSecret: 'chorus' },
      goodFor: 60,
      account: { id: 'nest', name: 'species', username: 'bird' },
      accessHeader: 'x-may',
      resetHeader: 'x-rest-until',
      answers: [
        { id: 'sings', fields: [], statuses: [200], byStatus: true },
        { id: 'hoarse', fields: ['chorus'], statuses: [401], byStatus: true, codes: [7] },
      ],
    },
  },
  messages: {
    ...birdsong.messages,
    diagnoses: anySentence,
    test: { carries: () => 'It carries the song.', answersPage: '/docs/what-birdsong-answers' },
  },
};
