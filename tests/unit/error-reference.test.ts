import { describe, expect, it } from 'vitest';
import { diagnoses } from '../../src/messages/twitter-diagnoses';
import { responses } from '../../src/credentials/twitter/responses';
import { readSource } from '../support/prose';

const source = readSource('docs/managing-credentials/what-x-answers.mdx');
const sections = [
  ...source.matchAll(/^### (.+) \{\/\* #([\w-]+) \*\/\}\n\n<ErrorEntry platform=\{twitter\} id="([\w-]+)" \/>$/gm),
];

describe('the page “What X’s responses mean”', () => {
  it('has one section for each diagnosis, with the explanation of that diagnosis', () => {
    expect(sections.map(([, , id]) => id).sort()).toEqual(Object.keys(diagnoses).sort());
    for (const [, , id, explained] of sections) expect(explained).toBe(id);
  });

  it.each(responses.map((response) => [response.id, response] as const))(
    'names in the heading of %s what it is known by',
    (id, response) => {
      const heading = sections.find(([, , section]) => section === id)?.[1] ?? '';
      const {
        statuses,
        codes = [],
        wording = [],
        statusText = [],
        types = [],
      } = response as {
        statuses: readonly unknown[];
        codes?: readonly number[];
        wording?: readonly string[];
        statusText?: readonly string[];
        types?: readonly string[];
      };
      const signs = [...statuses, ...codes, ...wording, ...statusText, ...types, 'x-access-level'].map(String);
      expect(signs.filter((sign) => heading.includes(sign))).not.toEqual([]);
    },
  );
});
