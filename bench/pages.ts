/**
 * Builds this site, what it would be without its measures, and the same text with other generators; serves them all
 * alike, and measures each as a slow phone meets it. Prints tables for people to read: `npm run bench:pages`.
 */
import type { Browser } from 'playwright-core';
import { measureFirstScreen, measureUse, median, withBrowser, type FirstScreen } from './measure';
import { serve } from './serve';
import { buildOwn, buildPeers, timeOwnCopies, type Site } from './sites';

const RUNS = 5;
const COPIES = 100;

type Cells = readonly (string | number)[];

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
const milliseconds = (time: number) => `${time.toFixed(0)} ms`;
const ratio = (value: number, of: number) => (of > 0 ? `${(value / of).toFixed(2)} ×` : '–');

async function measureAll(browser: Browser, sites: readonly Site[]): Promise<Map<Site, FirstScreen>> {
  const runs = new Map<Site, FirstScreen[]>(sites.map((site) => [site, []]));
  // In turns, so that a machine that gets slower does so for all.
  for (let run = 0; run < RUNS; run++) {
    for (const site of sites) {
      const served = await serve(site.folder);
      runs.get(site)?.push(await measureFirstScreen(browser, served.origin + site.guide));
      served.close();
    }
  }
  return new Map([...runs].map(([site, all]) => [site, medians(all)]));
}

function medians<T extends object>(all: readonly T[]): T {
  const keys = Object.keys(all[0] ?? {}) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, median(all.map((one) => Number(one[key])))])) as T;
}

async function measureUses(browser: Browser, { folder, guide }: Site) {
  const served = await serve(folder);
  const uses = [];
  for (let run = 0; run < RUNS; run++) uses.push(await measureUse(browser, served.origin + guide));
  served.close();
  return medians(uses);
}

function print(title: string, head: Cells, rows: readonly Cells[]): void {
  const line = (cells: Cells) => `| ${cells.join(' | ')} |`;
  console.log([`\n${title}\n`, line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}

async function main(): Promise<void> {
  const own = buildOwn();
  const [site] = own;
  if (!site) return;
  const peers = buildPeers(site);
  const sites = [...own, ...peers];
  const { screens, use } = await withBrowser(async (browser) => ({
    screens: await measureAll(browser, sites),
    use: await measureUses(browser, site),
  }));

  print(
    `Before anybody uses the guide (slow phone: 4 × slower, 1.6 Mbit/s, 150 ms; gzip; medians of ${RUNS})`,
    ['', 'scripts', 'all', 'fetched at idle', 'first paint', 'largest paint', 'main thread blocked', 'layout shift'],
    [...screens].map(([{ name }, screen]) => [
      name,
      kilobytes(screen.scriptBytes),
      kilobytes(screen.allBytes),
      kilobytes(screen.idleBytes),
      milliseconds(screen.firstPaint),
      milliseconds(screen.largestPaint),
      milliseconds(screen.blocked),
      screen.shift.toFixed(3),
    ]),
  );

  const screen = screens.get(site);
  const screenOf = (word: string) => [...screens].find(([{ name }]) => name.startsWith(word))?.[1];
  const [starlight, stock] = [screenOf('Starlight'), screenOf('Docusaurus')];
  if (!screen || !starlight || !stock) return;
  print(
    'The targets',
    ['', 'at most', 'then aim for', 'measured'],
    [
      ['sent for the first screen, of Starlight', '1.0 ×', '0.8 ×', ratio(screen.allBytes, starlight.allBytes)],
      ['main thread blocked before any use', '50 ms', '0 ms', milliseconds(screen.blocked)],
      ['largest paint, of Starlight', '1.0 ×', '0.9 ×', ratio(screen.largestPaint, starlight.largestPaint)],
      [
        'layout shift, before and after hydration',
        0,
        0,
        `${screen.shift.toFixed(3)}, ${use.shiftAfterStart.toFixed(3)}`,
      ],
      [
        `scripts once used (${kilobytes(use.usedScriptBytes)}), of stock Docusaurus`,
        '1.0 ×',
        '0.8 ×',
        ratio(use.usedScriptBytes, stock.scriptBytes),
      ],
      ['first touch until React runs, nothing fetched', '1500 ms', '800 ms', milliseconds(use.coldStart)],
      ['the same, scripts fetched', '500 ms', '300 ms', milliseconds(use.fetchedStart)],
      [
        'until the buttons can be pressed, too',
        '–',
        '–',
        [use.coldReady, use.fetchedReady].map(milliseconds).join(', '),
      ],
      [
        'keystroke to verdict (median, slowest)',
        '16 ms',
        '8 ms',
        `${use.keystroke.toFixed(1)} ms, ${use.slowestKeystroke.toFixed(1)} ms`,
      ],
    ],
  );

  const seconds = [timeOwnCopies(COPIES), ...buildPeers(site, COPIES).map((peer) => peer.seconds)];
  print(
    'Time of a build, nothing cached',
    ['', 'one guide', `${COPIES} copies of it`],
    [site, ...peers].map((built, index) => [
      built.name,
      `${built.seconds.toFixed(1)} s`,
      `${(seconds[index] ?? NaN).toFixed(1)} s`,
    ]),
  );
}

void main();
