import { describe, expect, it } from 'vitest';
import { labels } from '../../src/facts/x';
import { filesIn, readSource } from '../support/prose';

/**
 * X’s labels that messages and components spell out in their sentences, so that translators get whole sentences. If X
 * renames a label, the test below lists the sentences to change.
 */
const IN_SENTENCES = {
  Apps: 'apps',
  'Bearer Token': 'bearerToken',
  'Client ID': 'clientId',
  'Client Secret': 'clientSecret',
  'Consumer Key': 'consumerKey',
  'Manage apps': 'manageApps',
  'Move to package': 'moveToPackage',
  'Native App': 'nativeApp',
  'OAuth 1.0 Keys': 'oauth1Keys',
  'Pay-per-use': 'payPerUse',
  Production: 'production',
  'Read and write': 'readAndWrite',
} as const satisfies Record<string, keyof typeof labels>;

const sources = ['messages', 'components', 'pages', 'theme', 'verifier-copy']
  .flatMap((folder) => filesIn(`src/${folder}`, '.ts', '.tsx'))
  .map((file) => ({ file, lines: readSource(file).split('\n') }));

function placesOf(words: string): string[] {
  const pattern = new RegExp(`(?<![\\w-])${words}(?![\\w-])`);
  return sources.flatMap(({ file, lines }) =>
    lines.flatMap((line, index) =>
      pattern.test(line) && !/^\s*(?:\/\/|\/?\*)/.test(line) ? `${file}:${index + 1}` : [],
    ),
  );
}

describe('X’s labels in sentences', () => {
  it.each(Object.entries(IN_SENTENCES))('uses X’s current wording of the label in sentences: %s', (words, id) => {
    const { value } = labels[id];
    expect(value === words ? [] : placesOf(words), `X writes “${value}” there`).toEqual([]);
    expect(placesOf(words), 'no sentence has this label; remove it from this list').not.toEqual([]);
  });

  it('uses one of X’s labels in a sentence only if IN_SENTENCES lists the label', () => {
    const listed: readonly string[] = Object.values(IN_SENTENCES);
    // Skips “Set up” and one-word labels, because a sentence may also begin with an ordinary word such as “Regenerate.”
    const ambiguous = /^\w+$|^Set up$/;
    const others = Object.values(labels).filter(({ id, value }) => !listed.includes(id) && !ambiguous.test(value));
    expect(others.flatMap(({ value }) => placesOf(value).map((place) => `${place}: ${value}`))).toEqual([]);
  });
});
