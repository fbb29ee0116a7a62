import { defineConfig } from 'vitest/config';
import site from './vitest.config.mjs';

/** The unit tests alone, without those that start other programs: StrykerJS runs them for each mutant. */
export default defineConfig({
  resolve: site.resolve ?? {},
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: ['tests/unit/live-request.test.ts', 'tests/unit/pictures.test.ts'],
    environment: 'node',
    testTimeout: site.test?.testTimeout ?? 60_000,
  },
});
