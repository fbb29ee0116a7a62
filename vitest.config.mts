import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const site = import.meta.dirname;

/** Component tests run without Docusaurus, so small stand-ins replace its client modules. */
const docusaurusStandIns = path.join(site, 'tests/support/docusaurus');

export default defineConfig({
  esbuild: { jsx: 'automatic' },
  resolve: {
    alias: [
      { find: /^@site\//, replacement: `${site}/` },
      { find: /^@docusaurus\/(\w+)$/, replacement: `${docusaurusStandIns}/$1` },
      { find: /^@theme\//, replacement: `${docusaurusStandIns}/theme/` },
    ],
  },
  test: {
    // By default, Vitest leaves one core free, so a machine with two cores would have only one worker.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Tests wait for states, not for fixed times, so these limits only end tests that hang. They're long, because a busy
    // machine is slow.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/support/component.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          runner: './tests/support/failure-screenshots.ts',
          globalSetup: ['tests/support/built-sites.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['tests/engines/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/engines/setup.ts'],
        },
      },
    ],
  },
});
