import { readPaste } from '../src/credentials';
import { twitter } from '../src/credentials/twitter';
import { dirt, sources, today } from '../tests/support/pastes';

/**
 * How long reading a paste takes: ordinary texts, and such as are made to be slow. The bar of ordinary text is 50 ms a
 * megabyte; nothing may take more than twice its length's share of that.
 */
const budget = 50;

const keyword = 'aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5lM7oP9rS1uV3';
const prose =
  'The form asks how the API will be used, and what it says there binds whoever signs it. Permissions come before ' +
  'tokens, since a token keeps the permission it was made with; see https://docs.x.com/overview for the whole story.\n\n';
const log = '2026-08-22T10:11:12.345Z INFO  [worker-3] GET /v1/items/9f86d081884c7d659a2feaa0c55ad015 200 in 12 ms\n';
const code =
  'export function getItems(page: number): Promise<Item[]> {\n  return fetch(`/items?page=${page}`).then(parse);\n}\n';

const texts: Readonly<Record<'ordinary' | 'hostile', Readonly<Record<string, (length: number) => string>>>> = {
  ordinary: {
    'prose, code, logs, one set of keys': (length) =>
      fill(prose + log + code, length - 400) + (sources.JSON?.(today) ?? ''),
    'every source, again and again': (length) =>
      fill(
        Object.values(sources)
          .map((source) => source(today))
          .join('\n'),
        length,
      ),
    'the same, dirty': (length) =>
      fill(
        Object.values(sources)
          .map((source) => Object.values(dirt).reduce((text, soil) => soil(text), source(today)))
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

/** The median of several runs, after one to warm up. Time of the processor, so that other programs do not count. */
function measure(text: string): number {
  const times = Array.from({ length: 6 }, () => {
    const start = process.cpuUsage();
    readPaste(twitter, text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.slice(1).sort((a, b) => a - b)[2] ?? 0;
}

const lengths = { '1 KB': 1024, '10 KB': 10_240, '100 KB': 102_400, '1 MB': 1_048_576 };
const cell = (text: string) => text.padStart(10);

console.log(`${'milliseconds'.padEnd(44)}${Object.keys(lengths).map(cell).join('')}`);
for (const [kind, kinds] of Object.entries(texts)) {
  for (const [name, make] of Object.entries(kinds)) {
    const times = Object.values(lengths).map((length) => measure(make(length)));
    const isSlow = (times[times.length - 1] ?? 0) > (kind === 'ordinary' ? budget : 2 * budget);
    const row = times.map((time) => cell(time.toFixed(2))).join('');
    console.log(`${`${kind}: ${name}`.padEnd(44)}${row}${isSlow ? '  too slow' : ''}`);
  }
}
