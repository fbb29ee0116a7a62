import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'second-language-'));
const GENERATED = '.docusaurus-second-language';

beforeAll(() => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [docusaurus, 'build', '--locale', 'xx', '--config', 'tests/support/second-language.config.ts', '--out-dir', folder],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        TRANSLATIONS: folder,
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: GENERATED,
        NODE_ENV: undefined,
      },
    },
  );
  expect(status, stdout + stderr).toBe(0);
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(GENERATED, { recursive: true, force: true });
});

const read = (page: string) => readFileSync(path.join(folder, page), 'utf8');

describe('a second language, without any translation yet', () => {
  it('builds, and every page says which language it is in', () => {
    for (const page of ['index.html', 'check.html', 'docs/managing-credentials/twitter.html']) {
      expect(read(page)).toMatch(/<html[^>]* lang=xx/);
    }
  });

  it('offers the other language in the navbar', () => {
    const html = read('docs/managing-credentials/twitter.html');
    const links = [...html.matchAll(/<a href=(\S*\/docs\/managing-credentials\/twitter) lang=(\w+)/g)];
    expect(new Set(links.map(([, , language]) => language))).toEqual(new Set(['en']));
  });
});
