import { describe, expect, it } from 'vitest';
import { noteOrigin, textHash, translatedFrom } from '../../plugins/translations/freshness';
import { messageFaults, pageFaults } from '../../scripts/translation-faults';
import { messageState, pageState } from '../../scripts/translation-state';

const ENGLISH = `---
title: Get a key
---

import Price from '@site/src/components/Facts';

## Open the console {/* #step-console */}

A key costs <Price of="post" />. [Read more](./prices.mdx#cost), or [ask X](https://x.com).

<Figure name="console" alt="The console" />

## More
`;

const SPANISH = `---
translatedFrom: ${textHash(ENGLISH)}
title: Obtén una clave
---

import Price from '@site/src/components/Facts';

## Abre la consola {/* #step-console */}

[Lee más](./prices.mdx#cost), o [pregúntale a X](https://x.com/es).
Una clave cuesta <Price of="post" />.

<Figure
  name="console"
  alt="La consola"
/>

## Más {/* #more */}
`;

describe('the hash of a text', () => {
  it('returns a hash of twelve hexadecimal digits', () => {
    expect(textHash('Words')).toMatch(/^[\da-f]{12}$/);
  });

  it.each([
    ['line wrapping', 'One and\ntwo', 'One and two'],
    ['LF or CRLF line breaks', 'One\r\n\r\ntwo', 'One\n\ntwo'],
    ['indentation', '- one\n    - two', '- one\n  - two'],
    ['the line break at the end of the file', 'One', 'One\n'],
    ['the widths of table columns', '| one | two |\n| --- | --- |', '| one    | two |\n| ------ | --- |'],
  ])('returns the same hash for texts that differ only in %s', (_what, first, second) => {
    expect(textHash(first)).toBe(textHash(second));
  });

  it.each([
    ['a word', 'One key', 'Two keys'],
    ['a punctuation mark', 'One key.', 'One key!'],
    ['upper and lower case', 'Key', 'key'],
  ])('returns different hashes for texts that differ in %s', (_what, first, second) => {
    expect(textHash(first)).not.toBe(textHash(second));
  });
});

describe('a translated page', () => {
  it('reads the hash of the English text as a string, even if YAML would read a number', () => {
    expect(translatedFrom('---\ntitle: A\ntranslatedFrom: 012345678901\n---\n')).toBe('012345678901');
    expect(translatedFrom('---\ntitle: A\n---\n\ntranslatedFrom: 012345678901\n')).toBeUndefined();
  });

  it('stores a new hash of the English text in the front matter', () => {
    const noted = noteOrigin(SPANISH, 'abcdefabcdef');
    expect(translatedFrom(noted)).toBe('abcdefabcdef');
    expect(noted.replace('abcdefabcdef', textHash(ENGLISH))).toBe(SPANISH);
    for (const page of ['---\ntitle: A\n---\n', '# A\n']) expect(translatedFrom(noteOrigin(page, 'abc'))).toBe('abc');
  });
});

describe('the state of translations', () => {
  it('lists pages as current, behind, missing, or obsolete', () => {
    const english = { 'a.mdx': ENGLISH, 'b.mdx': `${ENGLISH}\nMore.`, 'c.mdx': ENGLISH };
    const pending = noteOrigin(SPANISH, 'pending');
    const state = pageState(
      { ...english, 'd.mdx': ENGLISH },
      { 'a.mdx': SPANISH, 'b.mdx': SPANISH, 'd.mdx': pending, 'old.mdx': SPANISH },
    );
    expect(state).toEqual({
      current: ['a.mdx'],
      behind: ['b.mdx', 'd.mdx'],
      missing: ['c.mdx'],
      obsolete: ['old.mdx'],
    });
  });

  it('lists messages by state, but leaves out messages that Docusaurus translates', () => {
    const english = { a: 'One', b: 'Two', c: 'Three', 'code.json theme.close': 'Close' };
    const state = messageState(english, { a: 'Uno', b: 'Dos', z: 'Nada' }, { a: textHash('One'), b: textHash('2') });
    expect(state).toEqual({ current: ['a'], behind: ['b'], missing: ['c'], obsolete: ['z'] });
  });
});

describe('pageFaults', () => {
  it('accepts a translation with reordered sentences and a link to the Spanish version of an external page', () => {
    expect(pageFaults(ENGLISH, SPANISH)).toEqual([]);
  });

  it.each([
    ['an explicit heading ID', ' {/* #step-console */}', '', 'lacks the heading id #step-console'],
    [
      'the ID that the English heading gets from its text',
      '## Más {/* #more */}',
      '## Más',
      'lacks the heading id #more',
    ],
    ['a link', './prices.mdx#cost', './prices.mdx', 'lacks the link ./prices.mdx#cost'],
    ['the component for a price', '<Price of="post" />', 'USD 0.02', 'lacks the component Price of="post"'],
    [
      'an import',
      "import Price from '@site/src/components/Facts';",
      '',
      "lacks the import import Price from '@site/src/components/Facts';",
    ],
    ['a title', 'title: Obtén una clave\n', '', 'lacks the front matter title'],
  ])('reports that the translation lacks %s', (_what, from, to, fault) => {
    expect(pageFaults(ENGLISH, SPANISH.replace(from, to))).toContain(fault);
  });

  it('reports a translation that is still in English', () => {
    expect(pageFaults(ENGLISH, noteOrigin(ENGLISH, 'pending'))).toEqual(['is still in English']);
  });

  it('reports a component that the English page doesn’t have', () => {
    expect(pageFaults(ENGLISH, `${SPANISH}\n<Price of="link" />`)).toEqual([
      'has the component Price of="link", which the English doesn’t',
    ]);
  });
});

describe('messageFaults', () => {
  it.each([
    ['Enter {count} of {total}.', 'Escribe {count}.', ['lacks the placeholder {total}']],
    [
      'Enter {count}.',
      'Escribe {cuenta}.',
      ['lacks the placeholder {count}', 'has the placeholder {cuenta}, which the English doesn’t'],
    ],
    ['Enter it.', ' ', ['is empty']],
    ['Enter all of your keys.', 'Enter all of your keys.', ['is still in English']],
    ['OAuth 1.0a', 'OAuth 1.0a', []],
    ['{count} key|{count} keys', '{count} clave', ['has 1 plural forms; the language has 3']],
    ['{count} key|{count} keys', '{count} a|{count} b|{count} c|{count} d', ['has 4 plural forms; the language has 3']],
    ['{count} key|{count} keys', '{count} clave|{count} claves', []],
    ['A key', 'Una clave|Claves', ['has plural forms, which the English doesn’t']],
    ['{total} and {count}', '{count} y {total}', []],
  ])('finds the faults if %j is translated as %j', (english, spanish, faults) => {
    expect(messageFaults(english, spanish, 'es')).toEqual(faults);
  });

  it('accepts a plural message with a single form in a language without plural forms', () => {
    expect(messageFaults('{count} key|{count} keys', '{count}個のキー', 'ja')).toEqual([]);
  });
});
