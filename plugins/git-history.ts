import { spawnSync } from 'node:child_process';

/**
 * Whether git has the date of each page's last change. A shallow clone has one date for all pages, and an unpacked
 * archive has none, which would stop the build.
 */
export function hasWholeHistory(folder: string): boolean {
  const git = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { cwd: folder, encoding: 'utf8' });
  return git.stdout?.trim() === 'false';
}
