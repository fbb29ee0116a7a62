import { expect, it } from 'vitest';
import { PACKAGES } from '../engines/programs';
import { filesIn, readSource } from '../support/prose';

const sources = ['tests', 'scripts']
  .flatMap((folder) => filesIn(folder, '.ts', '.tsx'))
  .filter((file) => file !== 'tests/unit/installs.test.ts')
  .map(readSource);

it('installs only system packages that the README names', () => {
  const named = sources.flatMap((source) => [...source.matchAll(/'install',[^\]]*'([\w-]+)'\s*\]/g)]);
  const installed = [...named.map(([, name = '']) => name), ...Object.values(PACKAGES).flat()];
  const readme = readSource('README.md').toLowerCase();
  expect(named).not.toEqual([]);
  expect(installed.filter((name) => !readme.includes(name))).toEqual([]);
});

it('never starts a system service in tests or scripts', () => {
  expect(sources.filter((source) => /'(?:systemctl|service|update-rc\.d|nginx-light)'/.test(source))).toEqual([]);
});
