import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { RunnerTestCase } from 'vitest';
import { VitestTestRunner } from 'vitest/runners';

const folder = path.resolve(import.meta.dirname, '../../test-results');

/**
 * Saves a screenshot of each open page to `test-results` when a test fails. A custom runner does this, because hooks in
 * a setup file run after the test file has closed its pages.
 */
export default class FailureScreenshots extends VitestTestRunner {
  async onTaskFinished({ file, name, result }: RunnerTestCase): Promise<void> {
    if (result?.state !== 'fail') return;
    // This import must be dynamic, because Vitest loads modules again for each test file. A static import would return
    // another instance of the module, without the test's open pages.
    const { openPages } = await import('./chromium');
    await mkdir(folder, { recursive: true });
    const title = `${path.basename(file.name, '.test.ts')} ${name}`.replace(/[^\p{L}\d]+/gu, '-').slice(0, 100);
    for (const [index, page] of openPages().entries()) {
      const picture = page.screenshot({ path: path.join(folder, `${title}-${index + 1}.png`), timeout: 5000 });
      // If a page hangs, its screenshot fails. That error is ignored, so that only the test's own error is reported.
      await picture.catch(() => undefined);
    }
  }
}
