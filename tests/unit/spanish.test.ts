import { describe, expect, it } from 'vitest';
import { labels } from '../../src/facts/x';
import { filesIn, readPages, readSource } from '../support/prose';

/** The Spanish messages, which must follow i18n/es/GLOSSARY.md. */
const messages = Object.fromEntries(
  filesIn('i18n/es', '.json').flatMap((file) =>
    Object.entries(JSON.parse(readSource(file)) as Record<string, { message?: string }>).flatMap(([id, { message }]) =>
      // The search's synonyms are left out, because they may contain words that the glossary rules out.
      message === undefined || id === 'search.synonyms' ? [] : [[id, message]],
    ),
  ),
);

function matching(pattern: RegExp, texts: Readonly<Record<string, string>> = messages): [string, string][] {
  return Object.entries(texts).filter(([, text]) => pattern.test(text));
}

/** English names that Spanish messages may contain. Longer names come first, because some contain a shorter name. */
const ENGLISH_NAMES = [
  ...Object.values(labels).map(({ value }) => value),
  'refresh token',
  'request token',
  'console.x.ai',
  'error.response.text',
  'bookmark',
].sort((first, second) => second.length - first.length);

const mapTexts = (texts: Readonly<Record<string, string>>, change: (text: string) => string) =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, change(text)]));

const withoutPlaceholders = mapTexts(messages, (text) => text.replace(/\{\w+\}/g, '…'));
const withoutNames = mapTexts(withoutPlaceholders, (text) =>
  ENGLISH_NAMES.reduce((rest, name) => rest.replaceAll(name, '…'), text),
);

/** What Spanish messages and Spanish pages must not contain. */
const AVOIDED: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the pronoun “usted”', /\busted(?:es)?\b/i],
  [
    'imperatives in the “usted” form',
    /(?<!el cliente )\b(?:haga|copie|pegue|revise|seleccione|escriba|presione|abra|espere|intente|verifique|agregue|genere|regenere|vea|consulte|elija|compre|reemplace|descargue|inicie|comuníquese)\b/i,
  ],
  ['words used only in Spain', /\b(?:ordenador|móvil|coste|pulsa\w*|pincha\w*|fichero|vosotros|vuestr[oa]s?)\b/i],
  [
    'words borrowed from English',
    /\b(?:click\w*|cliquea\w*|chequea\w*|testea\w*|links?|e-?mails?|passwords?|logue\w*)\b/i,
  ],
  [
    'synonyms of the words in the glossary',
    /\b(?:(?<!ícono de la )llaves?|tuits?|caja|expir[ae]\w*|contestar|renglón)\b/i,
  ],
  [
    'words like “simplemente” that call a task easy, and exclamation marks',
    /\b(?:simplemente|fácil(?:mente)?|obvi[oa]\w*|solo tienes)\b|[¡!]/i,
  ],
  ['accents on “solo” and “este”', /\b(?:sólo|éste|ésta|éstos|éstas)(?![\p{L}])/iu],
  ['straight quotes and angle quotes («»)', /["'«»]/],
  ['extra spaces', / {2}|^ | $| [,.;:?)](?!env)|[¿(] /],
];

describe('each Spanish message', () => {
  it('contains no English words except names', () => {
    const english =
      /\b(?:the|this|that|these|it|you|your|they|is|isn’t|are|was|don’t|can’t|and|or|of|to|in|on|with|for|from|if|keys?|values?|box|page|copy|paste|check|save|sign|step|posts?|command|response|account|again|not|undo|search|close|done|reset|copied|empty|good|unusual|wrong|loading|show|select|continue|guides?|help)\b/i;
    expect(matching(english, withoutNames)).toEqual([]);
  });

  it.each(AVOIDED)('avoids %s in Spanish messages', (_, pattern) => {
    expect(matching(pattern, withoutPlaceholders)).toEqual([]);
  });

  it('opens each question with ¿', () => {
    const signs = (text: string, sign: string) => text.split(sign).length;
    expect(Object.values(messages).filter((text) => signs(text, '¿') !== signs(text, '?'))).toEqual([]);
  });

  it('has at most 30 words in each sentence', () => {
    const words = (sentence: string) => sentence.match(/\{\w+\}|[\p{L}\p{N}][\p{L}\p{N}.-]*/gu)?.length ?? 0;
    const sentences = Object.values(messages).flatMap((message) => message.split(/(?<=[.!?])\s+|\|/));
    expect(sentences.filter((sentence) => words(sentence) > 30)).toEqual([]);
  });

  it('uses the Spanish guide’s headings as step titles', () => {
    const guide = readSource('i18n/es/docusaurus-plugin-content-docs/current/managing-credentials/twitter.mdx');
    const headings = [...guide.matchAll(/^## (.+) \{\/\* #step-[\w-]+ \*\/\}$/gm)].map(([, title]) => title);
    const titles = Object.entries(messages).flatMap(([id, text]) => (id.startsWith('twitter.step.') ? [text] : []));
    expect(titles).toEqual(headings);
  });
});

describe.each(readPages('i18n/es'))('the Spanish page $file', ({ prose, sentences }) => {
  const text = prose.replace(/<[^<>]+>/g, '…').replace(/ {2,}/g, ' ');

  it.each(AVOIDED)('avoids %s', (_, pattern) => {
    expect(text.split('\n').filter((line) => pattern.test(line.trim()))).toEqual([]);
  });

  it('has at most 35 words in each sentence', () => {
    expect(sentences.filter((sentence) => (sentence.match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu)?.length ?? 0) > 35)).toEqual(
      [],
    );
  });
});
