/** Measures how long it takes to read a paste. bench/read.ts loads this file into a page as the global `reading`. */
import { readPaste } from '../src/credentials/read';
import { twitter } from '../src/credentials/twitter';
import { corruptions, sources, today } from '../tests/support/pastes';

/** A `dense` text consists almost entirely of keys, and a `hostile` text is designed to be slow to read. */
type Kind = 'ordinary' | 'dense' | 'hostile';

const keyword = 'aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5lM7oP9rS1uV3';
const prose =
  'The form asks how the API will be used, and what it says there binds whoever signs it. Permissions come before ' +
  'tokens, since a token keeps the permission it was made with; see https://docs.x.com/overview for the whole story.\n\n';
const log = '2026-08-22T10:11:12.345Z INFO  [worker-3] GET /v1/items/9f86d081884c7d659a2feaa0c55ad015 200 in 12 ms\n';
const code =
  'export function getItems(page: number): Promise<Item[]> {\n  return fetch(`/items?page=${page}`).then(parse);\n}\n';

const texts: Readonly<Record<Kind, Readonly<Record<string, (length: number) => string>>>> = {
  ordinary: {
    'prose, code, logs, one set of keys': (length) =>
      fill(prose + log + code, length - 400) + (sources.JSON?.(today) ?? ''),
  },
  dense: {
    'every source, again and again': (length) =>
      fill(
        Object.values(sources)
          .map((source) => source(today))
          .join('\n'),
        length,
      ),
    'the same, corrupted': (length) =>
      fill(
        Object.values(sources)
          .map((source) => Object.values(corruptions).reduce((text, corrupt) => corrupt(text), source(today)))
          .join('\n'),
        length,
      ),
  },
  hostile: {
    'nested quotes': (length) => fill(`"'\`“‘«`, length / 2) + fill(`»’”\`'"`, length / 2),
    'one endless word': (length) => fill('aB3', length),
    'one endless line': (length) => fill(`${keyword} `, length),
    'only separators': (length) => fill(',;:=|\t<>{}[]()&\\*#', length),
    'only braces': (length) => fill('{[(', length),
    'only spaces': (length) => fill(' ', length),
    'only line breaks': (length) => fill('\n', length),
    'only tags': (length) => fill('<td <td <tr </td ', length),
    'only dashes': (length) => fill('- -- — ', length),
    'names without values': (length) => fill('api_key=', length),
    'names, each another': (length) => count(length, (at) => `P${at}_API_KEY=\n`),
    'values with names, each another': (length) => count(length, (at) => `p${at}_key: ${keyword.slice(at % 20)}\n`),
    'short values': (length) => fill('API_KEY=a1b2c3\n', length),
    'broken values': (length) => fill('API_SECRET=aB3dE5gH7jK9mN1p\nQ3sT5v\n', length),
    'broken values with much space': (length) => fill(`API_SECRET=aB3dE5gH7jK9mN1p${' '.repeat(80)}\n`, length),
    'one letter a line': (length) => fill('a\n', length),
    'headings that nest': (length) => count(length, (at) => `${' '.repeat(at % 40)}a${at}:\n`),
    'invisible characters': (length) => fill('\u200b\u00ad', length),
    'letters that look Latin': (length) => fill('АВЕКМНОРСТХ ', length),
    'one letter of each kind': (length) => fill('a=b "c" d', length),
    'halves of surrogates': (length) => fill('\ud83d\udc00 \udc00', length),
  },
};

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function count(length: number, line: (at: number) => string): string {
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += line(at);
  return text.slice(0, length);
}

/** With this many values, a call such as `push(...values)` throws an error, because it has too many arguments. */
const MANY = 150_000;
const many = Array.from({ length: MANY }, (_, at) => `aB3dE5gH7jK9mN1pQ3sT5vW7y${at.toString(36)}`.slice(-25));

const manyValues: Readonly<Record<string, () => string>> = {
  'with the format of today': () => many.join(' '),
  'with an older format': () => many.map((value) => value.slice(-20)).join('\n'),
  'with names, all different': () => many.map((value, at) => `P${at}_API_KEY=${value}`).join('\n'),
};

export const kindsOfManyValues = Object.keys(manyValues);

/**
 * Returns the milliseconds that reading takes. Many values fit the same box, so `readPaste` must offer choices. If
 * `readPaste` fills a box instead, this function throws an error.
 */
export function measureManyValues(kind: string): number {
  const text = manyValues[kind]?.() ?? '';
  const { values, choices } = readPaste(twitter, text);
  if (Object.keys(values).length > 0 || choices.length < 2) throw new Error(`${kind}: the values are not in question.`);
  return time(text, 1);
}

const WARM_UP = 5;
const RUNS = 9;
/**
 * How many characters to read per measurement. A short text is read many times, because the clock in a page is too
 * coarse to time one reading.
 */
const AT_ONCE = 200_000;

export const kinds = Object.entries(texts).flatMap(([kind, all]) => Object.keys(all).map((name) => ({ kind, name })));

/**
 * Returns the median of several runs in milliseconds. Leaves out the first runs, in which the browser compiles the
 * code.
 */
export function measure({ kind, name }: { kind: Kind; name: string }, length: number): number {
  const text = texts[kind][name]?.(length) ?? '';
  const times = Array.from({ length: WARM_UP + RUNS }, () => time(text, Math.ceil(AT_ONCE / length)));
  return times.slice(WARM_UP).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** Returns the milliseconds of a single run. In a new page, the time includes compiling the code. */
export function measureFirst({ kind, name }: { kind: Kind; name: string }, length: number): number {
  return time(texts[kind][name]?.(length) ?? '', 1);
}

function time(text: string, repeats: number): number {
  const start = performance.now();
  for (let run = 0; run < repeats; run += 1) readPaste(twitter, text);
  return (performance.now() - start) / repeats;
}
