/** Mutation tests of src/credentials: `npm run mutation`, or `npm run mutation -- --mutate src/credentials/clean.ts`. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.mts' },
  coverageAnalysis: 'perTest',
  mutate: ['src/credentials/**/*.ts'],
  ignorePatterns: ['build*', 'bench/peers', 'static', 'test-results', '.docusaurus*'],
  concurrency: 2,
  incremental: true,
  incrementalFile: 'node_modules/.cache/stryker-incremental.json',
  // Vitest must not see the copies below node_modules as packages, so they are next to it.
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
