import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch, MOST_HITS } from '../../src/components/Search/engine';
import { fold } from '../../src/components/Search/fold';
import { excerpt } from '../../src/components/Search/excerpt';
import type { Section } from '../../src/components/Search/section';

const section = (heading: string, text: string, path = `/docs/guide#${heading}`): Section => ({
  page: 'Guide',
  heading,
  path,
  text,
});

const SECTIONS = [
  section('Credits', 'Without credits X answers with error 402 (CreditsDepleted).'),
  section('Keys', 'Press Regenerate at the Consumer Key. Save the key in your password manager.'),
  section('Phone', 'You are on it.'),
  section('Account', 'Verify the phone number of the account.'),
  section('Revoke', 'It takes the access away.'),
];

const search = createSearch(SECTIONS);
const found = (query: string) => search(query).map((hit) => hit.section.heading);
const marked = (query: string) =>
  search(query)[0]
    ?.excerpt.filter(({ isMatch }) => isMatch)
    .map(({ text }) => text);

describe('the search', () => {
  it.each([
    ['a number', '402', ['Credits']],
    ['a camel-case name', 'CreditsDepleted', ['Credits']],
    ['the words of a camel-case name', 'credits depleted', ['Credits']],
    ['words in capitals', 'CONSUMER KEY', ['Keys']],
    ['the beginning of a word', 'regen', ['Keys']],
    ['a misspelled word', 'regenarate', ['Keys']],
    ['a common wrong name', 'customer key', ['Keys']],
    ['a word, in headings before other text', 'phone', ['Phone', 'Account']],
    ['a synonym', 'mobile number', ['Account']],
  ])('finds sections by %s', (_what, query, headings) => {
    expect(found(query)).toEqual(headings);
  });

  it('finds sections with all words of the query, or with any of the words if no section has all of them', () => {
    expect(found('phone account')).toEqual(['Account']);
    expect(found('phone parrot')).toEqual(['Phone', 'Account']);
  });

  it('finds nothing for an empty query, an unknown word, or punctuation', () => {
    for (const query of ['', '   ', 'parrot', '"(*', '\\']) expect(found(query)).toEqual([]);
  });

  it('applies a synonym only to a whole word of the query', () => {
    const texts = createSearch([section('Fees', 'payments'), section('Buy', 'credits')]);
    expect(texts('pay').map((hit) => hit.section.heading)).toEqual(['Buy', 'Fees']);
    expect(texts('payments').map((hit) => hit.section.heading)).toEqual(['Fees']);
  });

  it('ranks a step of the guide above the front page', () => {
    const texts = [section('', 'the token', '/'), section('Make it', 'the token', '/docs/guide#step-make')];
    expect(createSearch(texts)('token').map(({ section: { path } }) => path)).toEqual(['/docs/guide#step-make', '/']);
  });

  it('returns at most MOST_HITS results, without duplicates', () => {
    const many = createSearch(Array.from({ length: 30 }, (_, n) => section(`Tweet ${n}`, 'post')));
    expect(new Set(many('tweet').map((hit) => hit.section)).size).toBe(MOST_HITS);
  });

  it('marks the matching words in the excerpt', () => {
    expect(marked('402')).toEqual(['402']);
    expect(marked('regen')).toEqual(['Regenerate']);
  });
});

describe('the search in Spanish', () => {
  const spanish = createSearch(
    [section('Contraseña', 'Guarda la contraseña. También la del año pasado.'), section('Créditos', '¿Cuánto cuesta?')],
    'clave = contraseña. saldo = créditos.',
  );

  it.each([
    ['a missing accent', 'creditos', 'Créditos'],
    ['an extra accent', 'contraséña', 'Contraseña'],
    ['an n instead of an ñ', 'contrasena', 'Contraseña'],
    ['a combining accent', 'cre\u0301ditos', 'Créditos'],
    ['an inverted question mark', '¿cuanto cuesta?', 'Créditos'],
    ['a synonym in the heading', 'clave', 'Contraseña'],
    ['a synonym in the heading, in capitals', 'SALDO', 'Créditos'],
  ])('finds a section by a word with %s', (_what, query, heading) => {
    expect(spanish(query)[0]?.section.heading).toBe(heading);
  });

  it('marks words that have accents in the text but not in the query', () => {
    const pieces = spanish('ano tambien')[0]?.excerpt.filter(({ isMatch }) => isMatch);
    expect(pieces?.map(({ text }) => text)).toEqual(['También', 'año']);
  });

  it('removes accents only from Latin letters', () => {
    expect(fold('Ñandú Ё किताब')).toBe('nandu ё किताब');
  });
});

describe('an excerpt', () => {
  const text = `${'before '.repeat(30)}the needle stands here ${'after '.repeat(30)}`.trim();
  const shown = (words: string[]) =>
    excerpt(text, words)
      .map((piece) => piece.text)
      .join('');

  it('cuts an excerpt at word boundaries around the first match, and adds ellipses', () => {
    expect(shown(['haystack', 'needle'])).toMatch(/^… (?:before )+the needle stands here (?:after )+…$/);
    expect(shown(['needle']).length).toBeLessThan(170);
  });

  it('begins the excerpt at the start of the text if no word matches', () => {
    expect(shown(['haystack'])).toMatch(/^before .* …$/);
    expect(excerpt('short', [])).toEqual([{ text: 'short', isMatch: false }]);
  });

  it('returns a short text in full, with each match marked', () => {
    expect(excerpt('A Key, a key (key)', ['key'])).toEqual([
      { text: 'A ', isMatch: false },
      { text: 'Key', isMatch: true },
      { text: ', a ', isMatch: false },
      { text: 'key', isMatch: true },
      { text: ' (', isMatch: false },
      { text: 'key', isMatch: true },
      { text: ')', isMatch: false },
    ]);
  });

  it('returns an excerpt without gaps or changes, whatever the text and the query', () => {
    const word = fc.oneof(fc.constantFrom('key', 'Key', 'ab(', '\\', 'İ'), fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 80 }),
        fc.array(word.map((text) => text.toLowerCase())),
        (texts, words) => {
          const text = texts.join(' ');
          const joined = excerpt(text, words.filter(Boolean))
            .map((piece) => piece.text)
            .join('');
          expect(text).toContain(joined.replace(/^… | …$/g, ''));
        },
      ),
    );
  });
});
