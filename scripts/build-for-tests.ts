/**
 * Builds the site twice for the browser tests, under `/` and under another base path, and checks all internal links.
 */
import { spawnSync } from 'node:child_process';
import { readEnvironment } from '../plugins/environment';
import { brokenLinks } from './broken-links';

const docusaurus = require.resolve('@docusaurus/core/bin/docusaurus.mjs');

function build(outDir: string, baseUrl: string): void {
  const environment = { ...process.env, BASE_URL: baseUrl };
  const { status } = spawnSync(process.execPath, [docusaurus, 'build', '--out-dir', outDir], {
    stdio: 'inherit',
    env: environment,
  });
  if (status !== 0) process.exit(status ?? 1);

  const broken = brokenLinks(outDir, readEnvironment(environment));
  broken.forEach((line) => console.log(line));
  if (broken.length > 0) process.exit(1);
}

build('build', '/');
build('build-base', '/some/base/');
