import { noteOrigin } from '../plugins/translations/freshness';

/**
 * Finds differences between a translation and the English text in parts that must be the same, such as heading ids,
 * links, components, and placeholders.
 */

const IN_ENGLISH = 'is still in English';

export function pageFaults(english: string, translated: string): string[] {
  if (noteOrigin(translated, '') === noteOrigin(english, '')) return [IN_ENGLISH];
  const parts = { english: partsOf(english), translated: partsOf(translated) };
  return Object.entries(parts.english).flatMap(([what, there]) =>
    compare(what, there, parts.translated[what as keyof typeof parts.translated]),
  );
}

function partsOf(page: string) {
  const [, frontMatter = '', text = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(page) ?? [undefined, '', page];
  return {
    'front matter': matches(frontMatter, /^(\w+):/gm).filter((key) => key !== 'translatedFrom'),
    import: matches(text, /^(import .*;)$/gm),
    'heading id': matches(text.replace(/^```.*?^```$/gms, ''), /^##+ (.*)$/gm).map(idOf),
    link: [...new Set(matches(text, /\]\(([./#][^)\s]*)\)/g))],
    component: matches(text, /<([A-Z]\w*(?:\s+\w+(?:=(?:"[^"]*"|\{[^}]*\}))?)*|details|summary)\s*\/?>/g).map(
      withoutWords,
    ),
  };
}

/**
 * Docusaurus derives a heading's id from its words, unless the heading has an explicit id. So a translated heading
 * needs an explicit id to have the same id as the English heading.
 */
function idOf(heading: string): string {
  const words = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim();
  return /\{\/\* (#[\w-]+) \*\/\}$/.exec(heading)?.[1] ?? `#${words.replace(/\s/g, '-')}`;
}

/** Matches attributes whose values are translated. The comparison of tags leaves out these attributes. */
const WORDS = /\s+(?:alt|caption|from)="[^"]*"/g;

function withoutWords(tag: string): string {
  return tag.replace(WORDS, '').replace(/\s+/g, ' ');
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, match = '']) => match);
}

function compare(what: string, english: readonly string[], translated: readonly string[]): string[] {
  const lacking = without(english, translated).map((item) => `lacks the ${what} ${item}`);
  const tooMany = without(translated, english).map((item) => `has the ${what} ${item}, which the English doesn’t`);
  return [...lacking, ...tooMany];
}

/**
 * Returns the entries of `list` that `others` lacks. An entry that occurs twice in `list` but once in `others` is
 * returned once.
 */
function without(list: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return list.filter((item) => {
    const place = rest.indexOf(item);
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
}

export function messageFaults(english: string, translated: string, language: string): string[] {
  const placeholders = (message: string) => [...new Set(matches(message, /(\{\w+\})/g))];
  return [
    ...(translated.trim() === '' ? ['is empty'] : []),
    ...(translated === english && english.split(/\s/).length > 4 ? [IN_ENGLISH] : []),
    ...compare('placeholder', placeholders(english), placeholders(translated)),
    ...pluralFaults(english, translated, language),
  ];
}

/**
 * A message's plural forms are separated with `|`. If a language has more plural categories than the message has forms,
 * Docusaurus uses the last form for the remaining categories.
 */
function pluralFaults(english: string, translated: string, language: string): string[] {
  if (!english.includes('|')) return translated.includes('|') ? ['has plural forms, which the English doesn’t'] : [];
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.length;
  const forms = translated.split('|').length;
  return forms < Math.min(2, categories) || forms > categories
    ? [`has ${forms} plural forms; the language has ${categories}`]
    : [];
}
