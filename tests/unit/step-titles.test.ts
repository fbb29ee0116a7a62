import { expect, it } from 'vitest';
import { twitterMessages } from '../../src/messages/twitter';
import { readSource } from '../support/prose';

const headings = readSource('docs/managing-credentials/twitter.mdx').matchAll(
  /^## (.+) \{\/\* #(step-[\w-]+) \*\/\}$/gm,
);

it('links name the steps of the guide by their headings: change stepTitles in src/messages/twitter.ts with them', () => {
  const titles = Object.entries(twitterMessages.stepTitles).map(([step, title]) => [step, title()]);
  expect(titles).toEqual([...headings].map(([, title, step]) => [step, title]));
});
