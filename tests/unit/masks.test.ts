import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectField } from '../../src/credentials/inspect';
import { readPaste } from '../../src/credentials/read';
import { twitter } from '../../src/credentials/twitter';
import { published, spare, today } from '../support/pastes';

const MASKS = {
  'six hyphens': '------',
  'three hyphens': '---',
  'em dashes': '———',
  'six dots': '......',
  'three dots': '...',
  'an ellipsis': '…',
  asterisks: '******',
  bullets: '••••••',
  'lowercase letters x': 'xxxxxx',
  'capital letters X': 'XXXXXXXX',
  'block characters': '██████',
  'shade characters': '▒▒▒▒',
  '“redacted” in brackets': '[redacted]',
  '“REDACTED” in brackets': '[REDACTED]',
  '“hidden” in parentheses': '(hidden)',
  '“masked” in braces': '{masked}',
  '“removed” in angle brackets': '<removed>',
};

const values = Object.entries(today);
const PLACES = {
  'at the start': (value: string, mask: string) => mask + value.slice(-5),
  'in the middle': (value: string, mask: string) => value.slice(0, 7) + mask + value.slice(-4),
  'in the middle, with the value’s length unchanged': (value: string, mask: string) =>
    value.slice(0, 9) + mask + value.slice(9 + mask.length),
  'at the end': (value: string, mask: string) => value.slice(0, 8) + mask,
};

describe.each(Object.entries(MASKS))('a value masked with %s', (_mask, mask) => {
  describe.each(Object.entries(PLACES))('with the mask %s', (_place, hide) => {
    it.each(values)('recognizes a masked value in the field %s', (field, value) => {
      const { findings, verdict } = inspectField(twitter, field as keyof typeof today, hide(value, mask));
      expect(verdict).toBe('wrong');
      expect(['masked', 'placeholder']).toContain(findings[0]?.id);
    });

    it.each(values)('reads no key from a paste with a masked value: %s', (field, value) => {
      const text = `X_${field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}=${hide(value, mask)}`;
      const reading = readPaste(twitter, text);
      expect(Object.keys(reading.values)).toEqual([]);
      expect(reading.choices).toEqual([]);
    });
  });
});

it.each(['GScZuvl------9H', '1087-------pkla', '1087------pkla', 'GScZuvl[redacted]9H', '••••9H', 'GScZ****'])(
  'recognizes %s as masked',
  (value) => {
    expect(inspectField(twitter, 'apiKey', value).findings[0]?.id).toBe('masked');
  },
);

it('never recognizes a complete key as masked', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const text = (length: number) =>
    fc.string({ unit: fc.constantFrom(...letters), minLength: length, maxLength: length });
  const token = fc
    .tuple(
      fc.integer({ min: 1, max: 19 }).chain((digits) => fc.stringMatching(new RegExp(`^[1-9]\\d{${digits - 1}}$`))),
      text(40),
    )
    .map(([id, tail]) => `${id}-${tail.slice(0, 50 - id.length - 1)}`);
  const key = fc.oneof(
    text(25).map((value) => ['apiKey', value] as const),
    text(50).map((value) => ['apiSecret', value] as const),
    token.map((value) => ['accessToken', value] as const),
    text(45).map((value) => ['accessTokenSecret', value] as const),
    fc.constantFrom(...[today, spare, published].flatMap((keys) => Object.entries(keys) as ['apiKey', string][])),
  );
  fc.assert(
    fc.property(key, ([field, value]) => {
      // Skips a random key that happens to contain `xxxxx` or `XXXXX`, because it looks like a masked key.
      fc.pre(!/x{5}|X{5}/.test(value));
      expect(inspectField(twitter, field, value).findings.map(({ id }) => id)).not.toContain('masked');
    }),
    { numRuns: 2000 },
  );
});
