import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { LICENSES_FILE } from '../../plugins/licenses';

const build = path.resolve(import.meta.dirname, '../../build');
const read = (name: string) => readFileSync(path.join(build, name), 'utf8');

const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Unlicense', 'CC0-1.0'];

function packagesIn(text: string) {
  const lines = [...text.matchAll(/^(\S+) \d+\.\d+\.\d\S* \((.+)\)$/gm)];
  return lines.map(([, name = '', license = '']) => ({ name, license }));
}
const names = (text: string) => packagesIn(text).map(({ name }) => name);

describe('the built site’s license texts', () => {
  const text = read(LICENSES_FILE);

  it('includes licenses for styles, lazily loaded code, and the bundler’s own code', () => {
    expect(names(text)).toEqual(
      expect.arrayContaining(['react-dom', 'resolve-pathname', 'crypto-js', 'oauth-1.0a', 'infima', '@rspack/core']),
    );
    expect(text).toContain('Permission is hereby granted');
    expect(text).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
  });

  it('leaves out packages that only the build needs', () => {
    const buildOnly = ['prism-react-renderer', 'prismjs', 'nprogress', 'parse5', 'esbuild', 'sharp', 'unified'];
    expect(names(text).filter((name) => buildOnly.includes(name))).toEqual([]);
  });

  it('lists only licenses that allow distribution', () => {
    expect(packagesIn(text).filter(({ license }) => !ALLOWED.includes(license))).toEqual([]);
  });

  it('links to the license texts in the footer', async () => {
    const [, address = ''] = /<footer.* href="?([^ ">]+licenses\.txt)/s.exec(read('index.html')) ?? [];
    const response = await fetch(new URL(address, inject('site')));
    expect(await response.text()).toBe(text);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  });
});

it('includes the license texts in the offline copy of the key checker', () => {
  const copy = read('verifier.html');
  expect(names(copy)).toEqual(expect.arrayContaining(['react-dom', 'crypto-js']));
  expect(copy).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
});
