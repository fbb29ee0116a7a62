import { expect, it } from 'vitest';
import { twitterMessages } from '../../src/messages/twitter';
import { readSource } from '../support/prose';

const headings = readSource('docs/managing-credentials/twitter.mdx').matchAll(
  /^## (.+) \{\/\* #(step-[\w-]+) \*\/\}$/gm,
);

it('keeps step titles in messages equal to the guide’s headings (change stepTitles in src/messages/twitter.ts)', () => {
  const titles = Object.entries(twitterMessages.stepTitles).map(([step, title]) => [step, title()]);
  expect(titles).toEqual([...headings].map(([, title, step]) => [step, title]));
});
