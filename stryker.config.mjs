/**
 * Configures mutation tests of src/credentials. `npm run mutation -- --mutate src/credentials/clean.ts` runs them for
 * one file.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.mts' },
  coverageAnalysis: 'perTest',
  // Leaves out the paste reader, because its 3,000 mutants take hours. To test a part of it, pass that part's files
  // with `--mutate`.
  mutate: ['src/credentials/**/*.ts', '!src/credentials/read/**'],
  ignorePatterns: ['build*', 'bench/peers', 'static', 'test-results', '.docusaurus*'],
  // If this were true, Stryker would add `@ts-nocheck` to the source files, and tests that compare source text would
  // fail.
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
