/**
 * Configures mutation tests of src/credentials. `npm run mutation -- --mutate src/credentials/clean.ts` tests one file.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.mts' },
  coverageAnalysis: 'perTest',
  // Leaves out the paste reader, because its 3,000 mutants take hours. To test some of them, name their files with
  // `--mutate`.
  mutate: ['src/credentials/**/*.ts', '!src/credentials/read/**'],
  ignorePatterns: ['build*', 'bench/peers', 'static', 'test-results', '.docusaurus*'],
  // Otherwise, Stryker would add `@ts-nocheck` to the sources, and tests that compare the text of sources would fail.
  disableTypeChecks: false,
  concurrency: 2,
  incremental: true,
  incrementalFile: 'node_modules/.cache/stryker-incremental.json',
  // Stryker copies the project to this folder. If it were below node_modules, Vitest would treat the copy as a package.
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
