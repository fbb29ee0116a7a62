import { describe, expect, it } from 'vitest';
import { readMessages } from '../support/messages';
import { filesIn, readSource } from '../support/prose';

const messages = readMessages('src');

const FINDERS = 'message|sentence|text|box|button|link|radio|region';

/** Finds the message IDs in calls to test helpers, such as `button('verifier.copy')`. */
function idsIn(file: string): string[] {
  const source = readSource(file);
  return [...source.matchAll(new RegExp(`\\b(?:${FINDERS})\\(\\s*'([\\w-]+(?:\\.[\\w-]+)+)'`, 'g'))].map(
    ([, id = '']) => id,
  );
}

const files = [
  ...filesIn('tests/browser', '.ts'),
  ...filesIn('tests/engines', '.ts'),
  ...filesIn('bench', '.ts'),
  'tests/support/ui.ts',
];

describe('message IDs in tests and benchmarks', () => {
  it('finds more than 80 message IDs in tests and benchmarks', () => {
    expect(files.flatMap(idsIn).length).toBeGreaterThan(80);
  });

  it.each(files.filter((file) => idsIn(file).length > 0))('uses only message IDs that exist in src: %s', (file) => {
    expect(idsIn(file).filter((id) => !(id in messages))).toEqual([]);
  });
});
