import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagesOf, writeLicenses } from '../../plugins/licenses/packages';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'licenses-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function install(name: string, files: Readonly<Record<string, string>>, inside = ''): string {
  const target = path.join(folder, inside, 'node_modules', name);
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, 'package.json'), JSON.stringify({ name, version: '1.2.3', license: 'MIT' }));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(target, file), text);
  return path.join(target, 'lib', 'index.js');
}

describe('the license texts of bundled packages', () => {
  it('lists each package once, with its license and notice files', () => {
    const file = install('left', { 'LICENSE.md': 'Be kind.\r\n', NOTICE: 'By Lee.', 'licensing.js': 'check();' });
    expect(packagesOf([file, file.replace('index', 'other')])).toMatchObject([
      {
        name: 'left',
        version: '1.2.3',
        license: 'MIT',
        text: expect.stringContaining('Be kind.\n\nBy Lee.') as string,
      },
    ]);
  });

  it('includes scoped packages and nested packages', () => {
    const files = [install('@site/a', { license: 'A' }), install('b', { LICENCE: 'B' }, 'node_modules/c')];
    expect(packagesOf(files).map(({ name }) => name)).toEqual(['@site/a', 'b']);
  });

  it('leaves out the site’s own files', () => {
    expect(packagesOf([path.resolve('src/pages/index.tsx')])).toEqual([]);
  });

  it('throws an error that names a package without a license text', () => {
    expect(() => packagesOf([install('left', { 'README.md': 'MIT' })])).toThrow('The package left comes without');
  });

  it('uses the standard text for a known package without a license file', () => {
    const [infima] = packagesOf([install('infima', {})]);
    expect(infima?.text).toMatch(/^Copyright \(c\) Facebook, Inc\..*\n\nPermission is hereby granted/);
  });

  it('writes a license text only once if two packages share the text', () => {
    const files = [install('a', { LICENSE: 'Be kind.' }), install('b', { LICENSE: 'Be kind.' })];
    expect(writeLicenses(packagesOf(files))).toBe('a 1.2.3 (MIT)\nb 1.2.3 (MIT)\n\nBe kind.\n');
  });
});
