import { expect, it } from 'vitest';
import { filesIn, readSource } from '../support/prose';

const sources = ['tests', 'scripts']
  .flatMap((folder) => filesIn(folder, '.ts', '.tsx'))
  .filter((file) => file !== 'tests/unit/installs.test.ts')
  .map(readSource);

it('lets tests and scripts install only system packages that the README names', () => {
  const installed = sources.flatMap((source) => [...source.matchAll(/'install',[^\]]*'([\w-]+)'\s*\]/g)]);
  const readme = readSource('README.md').toLowerCase();
  expect(installed.length).toBeGreaterThan(0);
  expect(installed.map(([, name = '']) => name).filter((name) => !readme.includes(name))).toEqual([]);
});

it('never starts a system service in tests or scripts', () => {
  expect(sources.filter((source) => /'(?:systemctl|service|update-rc\.d|nginx-light)'/.test(source))).toEqual([]);
});
