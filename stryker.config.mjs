/** Mutation tests of src/credentials: `npm run mutation`, or `npm run mutation -- --mutate src/credentials/clean.ts`. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.mts' },
  coverageAnalysis: 'perTest',
  // The paste reader has 3,000 more mutants, which take hours: name its files to mutate them.
  mutate: ['src/credentials/**/*.ts', '!src/credentials/read/**'],
  ignorePatterns: ['build*', 'bench/peers', 'static', 'test-results', '.docusaurus*'],
  // Vitest checks no types, and some tests compare sources.
  disableTypeChecks: false,
  concurrency: 2,
  incremental: true,
  incrementalFile: 'node_modules/.cache/stryker-incremental.json',
  // Vitest must not see the copies below node_modules as packages, so they are next to it.
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
