import type { Field, FormatMatch, Provider } from '@site/src/credentials/model';

export type BirdsongFieldId = 'song' | 'chorus';
export type BirdsongLookAlikeId = 'feather';

const matchFormat =
  (current: RegExp, legacy: RegExp) =>
  (value: string): FormatMatch =>
    current.test(value) ? 'current' : legacy.test(value) ? 'legacy' : 'none';

/** The fields in the order of Wordparrot's form. Their formats are from birdsong.example/docs/keys (2026-08-22). */
const fields: readonly Field<BirdsongFieldId>[] = [
  {
    id: 'song',
    labels: ['songkey', 'songapikey'], // how files label this key, without spaces or punctuation
    weakLabels: ['key'], // labels that other services also use
    matchFormat: matchFormat(/^s[\da-f]{9}$/, /^s[\da-f]{7}$/),
    expectedLength: () => 10,
    oddCharacter: /[^a-z\d]/u,
    example: 's000000000',
  },
  {
    id: 'chorus',
    labels: ['choruskey', 'chorussecret'],
    weakLabels: [],
    matchFormat: matchFormat(/^c[\da-f]{19}$/, /^c[\da-f]{17}$/),
    expectedLength: () => 20,
    oddCharacter: /[^a-z\d]/u,
    example: 'c0000000000000000000',
  },
];

export const birdsong: Provider<BirdsongFieldId, BirdsongLookAlikeId> = {
  id: 'birdsong',
  fields,
  // Texts that people paste instead of a key, with a test that recognizes them.
  lookAlikes: [{ id: 'feather', labels: ['feather'], test: (value) => (value.startsWith('f-') ? 'certain' : 'no') }],
  names: ['birdsong', 'bird'], // beginnings of labels such as BIRDSONG_SONG_KEY
};
