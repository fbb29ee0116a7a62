/** `npm run bench:pages` compares this site with variants and other generators on an emulated slow phone. */
import type { Browser } from 'playwright-core';
import { measureFirstScreen, measureUse, median, withBrowser, type FirstScreen } from './measure';
import { serveFolder, type StaticServer } from '../tests/support/static-server';
import { elapsedSeconds, report } from './progress';
import { buildOwn, buildOwnCopies, buildPeers, STOCK, type Build, type Site } from './sites';

const RUNS = 5;
const COPIES = [10, 100, 400];
/** The time limit for this script. A build that would probably exceed the limit is skipped. */
const TIME_LIMIT_SECONDS = 8 * 60;

type Cells = readonly (string | number)[];

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
const milliseconds = (time: number) => `${time.toFixed(0)} ms`;
const ratio = (value: number, of: number) => (of > 0 ? `${(value / of).toFixed(2)} ×` : '–');

async function measureAll(browser: Browser, sites: readonly Site[]): Promise<Map<Site, FirstScreen>> {
  const runs = new Map<Site, FirstScreen[]>(sites.map((site) => [site, []]));
  // Each run measures all sites, so that a temporary slowdown of the machine doesn't affect the results of only one
  // site.
  for (let run = 0; run < RUNS; run++) {
    for (const site of sites) {
      const server = await serve(site.folder);
      runs.get(site)?.push(await measureFirstScreen(browser, addressOf(server, site)));
      await server.close();
    }
    report(`Open each page: ${run + 1} of ${RUNS}`);
  }
  return new Map([...runs].map(([site, all]) => [site, medians(all)]));
}

function medians<T extends object>(all: readonly T[]): T {
  const keys = Object.keys(all[0] ?? {}) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, median(all.map((run) => Number(run[key])))])) as T;
}

async function measureUses(browser: Browser, site: Site) {
  const server = await serve(site.folder);
  const uses = [];
  for (let run = 0; run < RUNS; run++) {
    uses.push(await measureUse(browser, addressOf(server, site)));
    report(`Use the guide: ${run + 1} of ${RUNS}`);
  }
  await server.close();
  return medians(uses);
}

const serve = (folder: string) => serveFolder(folder, '/', { compress: true });
const addressOf = (server: StaticServer, { guide }: Site) => server.url + guide.slice(1);

interface Growth {
  readonly copies: number;
  readonly own: Build;
  readonly stock: Build;
}

/**
 * Builds this site and stock Docusaurus with 10, 100, and 400 copies of the guide. Stops before a build that would
 * probably exceed the time limit.
 */
function measureGrowth(site: Site, own: Build, stock: Build): Growth[] {
  const growth: Growth[] = [{ copies: 1, own, stock }];
  for (const copies of COPIES) {
    const last = growth.at(-1) as Growth;
    const expected = (last.own.seconds + last.stock.seconds) * (last.copies < 100 ? 1.5 : copies / last.copies);
    if (elapsedSeconds() + expected > TIME_LIMIT_SECONDS) {
      report(`Left out: ${copies} copies, which would take about ${Math.round(expected)} s`);
      break;
    }
    const [stockCopies] = buildPeers(site, copies, [STOCK]);
    if (stockCopies) growth.push({ copies, own: buildOwnCopies(copies), stock: stockCopies });
  }
  return growth;
}

function print(title: string, head: Cells, rows: readonly Cells[]): void {
  const line = (cells: Cells) => `| ${cells.join(' | ')} |`;
  console.log([`\n${title}\n`, line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}

async function main(): Promise<void> {
  const own = buildOwn();
  const [site] = own;
  if (!site) throw new Error('There is no site to measure.');
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
  if (!screen || !starlight || !stock) throw new Error('A page was not measured.');
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

  const stockSite = peers.find(({ name }) => name === STOCK);
  if (!stockSite) throw new Error(`There is no ${STOCK}.`);
  print(
    'Time of a build with one guide, nothing cached',
    ['', 'time', 'of stock'],
    [site, ...peers].map(({ name, seconds }) => [name, `${seconds.toFixed(1)} s`, ratio(seconds, stockSite.seconds)]),
  );
  print(
    'Growth with copies of the guide (targets: one guide 1.25 ×, 100 copies 1.2 × stock Docusaurus)',
    ['copies', 'this site', 'stock', 'ratio', 'memory, this site', 'memory, stock'],
    measureGrowth(site, site, stockSite).map(({ copies, own, stock }) => [
      copies,
      `${own.seconds.toFixed(1)} s`,
      `${stock.seconds.toFixed(1)} s`,
      ratio(own.seconds, stock.seconds),
      `${own.megabytes.toFixed(0)} MB`,
      `${stock.megabytes.toFixed(0)} MB`,
    ]),
  );
}

void main();
