import { describe, expect, it } from 'vitest';
import { labels, prices } from '../../src/facts/x';
import { filesIn, pages, readSource } from '../support/prose';

const words = (sentence: string): number => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([match]) => match);

/** Claims that X doesn't document. The sentence with a claim, or a sentence next to it, must say “people report”. */
const REPORTED = [
  /error 402/,
  /new apps start/,
  /console creates one for you/,
  /Basic accounts to pay-per-use/,
  /\*\*Native App\*\* as the type/,
  /under \*\*OAuth 1\.0 Keys\*\*/,
  /following labels/,
];

it.each(REPORTED)('still finds this undocumented claim in the docs: %s', (claim) => {
  expect(pages.some(({ source }) => claim.test(source))).toBe(true);
});

const BANNED =
  /\b(?:anew|shall|mend(?:s|ed|ing)?|somebody|whoever|lately|beforehand|small print|wants? a new look|leads? on to|and no key|tick(?:s|ed|ing)?|e-mails?)\b/gi;

const TERMS: readonly (readonly [pattern: RegExp, better: string])[] = [
  [/\b(?:four|our) (?:items|values)\b|\bour four\b/gi, 'the four keys'],
  [/(?<!long )\bdash(?:es)?\b/gi, 'hyphen'],
  [/\banswers?\b/gi, 'response'],
  [/\b(?:older|developer) portal \(|\bolder portal\b/gi, 'the old Developer Portal'],
  [/\bstore (?:it|them|your keys|the (?:four |new )*keys)\b/gi, 'add to Wordparrot, or save'],
  [/\bpictures?\b/gi, 'image'],
  [/\bverifier\b/gi, 'key checker'],
  [/\bpress(?:ed)?\b(?! F12)/gi, 'click'],
  [/\bmakes? (?:an? (?:new )?(?:app|token|request)|(?:new )?keys?)\b/gi, 'create, generate, or send'],
  [/\bstands?\b|\bbeside\b|\bbehind\b(?! dots)/gi, 'is, or next to'],
  [/\baccount’s number\b|\bnumber of (?:your|the|its) account\b/gi, 'account ID'],
  [/\bmails?\b/gi, 'email'],
  [/\bswitch(?:ed)? (?:off|on)\b/gi, 'turn off'],
  [/\bat best\b|\bin turn\b/gi, 'ideally, or in order'],
  [/\brefus(?:e|es|ed|al)\b/gi, 'reject'],
  [/\bagainst X(?!’s)/gi, 'with X'],
  [/\bfields?\b/gi, 'box'],
];

const VERBS = ['Accept', 'Add', 'Buy', 'Check', 'Create', 'Generate', 'Get', 'Save', 'Set', 'Sign'];

describe.each(pages)('the page $file', ({ source, prose, sentences }) => {
  it('has a title, a description, and keywords', () => {
    const [, frontMatter = ''] = /^---\n(.*?)\n---\n/s.exec(source) ?? [];
    expect(frontMatter).toMatch(/^title: /m);
    expect(frontMatter).toMatch(/^description: /m);
    expect(frontMatter).toMatch(/^keywords:/m);
  });

  it('has at most 30 words in each sentence', () => {
    expect(sentences.filter((sentence) => words(sentence) > 30)).toEqual([]);
  });

  it('uses neither em dashes nor words such as “simply” that call a task easy', () => {
    expect(matches(prose, /\b(?:simply|just|easy|easily|obviously|of course|trivial)\b|—/gi)).toEqual([]);
  });

  it('uses typographic quotes and apostrophes', () => {
    expect(matches(prose.replace(/<[^<>]+>/g, ''), /.{0,20}['"].{0,20}/g)).toEqual([]);
  });

  it('contains no dollar amounts, because prices come from src/facts', () => {
    expect(matches(prose, /\$\d[\d.]*/g)).toEqual([]);
  });

  it('shows X’s labels in bold', () => {
    const plain = prose.replace(/\*\*.+?\*\*|\balt=".*?"|\[.+?\]|^#.*$|<summary>.*<\/summary>/gm, '…');
    const names = Object.values(labels).flatMap(({ value }) => (value.includes(' ') ? [value] : []));
    expect(names.filter((name) => new RegExp(`\\b${name}\\b(?! Secret)`).test(plain))).toEqual([]);
  });

  it('says “people report” in or next to each sentence with an undocumented claim', () => {
    const claims = sentences.flatMap((sentence, place) =>
      REPORTED.some((claim) => claim.test(sentence))
        ? [sentences.slice(Math.max(0, place - 1), place + 2).join(' ')]
        : [],
    );
    expect(claims.filter((claim) => !/people report/i.test(claim))).toEqual([]);
  });

  it('uses no banned words', () => {
    expect(matches(source.replace(/ of="[^"]*"/g, ''), BANNED)).toEqual([]);
  });

  it('uses the site’s term for each concept, such as “hyphen” instead of “dash”', () => {
    const visible = prose.replace(/<\/?[A-Z][^>]*>|“[^”]*”/g, '');
    const alts = matches(source, /(?<=\balt=")[^"]*/g).join('\n');
    const found = TERMS.flatMap(([pattern, better]) =>
      matches(`${visible}\n${alts}`, pattern).map((word) => `${word}: ${better}`),
    );
    expect(found).toEqual([]);
  });

  it('begins each step heading with a verb', () => {
    const steps = matches(source, /(?<=^## ).*(?= \{\/\* #step-)/gm);
    expect(steps.filter((step) => !VERBS.includes(step.split(' ')[0] ?? ''))).toEqual([]);
  });

  it('uses each heading ID once', () => {
    const ids = matches(source, /(?<=\{\/\* #)[\w-]+/g);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe.each([
  'README.md',
  'SECURITY.md',
  'illustrations/README.md',
  'docusaurus.config.ts',
  'sidebars.ts',
  'src/pages/index.tsx',
  ...filesIn('illustrations', '.tsx'),
])('the file %s', (file) => {
  it('uses no banned words', () => {
    expect(matches(readSource(file), BANNED)).toEqual([]);
  });
});

it('shows each price from the facts on at least one page', () => {
  const source = pages.map((page) => page.source).join();
  const idsOf = (prop: string) =>
    matches(source, new RegExp(`(?<=<PriceTable ${prop}=\\{\\[)[^\\]]*`, 'g')).map((ids) => matches(ids, /\w+/g));
  const shown = new Set(idsOf('of').flat());
  const [left = Object.keys(prices)] = idsOf('except');
  expect(left.filter((id) => !shown.has(id))).toEqual([]);
});

describe('links in messages and components', () => {
  const anchorsIn = (some: typeof pages) =>
    new Set(some.flatMap(({ source }) => matches(source, /(?<=\{\/\* #)[\w-]+/g)));
  const guides = pages.filter(({ file }) => file.startsWith('docs/managing-credentials/'));

  /** Returns the pages to which a file can link. A provider's messages can link only to that provider's guide. */
  function guidesOf(file: string): typeof pages {
    const [, provider] = /^src\/messages\/([a-z]+)(?:-\w+)?\.ts$/.exec(file) ?? [];
    const own = guides.filter((guide) => guide.file.endsWith(`/${provider ?? ''}.mdx`));
    return own.length > 0 ? own : pages;
  }

  it.each(filesIn('src', '.ts', '.tsx'))('links only to steps that exist in the guide: %s', (file) => {
    const anchors = anchorsIn(guidesOf(file));
    const steps = matches(readSource(file), /(?<=['"#])step-[a-z][\w-]*/g);
    expect(steps.filter((step) => !anchors.has(step))).toEqual([]);
  });
});
