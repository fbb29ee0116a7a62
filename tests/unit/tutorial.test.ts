import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainResponse } from '../../src/credentials/explain';
import { inspectField } from '../../src/credentials/inspect';
import { readPaste } from '../../src/credentials/read';
import type { Provider } from '../../src/credentials/model';
import { staleFacts } from '../../src/facts/fact';
import type * as facts from '../../src/facts/x';
import { createPlatform, type Platform } from '../../src/messages/platform';
import { birdsong } from '../support/birdsong';
import { diagnoses } from '../support/birdsong-diagnoses';
import { birdsongMessages } from '../support/birdsong-messages';
import { liveTest } from '../support/birdsong-request';
import { filesIn, readSource } from '../support/prose';

const tutorial = readSource('CONTRIBUTING.md');

/** Finds a code block in CONTRIBUTING.md by a pattern, and removes the indentation of a block inside a list. */
function codeIn(language: string, beginning: RegExp): string {
  const blocks = tutorial.matchAll(new RegExp(`^( *)\`\`\`${language}\\n(.*?)^\\1\`\`\`$`, 'gms'));
  return (
    [...blocks]
      .map(([, indent = '', code = '']) => code.replace(new RegExp(`^${indent}`, 'gm'), ''))
      .find((code) => beginning.test(code)) ?? ''
  );
}

/** Applies the diff from CONTRIBUTING.md to a file, even if the price in the file is no longer the diff's old price. */
function applyDiff(file: string): string {
  const lines = codeIn('diff', new RegExp(`^--- ${file}\n`))
    .split('\n')
    .slice(1, -1);
  const linesWith = (mark: string) =>
    lines.flatMap((line) => (line === '' || line.startsWith(' ') || line.startsWith(mark) ? [line.slice(1)] : []));
  const before = linesWith('-')
    .join('\n')
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/: \\\{ value: .*/, ': \\{ value: .*');
  const source = readSource(file);
  expect(source).toMatch(new RegExp(before));
  return source.replace(new RegExp(before), () => linesWith('+').join('\n'));
}

const guide = codeIn('mdx', /^---\ntitle: /);

describe('the tutorial for another platform', () => {
  it.each([
    ['birdsong.ts', /^import type \{ Field, /],
    ['birdsong-request.ts', /^import type \{ KnownResponse, /],
    ['birdsong-messages.ts', /birdsongMessages/],
    ['birdsong-diagnoses.ts', /diagnoses = /],
  ])('contains the code of tests/support/%s, which is compiled and tested', (file, mark) => {
    // Import paths aren't compared, because the tutorial doesn't put these files in tests/support.
    const withoutPaths = (code: string) => code.replace(/ from '.*';/g, '');
    expect(withoutPaths(codeIn('ts', mark))).toBe(withoutPaths(readSource(`tests/support/${file}`)));
  });

  it('uses example keys in the current format', () => {
    for (const { example, matchFormat } of birdsong.fields) expect(matchFormat(example)).toBe('current');
  });

  it('defines a provider whose keys readPaste finds in a pasted file', () => {
    const { values } = readPaste(birdsong, 'BIRDSONG_SONG_KEY="s0123abcde"\nBIRDSONG_CHORUS_KEY=c0123456789abcdef012');
    expect(values.song?.value).toBe('s0123abcde');
    expect(values.chorus?.value).toBe('c0123456789abcdef012');
  });

  it('defines a look-alike that inspectField recognizes', () => {
    const { verdict, findings } = inspectField(birdsong, 'song', 'f-1234');
    expect(verdict).toBe('wrong');
    expect(findings[0]?.id).toBe('feather');
  });

  it('uses only components and steps that exist', () => {
    const imports = [...guide.matchAll(/^import .* from '@site\/(.*)';$/gm)].map(([, file]) => file);
    const files = filesIn('src', '.ts', '.tsx');
    const missing = imports.filter((file) => !files.some((known) => known.startsWith(`${file ?? ''}`)));
    expect(imports.length).toBeGreaterThan(2);
    expect(missing).toEqual(['src/messages/birdsong']); // Part 3 of the tutorial creates this file.
    const steps = [...guide.matchAll(/^## .* \{\/\* #(step-\w+) \*\/\}$/gm)].map(([, step]) => step);
    expect(steps).toHaveLength(3);
    for (const step of steps) expect(readSource('src/messages/message.ts')).toContain(`'${step ?? ''}'`);
  });
});

describe('the tutorials with diffs', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tutorial-'));
  const change = (file: string) => writeFileSync(path.join(folder, file), applyDiff(file));
  const load = async <Module>(file: string) =>
    (await import(/* @vite-ignore */ path.join(folder, file))) as Readonly<Module>;

  beforeAll(() => {
    for (const part of ['facts', 'credentials', 'messages']) {
      cpSync(path.join('src', part), path.join(folder, 'src', part), { recursive: true });
    }
    cpSync('tests/support/x-responses.ts', path.join(folder, 'tests/support/x-responses.ts'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('changes a price by applying the tutorial’s diff', async () => {
    change('src/facts/x.ts');
    const { prices } = await load<typeof facts>('src/facts/x.ts');
    expect(prices.createPost).toEqual({
      id: 'createPost',
      value: 0.02,
      source: 'X, Pricing',
      checkedOn: '2026-11-20',
    });
    expect(staleFacts([prices.createPost], new Date('2026-11-20'))).toEqual([]);
  });

  it('explains a new response after applying the tutorial’s diffs', async () => {
    change('tests/support/x-responses.ts');
    change('src/credentials/twitter/responses.ts');
    change('src/messages/twitter-diagnoses.ts');
    const { xResponses } = await load<{ xResponses: Record<string, { means: string; status: number; body: string }> }>(
      'tests/support/x-responses.ts',
    );
    const { twitter } = await load<{ twitter: Platform }>('src/messages/twitter.ts');
    const response = xResponses['phoneMissing'];
    const { liveTest } = twitter.provider as Provider & Required<Pick<Provider, 'liveTest'>>;
    const diagnosis = explainResponse({ liveTest }, `HTTP/2 ${response?.status ?? ''}\n\n${response?.body ?? ''}`);
    expect(diagnosis.id).toBe(response?.means);
    expect(twitter.messages.diagnosis(diagnosis)).toEqual({
      text: 'X requires a phone number for this account.',
      action: 'Add one in your account’s settings.',
      link: { to: 'https://x.com/settings/phone', text: 'x.com/settings/phone' },
    });
    expect(applyDiff('docs/managing-credentials/x-api-errors.mdx')).toMatch(
      /\n\n### .*no-phone \{\/\* #phone-missing \*\/\}\n\n<ErrorEntry platform=\{twitter\} id="phone-missing" \/>\n\n###/,
    );
  });
});

describe('createPlatform without a message', () => {
  const { lookAlikes, fieldNames } = birdsongMessages;

  it('causes a compile error if a look-alike or a field lacks a message', () => {
    expect(Object.keys(lookAlikes)).toEqual(['feather']);
    // @ts-expect-error -- the look-alike `feather` has no sentence
    createPlatform(birdsong, { ...birdsongMessages, lookAlikes: {} });
    // @ts-expect-error -- the box `chorus` has no name
    createPlatform(birdsong, { ...birdsongMessages, fieldNames: { song: fieldNames.song } });
    // @ts-expect-error -- Birdsong has no look-alike `plume`
    createPlatform(birdsong, { ...birdsongMessages, lookAlikes: { ...lookAlikes, plume: lookAlikes.feather } });
  });

  it('causes a compile error if a live test or a response lacks a message', () => {
    const tested = { ...birdsong, liveTest };
    const test = { carries: () => '' };
    const { unauthorized, ...incomplete } = diagnoses;
    expect(unauthorized).toBeDefined();
    // @ts-expect-error -- a provider with a live test needs messages for the test
    createPlatform(tested, birdsongMessages);
    // @ts-expect-error -- the response `unauthorized` has no sentence
    createPlatform(tested, { ...birdsongMessages, diagnoses: incomplete, test });
  });
});
