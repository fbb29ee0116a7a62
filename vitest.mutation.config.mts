import { defineConfig } from 'vitest/config';
import site from './vitest.config.mjs';

/**
 * Excludes unit tests that start other programs. Stryker runs the tests for each mutant, so these tests would take too
 * long.
 */
export default defineConfig({
  resolve: site.resolve ?? {},
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: ['tests/unit/live-request.test.ts', 'tests/unit/pictures.test.ts'],
    environment: 'node',
    testTimeout: site.test?.testTimeout ?? 60_000,
  },
});
