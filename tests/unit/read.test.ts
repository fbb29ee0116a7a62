import { describe, expect, it } from 'vitest';
import { readPaste } from '../../src/credentials/read';
import { twitter } from '../../src/credentials/twitter';
import { oddPastes } from '../support/odd-pastes';
import { bareSources, corruptions, examples, published, sources, spare, today, type Keys } from '../support/pastes';

function read(text: string) {
  const { values, notes, choices } = readPaste(twitter, text);
  return {
    values: Object.fromEntries(Object.entries(values).map(([field, found]) => [field, found.value])),
    notes: notes.map(({ id }) => id),
    choices: Object.fromEntries(choices.map(({ value, fields }) => [value, fields])),
  };
}

describe.each(Object.entries(sources))('readPaste, with labeled text: %s', (_, source) => {
  it('finds the four keys by their labels', () => {
    for (const keys of [today, spare, published, examples] satisfies Keys[])
      expect(read(source(keys)).values).toEqual(keys);
  });

  it.each(Object.entries(corruptions))('finds the four keys in labeled text %s', (_, corrupt) => {
    for (const keys of [today, published]) expect(read(corrupt(source(keys))).values).toEqual(keys);
  });
});

describe.each(Object.entries(bareSources))('readPaste, with unlabeled text: %s', (_, source) => {
  it('finds the four keys by their formats', () => {
    for (const keys of [today, spare, examples]) expect(read(source(keys)).values).toEqual(keys);
  });

  it.each(Object.entries(corruptions))('finds the four keys in unlabeled text %s', (_, corrupt) => {
    expect(read(corrupt(source(today))).values).toEqual(today);
  });

  it('offers a choice of fields for secrets whose format fits two fields', () => {
    const { values, choices } = read(source(published));
    expect({ ...published, ...values }).toEqual(published);
    for (const fields of Object.values(choices)) expect(fields).not.toEqual([]);
  });
});

it.each(oddPastes.map((paste) => [paste.name, paste] as const))(
  'returns the right values, notes, and choices for this paste: %s',
  (_, { text, values, notes = [], choices = {} }) => {
    const found = read(text);
    expect(found).toEqual({ values, notes: expect.arrayContaining([...notes]) as unknown, choices });
    expect(found.notes).toHaveLength(notes.length);
  },
);

describe('readPaste, with a thousand values', () => {
  const count = 1000;
  const valueOf = (at: number) => `aB3dE5gH7jK9mN1pQ3sT5vW7y${at.toString(36)}`.slice(-25);
  const values = Array.from({ length: count }, (_, at) => valueOf(at));

  it.each([
    ['in the current format', values.join(' ')],
    ['in a legacy format', values.map((value) => value.slice(-20)).join('\n')],
    ['with a different variable name each', values.map((value, at) => `P${at}_API_KEY=${value}`).join('\n')],
  ])('offers choices instead of filling fields if a paste contains a thousand values %s', (_, text) => {
    const { values: found, choices } = readPaste(twitter, text);
    expect(found).toEqual({});
    expect(choices.length).toBeGreaterThan(1);
  });
});

it('reports a placeholder if a value contains angle brackets', () => {
  const { values, notes } = readPaste(twitter, 'API_KEY=put<yourkey1>');
  expect(values).toEqual({});
  expect(notes).toContainEqual({ id: 'placeholder', details: { field: 'apiKey' }, fields: ['apiKey'] });
});
