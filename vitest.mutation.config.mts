import { defineConfig } from 'vitest/config';
import site from './vitest.config.mjs';

/** The unit tests without those that start programs, since StrykerJS runs them for each mutant. */
export default defineConfig({
  resolve: site.resolve ?? {},
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: ['tests/unit/live-request.test.ts', 'tests/unit/pictures.test.ts'],
    environment: 'node',
    testTimeout: site.test?.testTimeout ?? 60_000,
  },
});
