import { existsSync } from 'node:fs';
import path from 'node:path';
import { providePrograms } from './programs';

/** Runs once before all test files, because two files can't install packages at the same time. */
export default function setup(): void {
  const build = path.resolve(import.meta.dirname, '../../build');
  if (!existsSync(build)) throw new Error(`${build} is missing: run "npm run build:tests" first.`);
  providePrograms();
}
