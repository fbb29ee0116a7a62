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
    labels: ['songkey', 'songapikey'], // Labels of this key in files, without spaces and punctuation.
    weakLabels: ['key'], // Other services also use these labels, so the value must match a format.
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
  // Values that people paste instead of a key, each with a function that recognizes it.
  lookAlikes: [{ id: 'feather', labels: ['feather'], test: (value) => (value.startsWith('f-') ? 'certain' : 'no') }],
  names: ['birdsong', 'bird'], // Labels such as BIRDSONG_SONG_KEY begin with one of these names.
};
