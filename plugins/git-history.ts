import { spawnSync } from 'node:child_process';

/**
 * Whether git has the date of each page's last change. A shallow clone gives every page the same date, and an unpacked
 * archive has none (Docusaurus then stops the build), so neither shows a date.
 */
export function hasWholeHistory(folder: string): boolean {
  const git = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { cwd: folder, encoding: 'utf8' });
  return git.stdout?.trim() === 'false';
}
