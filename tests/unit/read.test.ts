import { describe, expect, it } from 'vitest';
import { readPaste } from '../../src/credentials/read';
import { twitter } from '../../src/credentials/twitter';
import { oddPastes } from '../support/odd-pastes';
import { bareSources, dirt, examples, published, sources, spare, today, type Keys } from '../support/pastes';

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

describe.each(Object.entries(bareSources))('%s, without labels of ours', (_, source) => {
  it('gives the four values by their shapes', () => {
    for (const keys of [today, spare, examples]) expect(read(source(keys)).values).toEqual(keys);
  });

  it.each(Object.entries(dirt))('gives them %s', (_, soil) => {
    expect(read(soil(source(today))).values).toEqual(today);
  });

  it('asks which secret is which where both could be either', () => {
    const { values, choices } = read(source(published));
    expect({ ...published, ...values }).toEqual(published);
    for (const fields of Object.values(choices)) expect(fields).not.toEqual([]);
  });
});

it.each(oddPastes.map((paste) => [paste.name, paste] as const))(
  '%s',
  (_, { text, values, notes = [], choices = {} }) => {
    const found = read(text);
    expect(found).toEqual({ values, notes: expect.arrayContaining([...notes]) as unknown, choices });
    expect(found.notes).toHaveLength(notes.length);
  },
);

describe('a text of nothing but values', () => {
  const count = 1000;
  const valueOf = (at: number) => `aB3dE5gH7jK9mN1pQ3sT5vW7y${at.toString(36)}`.slice(-25);
  const values = Array.from({ length: count }, (_, at) => valueOf(at));

  it.each([
    ['values of today', values.join(' ')],
    ['older ones', values.map((value) => value.slice(-20)).join('\n')],
    ['values with names, each another', values.map((value, at) => `P${at}_API_KEY=${value}`).join('\n')],
  ])('is a question, however long it is: %s', (_, text) => {
    const { values: found, choices } = readPaste(twitter, text);
    expect(found).toEqual({});
    expect(choices.length).toBeGreaterThan(1);
  });
});

it('takes what stands in angle brackets within a value for a placeholder', () => {
  const { values, notes } = readPaste(twitter, 'API_KEY=put<yourkey1>');
  expect(values).toEqual({});
  expect(notes).toContainEqual({ id: 'placeholder', details: { field: 'apiKey' }, fields: ['apiKey'] });
});
