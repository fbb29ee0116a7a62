import { expect, it } from 'vitest';
import { twitterMessages } from '../../src/messages/twitter';
import { readSource } from '../support/prose';

const headings = readSource('docs/managing-credentials/twitter.mdx').matchAll(
  /^## (.+) \{\/\* #(step-[\w-]+) \*\/\}$/gm,
);

it('uses the guide’s headings as step titles in messages (otherwise change stepTitles in src/messages/twitter.ts)', () => {
  const titles = Object.entries(twitterMessages.stepTitles).map(([step, title]) => [step, title()]);
  expect(titles).toEqual([...headings].map(([, title, step]) => [step, title]));
});
