import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A package of others, some of whose code readers get. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says, such as MIT; empty where it says nothing. */
  readonly license: string;
}

/** Licenses under which code may be passed on without asking for more than their text. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Unlicense', 'CC0-1.0'];

export function isAllowed({ license }: ShippedPackage): boolean {
  const choices = license.replace(/^\(|\)$/g, '').split(' OR ');
  return choices.some((choice) => ALLOWED.includes(choice));
}

/** The packages that files belong to, each once, by name; files of this site belong to none. */
export function packagesOf(files: Iterable<string>): ShippedPackage[] {
  const folders = new Set([...files].flatMap((file) => folderOf(file) ?? []));
  const packages = [...folders].map(readPackage);
  return packages.sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
}

function folderOf(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  return { name: String(name), version: String(version), license: typeof license === 'string' ? license : '' };
}
