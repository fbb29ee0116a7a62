import MiniSearch from 'minisearch';
import { excerpt, type Piece } from './excerpt';
import type { Section } from './section';
import { readSynonyms, searchSynonyms } from '@site/src/messages/search-synonyms';
import { fold } from './fold';

export interface Hit {
  readonly section: Section;
  readonly heading: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

export const MOST_HITS = 10;

/**
 * Finds the sections that contain all words in the query. If there are none, it finds those that contain any of them.
 * Docusaurus's search plugins aren't used, because they write innerHTML and inline styles, which the security policy
 * rejects.
 */
export function createSearch(sections: readonly Section[], synonyms = searchSynonyms()): (query: string) => Hit[] {
  const pairs = readSynonyms(fold(synonyms));
  const index = new MiniSearch<Section & { id: number }>({
    fields: ['heading', 'page', 'text'],
    tokenize: wordsOf,
    processTerm: fold,
    searchOptions: {
      boost: { heading: 2 },
      prefix: (word) => word.length > 1,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      maxFuzzy: 2,
      weights: { prefix: 0.4, fuzzy: 0.2 },
      // Long sections are often useful, so their length lowers their score less than it would by default.
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
      boostDocument: (id: number) => weightOf(sections[id] as Section),
    },
  });
  // The first section of a page has no heading, so the page's title is used as its heading.
  index.addAll(sections.map((section, id) => ({ id, ...section, heading: section.heading || section.page })));

  return (query) => {
    const found = [query, ...withSynonyms(query, pairs)].map((words) => index.search(words, { combineWith: 'AND' }));
    const results = found.some((some) => some.length > 0) ? mergeBest(found.flat()) : index.search(query);
    return results
      .slice(0, MOST_HITS)
      .map(({ id, terms }) => toHit(sections[id as number] as Section, closestFirst(terms, query)));
  };
}

function toHit(section: Section, words: readonly string[]): Hit {
  return {
    section,
    heading: excerpt(section.heading || section.page, words, Infinity),
    excerpt: excerpt(section.text, words),
  };
}

/**
 * Steps rank higher, because readers can act on them. Pages outside the docs rank lower, because the docs explain more.
 */
function weightOf({ path }: Section): number {
  if (path.includes('#step-')) return 1.25;
  return path.includes('/docs/') ? 1 : 0.6;
}

function closestFirst(words: readonly string[], query: string): string[] {
  const typed = fold(query);
  const isFar = (word: string) => Number(!typed.includes(word));
  return [...words].sort((first, second) => isFar(first) - isFar(second));
}

/** Splits camel case, so that `CreditsDepleted` can be found as a whole and by each of its words. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const parts = word.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(' ');
    return parts.length > 1 ? [word, ...parts] : word ? [word] : [];
  });
}

/**
 * Returns variants of the query. In each, a reader's word or phrase, such as “fee”, is replaced with this site's word,
 * “price”.
 */
function withSynonyms(query: string, pairs: ReturnType<typeof readSynonyms>): string[] {
  const words = ` ${fold(query).trim()} `;
  return pairs.flatMap(([typed, canonical]) =>
    words.includes(` ${typed} `) ? [words.replace(` ${typed} `, ` ${canonical} `)] : [],
  );
}

interface Result {
  readonly id: unknown;
  readonly score: number;
  readonly terms: string[];
}

function mergeBest(results: readonly Result[]): Result[] {
  const sorted = [...results].sort((first, second) => second.score - first.score);
  return sorted.filter(({ id }, place) => sorted.findIndex((result) => result.id === id) === place);
}
