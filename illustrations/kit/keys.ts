import { twitter } from '../../src/credentials/twitter';

/** The invented keys in the drawings. The key checker finds them `good`. */
export const exampleKeys = Object.fromEntries(twitter.fields.map(({ id, example }) => [id, example])) as Readonly<
  Record<(typeof twitter.fields)[number]['id'], string>
>;
