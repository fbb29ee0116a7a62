import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, readSource } from '../support/prose';

const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'translations-'));
let printed = '';
let found: Readonly<Record<string, { readonly message: string }>> = {};

beforeAll(() => {
  const config = 'tests/support/second-language.config.ts';
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [docusaurus, 'write-translations', '--locale', 'xx', '--config', config],
    { encoding: 'utf8', env: { ...process.env, TRANSLATIONS: folder, NO_COLOR: '1' } },
  );
  printed = stdout + stderr;
  expect(status, printed).toBe(0);
  found = JSON.parse(readFileSync(path.join(folder, 'xx/code.json'), 'utf8')) as typeof found;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Ids of sentences, with dots in them, as they stand in the code. */
const ids = filesIn('src', '.ts', '.tsx').flatMap((file) =>
  [...readSource(file).matchAll(/\bid(?:=|: )['"](\w+(?:\.\w+)+)['"]/g)].map(([, id = '']) => id),
);

describe('npm run write-translations', () => {
  it('finds every sentence of the components', () => {
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.filter((id) => !(id in found))).toEqual([]);
  });

  it('complains about nothing', () => {
    expect(printed.split('\n').filter((line) => line && !line.startsWith('[INFO]'))).toEqual([]);
  });

  it('leaves no sentence empty', () => {
    expect(Object.entries(found).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });
});

it('every id of our own stands in one place, since the last of two sentences would win', () => {
  const own = ids.filter((id) => !id.startsWith('theme.'));
  expect(own.filter((id, index) => own.indexOf(id) !== index)).toEqual([]);
});
