/** `npm run fuzz -- [SEED] [MINUTES]` runs the fuzz tests with random texts. The same seed produces the same texts. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const FILES = ['tests/unit/fuzz.test.ts', 'tests/component/fuzz.test.tsx'];

const [seed = Date.now() % 2 ** 31, minutes = 5] = process.argv.slice(2).map(Number);
if (!Number.isInteger(seed) || !(minutes > 0)) {
  console.error('Usage: npm run fuzz -- [SEED] [MINUTES]');
  process.exit(2);
}

const properties = FILES.flatMap((file) => readFileSync(file, 'utf8').match(/\bfuzz\(/g) ?? []).length;
console.log(`Seed ${seed}, for about ${minutes} minutes. Again: npm run fuzz -- ${seed} ${minutes}`);
const { status } = spawnSync(
  process.execPath,
  [require.resolve('vitest/vitest.mjs'), 'run', '--project', 'unit', '--project', 'component', ...FILES],
  {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_SEED: String(seed), FUZZ_SECONDS: String((minutes * 60) / properties) },
  },
);
process.exit(status ?? 1);
