import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

const withoutIds = createRequire(import.meta.url)('../../plugins/lean-bundle/without-ids.cjs') as (
  source: string,
) => string;

it.each([
  [`translate({ id: 'key.copy', message: 'Copy' })`, `translate({ message: 'Copy' })`],
  [`translate({\n  id: "key.copy",\n  message: 'Copy' })`, `translate({\n  message: 'Copy' })`],
  [`translate({ id: 'a', description: 'b', message: 'c' })`, `translate({ description: 'b', message: 'c' })`],
  [`<Translate id="search.word">Search</Translate>`, `<Translate >Search</Translate>`],
])('a sentence goes without its id: %s', (source, shipped) => {
  expect(withoutIds(source)).toBe(shipped);
});

it.each([`{ id: 'apiKey', labels: [] }`, `<input id="search" />`, `{ valid: 'a', message: 'b' }`])(
  'another id stays: %s',
  (source) => {
    expect(withoutIds(source)).toBe(source);
  },
);
