import { describe, expect, it } from 'vitest';
import { responses } from '../../src/credentials/twitter/responses';
import type { KnownResponse } from '../../src/credentials/model';
import { readSource } from '../support/prose';

const source = readSource('docs/managing-credentials/x-api-errors.mdx');
const ids = [...responses.map(({ id }) => id as string), 'network', 'unknown'];
const sections = [
  ...source.matchAll(/^### (.+) \{\/\* #([\w-]+) \*\/\}\n\n<ErrorEntry platform=\{twitter\} id="([\w-]+)" \/>$/gm),
];

describe('the page about X API errors', () => {
  it('has one section for each diagnosis', () => {
    expect(sections.map(([, , id]) => id).sort()).toEqual(ids.sort());
    for (const [, , id, explained] of sections) expect(explained).toBe(id);
  });

  it('begins with the section “Which 403 do you have?”', () => {
    expect(/^## .*$/m.exec(source)?.[0]).toBe('## Which 403 do you have? {/* #which-403 */}');
    expect(source).toContain('<WhichError platform={twitter} status={403} />');
  });

  it('marks a code or phrase as documented only if the response is recognized by that code or phrase', () => {
    for (const response of responses) {
      const { documented = [], ...rest } = response as KnownResponse;
      const signs: unknown[] = Object.values(rest).flat();
      expect(documented.filter((sign) => !signs.includes(sign))).toEqual([]);
    }
  });

  it.each(responses.map((response) => [response.id, response] as const))(
    'includes a status, code, or phrase of the response in the section heading for the error %s',
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
