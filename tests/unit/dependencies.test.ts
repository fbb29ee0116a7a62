import { isBuiltin } from 'node:module';
import { expect, it } from 'vitest';
import lock from '../../package-lock.json';
import manifest from '../../package.json';
import tsconfig from '../../tsconfig.json';
import { filesIn, readSource } from '../support/prose';

/** Name prefixes of packages that contain compiled code. Each name ends with a platform: `@esbuild/linux-x64`. */
const COMPILED = [
  '@esbuild/',
  '@rollup/rollup-',
  '@rspack/binding-',
  '@swc/core-',
  '@swc/html-',
  'lightningcss-',
  '@img/sharp-',
];

/** Packages that Docusaurus provides to plugins and pages, so package.json doesn't have to list them. */
const FROM_DOCUSAURUS = /^@(?:docusaurus\/(?!tsconfig)|theme\/|theme-original\/|site\/|generated\/)|^@rspack\/core$/;

function importsOf(file: string): string[] {
  const source = readSource(file).replace(/^import type [^;]+;/gm, '');
  const imports = source.matchAll(/(?:\bfrom |\bimport |\bimport\(|\brequire\(|\brequire\.resolve\()'([^.'][^']*)'/g);
  return [...imports].flatMap(([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? []);
}

it('declares each package that the build imports as a dependency, not a devDependency', () => {
  const files = ['docusaurus.config.ts', 'sidebars.ts', ...filesIn('plugins', '.ts', '.cjs', '.js')];
  const sources = [...files, ...filesIn('src', '.ts', '.tsx'), ...filesIn('docs', '.mdx')];
  const imported = new Set([...sources.flatMap(importsOf), tsconfig.extends]);
  const missing = [...imported].filter(
    (name) => !isBuiltin(name) && !FROM_DOCUSAURUS.test(name) && !(name in manifest.dependencies),
  );
  expect(imported).toContain('esbuild');
  expect(missing).toEqual([]);
});

it.each(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'])(
  'lists the native packages for %s in package-lock.json',
  (platform) => {
    const installed = Object.keys(lock.packages).map((place) => place.replace(/^.*node_modules\//, ''));
    const missing = COMPILED.filter((name) => !installed.some((entry) => entry.startsWith(name + platform)));
    expect(missing).toEqual([]);
  },
);
