import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHIPPED_PACKAGES } from '../../plugins/shipped-packages';
import { isAllowed, packagesOf, type ShippedPackage } from '../../plugins/shipped-packages/packages';
import { bundleCopy } from '../../plugins/verifier-copy/bundle';

const root = path.resolve(import.meta.dirname, '../..');
const generated = path.join(root, '.docusaurus');
const shipped = JSON.parse(readFileSync(path.join(generated, SHIPPED_PACKAGES), 'utf8')) as ShippedPackage[];
const names = shipped.map(({ name }) => name);

describe('what the built site sends to readers', () => {
  it('is under licenses that allow it', () => {
    expect(shipped.filter((one) => !isAllowed(one))).toEqual([]);
  });

  it('is listed whole: what is loaded later, styles and the bundler’s own code, too', () => {
    expect(names).toEqual(
      expect.arrayContaining(['react-dom', 'resolve-pathname', 'crypto-js', 'oauth-1.0a', 'infima', '@rspack/core']),
    );
  });

  it('is nothing that only the build needs, or that was left out', () => {
    const absent = ['prism-react-renderer', 'prismjs', 'nprogress', 'parse5', 'esbuild', 'sharp', 'unified'];
    expect(names.filter((name) => absent.includes(name))).toEqual([]);
  });

  it('holds all that the copy to keep holds', async () => {
    const settings = { siteAddress: 'https://guide.example/', madeOn: '2026-08-22' };
    const { files } = await bundleCopy(root, generated, { ...settings, context: {} } as never);
    const inCopy = packagesOf(files).map(({ name }) => name);
    expect(inCopy).toContain('react-dom');
    expect(names).toEqual(expect.arrayContaining(inCopy));
  });
});
