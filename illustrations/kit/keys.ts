import { twitter } from '../../src/credentials/twitter';

/** Invented keys for the drawings. The key checker rates each key as Good. */
export const exampleKeys = Object.fromEntries(twitter.fields.map(({ id, example }) => [id, example])) as Readonly<
  Record<(typeof twitter.fields)[number]['id'], string>
>;
