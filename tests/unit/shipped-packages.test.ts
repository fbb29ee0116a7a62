import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowed, packagesOf } from '../../plugins/shipped-packages/packages';

const at = (file: string) => path.resolve(import.meta.dirname, '../../node_modules', file);

describe('packages of files', () => {
  it('are named once, with version and license', () => {
    expect(packagesOf([at('react/index.js'), at('react/cjs/react.production.js')])).toEqual([
      { name: 'react', version: expect.stringMatching(/^\d+\.\d+\.\d+$/), license: 'MIT' },
    ]);
  });

  it('may have a scope, and may lie inside of another', () => {
    const files = [at('@docusaurus/core/lib/client/App.js'), at('left/node_modules/../../clsx/dist/clsx.js')];
    expect(packagesOf(files.map((file) => path.normalize(file))).map(({ name }) => name)).toEqual([
      '@docusaurus/core',
      'clsx',
    ]);
  });

  it('are none for files of this site', () => {
    expect(packagesOf([path.resolve('src/pages/index.tsx')])).toEqual([]);
  });
});

describe('a license is allowed', () => {
  const licensed = (license: string) => isAllowed({ name: 'a', version: '1.0.0', license });

  it('where it asks for no more than its text', () => {
    expect([licensed('MIT'), licensed('(GPL-3.0 OR MIT)')]).toEqual([true, true]);
  });

  it('and else not, nor where there is none', () => {
    expect([licensed('GPL-3.0'), licensed('MIT AND GPL-3.0'), licensed('SEE LICENSE IN x'), licensed('')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
