import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasWholeHistory } from '../../plugins/git-history';

const folder = mkdtempSync(path.join(tmpdir(), 'history-'));
const [whole, shallow] = [path.join(folder, 'whole'), path.join(folder, 'shallow')];

function git(...parameters: string[]): void {
  const { status, stderr } = spawnSync('git', parameters, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

describe('hasWholeHistory', () => {
  beforeAll(() => {
    git('init', '-q', whole);
    const identity = ['-c', 'user.name=Writer', '-c', 'user.email=writer@example.org'];
    for (const message of ['first', 'second']) {
      git('-C', whole, ...identity, 'commit', '-q', '--allow-empty', '-m', message);
    }
    git('clone', '-q', '--depth', '1', pathToFileURL(whole).href, shallow);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('returns true for a complete clone', () => expect(hasWholeHistory(whole)).toBe(true));
  it('returns false for a shallow clone', () => expect(hasWholeHistory(shallow)).toBe(false));
  it('returns false outside a Git repository', () => expect(hasWholeHistory(folder)).toBe(false));
});
