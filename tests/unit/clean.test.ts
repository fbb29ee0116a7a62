import { describe, expect, it } from 'vitest';
import { cleanValue } from '../../src/credentials/clean';

const KEY = 'ExampleKeyDoNotUse0000001';

/** Returns the cleaned value, followed by its repairs as texts such as `removed-space×3` or `replaced-dash×1 – -`. */
function clean(text: string): readonly [value: string, ...repairs: string[]] {
  const { value, repairs } = cleanValue(text);
  return [value, ...repairs.map(({ id, count, ...rest }) => [`${id}×${count}`, ...Object.values(rest)].join(' '))];
}

describe('cleanValue', () => {
  it.each([
    [` ${KEY}\t `, 'removed-space×3'],
    [`"${KEY}"`, 'removed-quotes×2'],
    [`‘${KEY}’`, 'removed-quotes×2'],
    [`${KEY},`, 'removed-punctuation×1'],
    [`=${KEY};`, 'removed-punctuation×2'],
    [`>${KEY}`, 'removed-punctuation×1'],
    [`${KEY}.`, 'removed-punctuation×1'],
    [`${KEY}!`, 'removed-punctuation×1'],
    [`${KEY}?`, 'removed-punctuation×1'],
    [`${KEY}:`, 'removed-punctuation×1'],
    [`${KEY}$`, 'removed-punctuation×1'],
    [`(${KEY})`, 'removed-punctuation×1'],
    [`[${KEY}]`, 'removed-punctuation×1'],
    [`{${KEY}}`, 'removed-punctuation×1'],
    [`<${KEY}>`, 'removed-punctuation×1'],
    [`*${KEY}*`, 'removed-punctuation×1'],
    [`**${KEY}**`, 'removed-punctuation×2'],
    [`_${KEY}_`, 'removed-punctuation×1'],
    [`"(${KEY})"`, 'removed-quotes×2', 'removed-punctuation×1'],
  ])('removes quotes, brackets, spaces, and punctuation around a key: %j', (text, ...repairs) => {
    expect(clean(text)).toEqual([KEY, ...repairs]);
  });

  it.each([
    [`API Key: ${KEY}`, 'removed-label×1'],
    [`api_key=${KEY}`, 'removed-label×1'],
    [`key => ${KEY}`, 'removed-label×1'],
    [`key := ${KEY}`, 'removed-label×1'],
    [`key: \n ${KEY}`, 'removed-label×1'],
    [`my api key is ${KEY}`, 'removed-label×1'],
    [`MY SECRET ${KEY}`, 'removed-label×1'],
    [`API: Key: ${KEY}`, 'removed-label×2'],
    [`"key": "${KEY}",`, 'removed-quotes×3', 'removed-punctuation×1', 'removed-label×1'],
  ])('removes a label before a key: %j', (text, ...repairs) => {
    expect(clean(text)).toEqual([KEY, ...repairs]);
  });

  it.each([
    ['(123456789012345)', '123456789012345'],
    ['(aaaaaaaaaaaaaaB)', 'aaaaaaaaaaaaaaB'],
    ['(1-%_56789012345)', '1-%_56789012345'],
  ])('removes brackets around a value that could be a key: %j', (text, value) => {
    expect(clean(text)).toEqual([value, 'removed-punctuation×1']);
  });

  it.each([
    KEY,
    '',
    `>>${KEY}`,
    `${KEY}..`,
    'short!',
    '(12345678901234)',
    '(abcdefghijklmno)',
    '(AAAAAAAAAAAAAAAA)',
    `(${KEY}.x)`,
    `(.x${KEY})`,
    `(${KEY}]`,
    `https://${KEY}`,
    'ßx',
    'a%2Fb\\n',
    'See my keys',
    'HELLO you?',
    `${KEY}${KEY}x`,
    'a1b2c3d4e5f6g7h8i'.repeat(2),
    'abcdefgabcdefgabcdefg'.repeat(2),
  ])('leaves a value unchanged if it contains nothing that can safely be removed: %j', (text) => {
    expect(clean(text)).toEqual([text]);
  });

  it.each([
    ['Exam\u200bple\u0007', 'Example', 'removed-invisible×2'],
    ['1234–5', '1234-5', 'replaced-dash×1 – -'],
    ['1－2–3–4', '1-2-3-4', 'replaced-dash×1 － -', 'replaced-dash×2 – -'],
    ['Ｅxａmple', 'Example', 'replaced-wide-letter×1 Ｅ E', 'replaced-wide-letter×1 ａ a'],
    ['ﬁx', 'fix', 'replaced-wide-letter×1 ﬁ fi'],
    ['𝐄x', 'Ex', 'replaced-wide-letter×1 𝐄 E'],
    ['аbс', 'abc', 'replaced-letter×1 а a', 'replaced-letter×1 с c'],
    ['Оbо', 'Оbо'],
    ['1%2D2', '1-2', 'replaced-dash×1 %2D -'],
    ['1%252d2', '1-2', 'replaced-dash×1 %252d -'],
    ['1\\u002D2', '1-2', 'replaced-dash×1 \\u002D -'],
    ['a\\-b\\_c', 'a-b_c', 'removed-punctuation×2'],
    ['a\\\\-b', 'a-b', 'removed-punctuation×1'],
  ])(
    'removes or replaces characters that keys never contain, unless the replacement is ambiguous: %j',
    (text, ...result) => {
      expect(clean(text)).toEqual(result);
    },
  );

  it.each([
    ['Exampl\neKeyDo NotUse1', 'ExampleKeyDoNotUse1', 'removed-line-break×1', 'removed-space×1'],
    ['Exampl\r\neKeyDo1', 'ExampleKeyDo1', 'removed-line-break×1'],
    ['Exa\u2028mple1', 'Example1', 'removed-line-break×1'],
    ['Example\\\nKey1x', 'ExampleKey1x', 'removed-line-break×1'],
    ['Example\n> > Key1x', 'ExampleKey1x', 'removed-line-break×1'],
    ['Example>  Key1x', 'Example>Key1x', 'removed-space×1'],
    ['A1b  C2d', 'A1bC2d', 'removed-space×1'],
    ['12345 words', '12345words', 'removed-space×1'],
    ['1234: K1', '1234:K1', 'removed-space×1'],
    ['key: ---', 'key:---', 'removed-space×1'],
    ['Two  1234 words.', 'Two  1234 words', 'removed-punctuation×1'],
  ])(
    'removes line breaks and spaces inside a value, but keeps spaces between plain words and short numbers: %j',
    (text, ...result) => {
      expect(clean(text)).toEqual(result);
    },
  );

  it.each([
    [KEY + KEY, KEY, 'removed-repeat×1'],
    [`${KEY}\n${KEY}`, KEY, 'removed-line-break×1', 'removed-repeat×1'],
    ['a1b2c3d4e5f6g7h8i9'.repeat(2), 'a1b2c3d4e5f6g7h8i9', 'removed-repeat×1'],
    ['abcdefghabcdefghabc'.repeat(2), 'abcdefghabcdefghabc', 'removed-repeat×1'],
  ])('removes the repetition from a value that was pasted twice: %j', (text, ...result) => {
    expect(clean(text)).toEqual(result);
  });
});
