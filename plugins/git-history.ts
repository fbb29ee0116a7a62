import { spawnSync } from 'node:child_process';

/**
 * Whether git knows when each page was last changed. A shallow clone dates every page alike, and an unpacked archive
 * knows nothing (Docusaurus then stops the build): both show no date.
 */
export function hasWholeHistory(folder: string): boolean {
  const git = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { cwd: folder, encoding: 'utf8' });
  return git.stdout?.trim() === 'false';
}
