import { spawnSync } from 'node:child_process';

/**
 * Whether git has the date of each page's last change. In a shallow clone, all pages have the same date. An unpacked
 * archive has no dates, and the build would fail if Docusaurus asked git for them.
 */
export function hasWholeHistory(folder: string): boolean {
  const git = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { cwd: folder, encoding: 'utf8' });
  return git.stdout?.trim() === 'false';
}
