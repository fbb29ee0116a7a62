import { twitter } from '../../src/credentials/twitter';

/** The invented keys that stand in drawings: the very ones that the verifier shows and finds `good`. */
export const exampleKeys = Object.fromEntries(twitter.fields.map(({ id, example }) => [id, example])) as Readonly<
  Record<(typeof twitter.fields)[number]['id'], string>
>;
