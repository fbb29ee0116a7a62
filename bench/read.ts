/** `npm run bench:read` prints how long Chromium takes to read a paste, and marks times that exceed a limit. */
import { build } from 'esbuild';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { withBrowser } from './measure';

const LENGTHS = { '1 KB': 1024, '10 KB': 10_240, '100 KB': 102_400, '1 MB': 1_048_576 };
const MEGABYTE = LENGTHS['1 MB'];
/** The limits for 1 MB, in milliseconds. */
const BARS = { ordinary: 50, dense: 100, hostile: 100 };

type Kinds = readonly { readonly kind: keyof typeof BARS; readonly name: string }[];

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'read-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reading',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

const cell = (text: string) => text.padStart(10);

void withBrowser(async (browser) => {
  const content = await bundle();
  const open = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.addScriptTag({ content });
    return page;
  };
  const page = await open();
  const kinds = await page.evaluate<Kinds>('reading.kinds');

  console.log(`${'milliseconds'.padEnd(44)}${[...Object.keys(LENGTHS), 'first MB'].map(cell).join('')}`);
  for (const kind of kinds) {
    const measure = (of: Page, how: string, length: number) =>
      of.evaluate<number>(`reading.${how}(${JSON.stringify(kind)}, ${length})`);
    const times = [];
    for (const length of Object.values(LENGTHS)) times.push(await measure(page, 'measure', length));
    const fresh = await open();
    const first = await measure(fresh, 'measureFirst', MEGABYTE);
    await fresh.close();

    const isSlow = (times.at(-1) ?? 0) > BARS[kind.kind];
    const row = [...times, first].map((time) => cell(time.toFixed(2))).join('');
    console.log(`${`${kind.kind}: ${kind.name}`.padEnd(44)}${row}${isSlow ? '  too slow' : ''}`);
  }

  console.log('\n150,000 values');
  for (const kind of await page.evaluate<string[]>('reading.kindsOfManyValues')) {
    const time = await page.evaluate<number>(`reading.measureManyValues(${JSON.stringify(kind)})`);
    console.log(`${kind.padEnd(44)}${cell(time.toFixed(2))}`);
  }
});
