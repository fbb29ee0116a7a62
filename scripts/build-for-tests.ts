/** Builds the site twice, as the browser tests meet it: under `/` and under another base path. */
import { spawnSync } from 'node:child_process';

const docusaurus = require.resolve('@docusaurus/core/bin/docusaurus.mjs');

function build(outDir: string, environment: Readonly<Record<string, string>>): void {
  const { status } = spawnSync(process.execPath, [docusaurus, 'build', '--out-dir', outDir], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}

build('build', { BASE_URL: '/' });
build('build-base', { BASE_URL: '/some/base/' });
