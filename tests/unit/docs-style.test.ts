import { describe, expect, it } from 'vitest';
import { labels, prices } from '../../src/facts/x';
import { filesIn, pages, readSource } from '../support/prose';

const words = (sentence: string): number => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([match]) => match);

/** What X itself does not say: public reports of 2026 stand behind it, and the sentence has to tell. */
const REPORTED = [
  /without credits X refuses/,
  /shows? (?:keys|a \*\*Client ID)/,
  /new apps may/i,
  /makes one by itself/,
  /Basic accounts are being moved/,
];

describe.each(pages)('$file', ({ source, prose, sentences }) => {
  it('has a title, a description and keywords', () => {
    const [, frontMatter = ''] = /^---\n(.*?)\n---\n/s.exec(source) ?? [];
    expect(frontMatter).toMatch(/^title: /m);
    expect(frontMatter).toMatch(/^description: /m);
    expect(frontMatter).toMatch(/^keywords:/m);
  });

  it('keeps to sentences of at most 30 words', () => {
    expect(sentences.filter((sentence) => words(sentence) > 30)).toEqual([]);
  });

  it('does without words that belittle, and without long dashes', () => {
    expect(matches(prose, /\b(?:simply|just|easy|easily|obviously|of course|trivial)\b|—/gi)).toEqual([]);
  });

  it('has typographic quotes and apostrophes', () => {
    expect(matches(prose.replace(/<[^<>]+>/g, ''), /.{0,20}['"].{0,20}/g)).toEqual([]);
  });

  it('takes prices from the facts', () => {
    expect(matches(prose, /\$\d[\d.]*/g)).toEqual([]);
  });

  it('sets X’s labels in bold', () => {
    const plain = prose.replace(/\*\*.+?\*\*|\balt=".*?"|\[.+?\]|^#.*$|<summary>.*<\/summary>/gm, '…');
    const names = Object.values(labels).flatMap(({ value }) => (value.includes(' ') ? [value] : []));
    expect(names.filter((name) => new RegExp(`\\b${name}\\b(?! Secret)`).test(plain))).toEqual([]);
  });

  it('tells what only people report', () => {
    const claims = sentences.filter((sentence) => REPORTED.some((claim) => claim.test(sentence)));
    expect(claims.filter((claim) => !/people report/i.test(claim))).toEqual([]);
  });

  it('uses every id once', () => {
    const ids = matches(source, /(?<=\{\/\* #)[\w-]+/g);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

it('shows every price', () => {
  const source = pages.map((page) => page.source).join();
  const idsOf = (prop: string) =>
    matches(source, new RegExp(`(?<=<PriceTable ${prop}=\\{\\[)[^\\]]*`, 'g')).map((ids) => matches(ids, /\w+/g));
  const shown = new Set(idsOf('of').flat());
  const [left = Object.keys(prices)] = idsOf('except');
  expect(left.filter((id) => !shown.has(id))).toEqual([]);
});

describe('the sentences of the components', () => {
  const anchorsIn = (some: typeof pages) =>
    new Set(some.flatMap(({ source }) => matches(source, /(?<=\{\/\* #)[\w-]+/g)));
  const guides = pages.filter(({ file }) => file.startsWith('docs/managing-credentials/'));

  /** The words of a provider lead to steps of its own guide, which has its name. */
  function guidesOf(file: string): typeof pages {
    const [, provider] = /^src\/messages\/([a-z]+)(?:-\w+)?\.ts$/.exec(file) ?? [];
    const own = guides.filter((guide) => guide.file.endsWith(`/${provider ?? ''}.mdx`));
    return own.length > 0 ? own : pages;
  }

  it.each(filesIn('src', '.ts', '.tsx'))('%s leads to steps that exist', (file) => {
    const anchors = anchorsIn(guidesOf(file));
    const steps = matches(readSource(file), /(?<=['"#])step-[a-z][\w-]*/g);
    expect(steps.filter((step) => !anchors.has(step))).toEqual([]);
  });
});
