import { describe, expect, it } from 'vitest';
import { readPaste } from '../../src/credentials';
import { twitter } from '../../src/credentials/twitter';
import { dirt, examples, published, sources, spare, today, type Keys } from '../support/pastes';

function read(text: string) {
  const { values, notes, choices } = readPaste(twitter, text);
  return {
    values: Object.fromEntries(Object.entries(values).map(([field, found]) => [field, found.value])),
    notes: notes.map(({ id }) => id),
    choices: Object.fromEntries(choices.map(({ value, fields }) => [value, fields])),
  };
}

describe.each(Object.entries(sources))('%s', (_, source) => {
  it('gives the four values', () => {
    for (const keys of [today, spare, published, examples] satisfies Keys[])
      expect(read(source(keys)).values).toEqual(keys);
  });

  it.each(Object.entries(dirt))('gives them %s', (_, soil) => {
    for (const keys of [today, published]) expect(read(soil(source(keys))).values).toEqual(keys);
  });
});
