/** Mutation tests of src/credentials. `npm run mutation -- --mutate src/credentials/clean.ts` tests one file. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.mts' },
  coverageAnalysis: 'perTest',
  // The paste reader has another 3,000 mutants, which take hours. Name its files to mutate them.
  mutate: ['src/credentials/**/*.ts', '!src/credentials/read/**'],
  ignorePatterns: ['build*', 'bench/peers', 'static', 'test-results', '.docusaurus*'],
  // Vitest doesn't check types, so Stryker needn't change the sources, which some tests compare.
  disableTypeChecks: false,
  concurrency: 2,
  incremental: true,
  incrementalFile: 'node_modules/.cache/stryker-incremental.json',
  // Stryker copies the project, and Vitest would treat copies below node_modules as packages.
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
