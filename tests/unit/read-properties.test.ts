import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanValue } from '../../src/credentials/clean';
import { inspectField, inspectFields } from '../../src/credentials/inspect';
import { readPaste } from '../../src/credentials/read';
import { twitter, type TwitterFieldId } from '../../src/credentials/twitter';
import { anyText } from '../support/any-text';
import { oddPastes } from '../support/odd-pastes';
import { bareSources, sources, spare, today, type Keys } from '../support/pastes';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Makes each character equally likely, as in real keys. By default, fast-check prefers some characters. */
const lettersAndDigits = (length: number) =>
  fc.noShrink(
    fc
      .noBias(fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }))
      .map((all) => all.join(''))
      .filter((text) => /\d\D+\d\D+\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text)),
  );

const accountId = fc.bigInt({ min: 1_000_000n, max: 2_000_000_000_000_000_000n }).map(String);
const accessToken = accountId.chain((id) =>
  lettersAndDigits(Math.min(40, 50 - id.length - 1)).map((tail) => `${id}-${tail}`),
);
const keys: fc.Arbitrary<Keys> = fc.record({
  apiKey: lettersAndDigits(25),
  apiSecret: lettersAndDigits(50),
  accessToken,
  accessTokenSecret: lettersAndDigits(45),
});

const ids = twitter.fields.map(({ id }) => id);
const order = fc.shuffledSubarray([...ids], { minLength: ids.length });

const styles: readonly Readonly<Record<TwitterFieldId, string>>[] = [
  { apiKey: 'API key', apiSecret: 'API secret', accessToken: 'Access token', accessTokenSecret: 'Access token secret' },
  { apiKey: 'Consumer Key', apiSecret: 'Consumer Secret', accessToken: 'Token', accessTokenSecret: 'Token Secret' },
  {
    apiKey: 'API_KEY',
    apiSecret: 'API_KEY_SECRET',
    accessToken: 'ACCESS_TOKEN',
    accessTokenSecret: 'ACCESS_TOKEN_SECRET',
  },
  { apiKey: 'appKey', apiSecret: 'appSecret', accessToken: 'accessToken', accessTokenSecret: 'accessSecret' },
  {
    apiKey: 'oauth_consumer_key',
    apiSecret: 'oauth_consumer_secret',
    accessToken: 'oauth_token',
    accessTokenSecret: 'oauth_token_secret',
  },
];
const prefix = fc.constantFrom('', 'X_', 'TWITTER_', 'TW_', 'NEXT_PUBLIC_', 'ACME_', 'ACME_BOT_X_', 'Twitter ', 'My ');
const between = fc.constantFrom('=', ' = ', ': ', ':\n', ' ', '\n', '\t', ' -> ', ' – ', '="', ": '", ' | ', ': `');
const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`' };
const ending = fc.constantFrom('\n', '\r\n', '\n\n', ',\n', ';\n', '  \n', '\n\n\n');
const around = fc.constantFrom(
  '',
  'Hi, here are the keys of our app.\n\n',
  '# settings of the bot\n',
  'PORT=3000\nNODE_ENV=production\n',
  'See https://docs.x.com/fundamentals/authentication for more.\n',
  'GITHUB_TOKEN=ghp_none\n',
  '9f86d081884c7d659a2feaa0c55ad015\n',
  '> \n',
);

const found = (text: string) => {
  const { values } = readPaste(twitter, text);
  return Object.fromEntries(Object.entries(values).map(([field, { value }]) => [field, value]));
};

describe('readPaste, with random keys in a random layout', () => {
  it('finds random keys by their labels', () => {
    fc.assert(
      fc.property(
        fc.record({ keys, order, style: fc.constantFrom(...styles), prefix, between, ending, before: around }),
        ({ keys: four, order: fields, style, prefix: name, between: gap, ending: end, before }) => {
          const lines = fields.map((id) => name + style[id] + gap + four[id] + (closing[gap.slice(-1)] ?? '') + end);
          expect(found(before + lines.join(''))).toEqual(four);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds random keys by their formats', () => {
    fc.assert(
      fc.property(
        fc.record({ keys, order, gap: fc.constantFrom('\n', ' ', ',', ', ', '\t', '|', ' / ', '\n\n', '"\n"') }),
        ({ keys: four, order: fields, gap }) => {
          expect(found(fields.map((id) => four[id]).join(gap))).toEqual(four);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds random keys in sample files, messages, and code', () => {
    const layout = fc.constantFrom(...Object.values(sources), ...Object.values(bareSources));
    fc.assert(
      fc.property(keys, layout, (four, source) => {
        expect(found(source(four))).toEqual(four);
      }),
      { numRuns: 500 },
    );
  });
});

/** Pastes made of random fragments, such as labels without values and values without labels. */
const pieces = fc
  .array(
    fc.oneof(
      anyText(12),
      fc.constantFrom(...Object.values(today), ...Object.values(spare)),
      fc.integer({ min: 1, max: 60 }).chain(lettersAndDigitsOfAny),
      fc.constantFrom('api_key', 'API secret', 'access token:', 'SECRET', 'key=', '"token":', 'GITHUB_TOKEN=', '[x]'),
      fc.constantFrom('\n', '\n\n', ' ', '=', ': ', '"', '{', '}', '|', '# ', '> ', '<td>', '--', ','),
    ),
    { maxLength: 40 },
  )
  .map((all) => all.join(''));

function lettersAndDigitsOfAny(length: number) {
  return fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(''));
}

describe('readPaste, cleanValue, and inspectField, with any text', () => {
  it('fills a field only with a value that has a label or the field’s format', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(300), pieces), (text) => {
        const { values, choices } = readPaste(twitter, text);
        for (const { id, matchFormat } of twitter.fields) {
          const value = values[id]?.value;
          if (value !== undefined && matchFormat(value) === 'none') expect(text).toMatch(/key|tok|sec/i);
        }
        for (const { value, fields } of choices) {
          expect(fields).not.toEqual([]);
          for (const field of twitter.fields.filter(({ id }) => fields.includes(id)))
            expect(field.matchFormat(value)).not.toBe('none');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('returns at least one value, choice, or note for any text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(300), pieces), (text) => {
        const { values, notes, choices } = readPaste(twitter, text);
        expect(Object.keys(values).length + notes.length + choices.length).toBeGreaterThan(0);
      }),
    );
  });

  it('leaves a cleaned value unchanged when the value is cleaned again', () => {
    const dirty = fc
      .array(
        fc.oneof(
          anyText(8),
          fc.constantFrom(...Object.values(today)),
          fc.constantFrom(
            '"',
            ' ',
            '\n',
            '`',
            '=',
            ': ',
            'API_KEY=',
            'key ',
            '(',
            ')',
            '**',
            '_',
            '> ',
            '=\n',
            '\u200b',
            '－',
            'О',
            ',',
            '.',
          ),
        ),
        { maxLength: 12 },
      )
      .map((all) => all.join(''));
    fc.assert(
      fc.property(dirty, (text) => {
        const { value } = cleanValue(text);
        expect(cleanValue(value)).toEqual({ value, repairs: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it('rates a value as wrong only if it is a look-alike, a key for another field, or a duplicate', () => {
    const marks = new Set<string>([
      'another-field',
      'same-value',
      ...twitter.lookAlikes.map(({ id }) => id),
      ...['placeholder', 'masked', 'url', 'email', 'handle', 'phone-number', 'plain-words', 'other-service'],
    ]);
    fc.assert(
      fc.property(fc.tuple(...ids.map(() => fc.oneof(anyText(80), pieces))), (texts) => {
        const boxes = Object.fromEntries(ids.map((id, at) => [id, texts[at] ?? ''])) as Record<TwitterFieldId, string>;
        for (const { verdict, findings } of Object.values(inspectFields(twitter, boxes))) {
          if (verdict === 'wrong') expect(marks).toContain(findings[0]?.id);
          for (const { severity, id } of findings) if (severity === 'wrong') expect(marks).toContain(id);
        }
      }),
    );
  });

  it('never rates a value of letters and digits as wrong only because of its length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 120 }).chain(lettersAndDigits), fc.constantFrom(...ids), (text, id) => {
        const isOfAnother = twitter.fields.some((field) => field.id !== id && field.matchFormat(text) === 'current');
        expect(inspectField(twitter, id, text).verdict === 'wrong').toBe(isOfAnother);
      }),
    );
  });
});

describe('inspectField and readPaste, with text that slows regular expressions', () => {
  // With these texts, a regular expression that backtracks would take minutes and exceed the test's time limit.
  it.each([
    ['many words before an ampersand', `${'word '.repeat(60)}word&`],
    ['many single capital letters', `${'A '.repeat(60)}A&`],
    ['200,000 spaces', `a${' '.repeat(200_000)}!`],
    ['an invalid email address with 100,000 dots', `a@${'a.'.repeat(100_000)}@`],
    ['200,000 asterisks', '*'.repeat(200_000)],
    ['200,000 quotation marks', `"'`.repeat(100_000)],
    ['100,000 nested parentheses', '('.repeat(100_000) + ')'.repeat(100_000)],
    ['100,000 labels without values', 'a='.repeat(100_000)],
  ])('reads and inspects %s within the time limit', (_, text) => {
    for (const id of ids) expect(() => inspectField(twitter, id, text)).not.toThrow();
    expect(() => readPaste(twitter, text)).not.toThrow();
  });
});

it.each(oddPastes.filter(({ values }) => Object.keys(values).length > 1).map(({ name, text }) => [name, text]))(
  'doesn’t treat a paste with several keys as a single value: %s',
  (_, text) => {
    expect(readPaste(twitter, text).lone).toBeUndefined();
  },
);
