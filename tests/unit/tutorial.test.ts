import { describe, expect, it } from 'vitest';
import { inspectField } from '../../src/credentials/inspect';
import { readPaste } from '../../src/credentials/read';
import { createPlatform } from '../../src/messages/platform';
import { birdsong } from '../support/birdsong';
import { diagnoses } from '../support/birdsong-diagnoses';
import { birdsongMessages } from '../support/birdsong-messages';
import { liveTest } from '../support/birdsong-request';
import { filesIn, readSource } from '../support/prose';

const tutorial = readSource('CONTRIBUTING.md');

/** The code in the tutorial whose first lines match. */
function codeIn(language: string, beginning: RegExp): string {
  const blocks = tutorial.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'));
  return [...blocks].map(([, code = '']) => code).find((code) => beginning.test(code)) ?? '';
}

const guide = codeIn('mdx', /^---\ntitle: /);

describe('the tutorial in CONTRIBUTING.md', () => {
  it.each([
    ['birdsong.ts', /^import type \{ Field, /],
    ['birdsong-request.ts', /^import type \{ KnownResponse, /],
    ['birdsong-messages.ts', /birdsongMessages/],
    ['birdsong-diagnoses.ts', /diagnoses = /],
  ])('shows %s, which is compiled and tested here', (file, mark) => {
    // The files are in other folders there.
    const withoutPaths = (code: string) => code.replace(/ from '.*';/g, '');
    expect(withoutPaths(codeIn('ts', mark))).toBe(withoutPaths(readSource(`tests/support/${file}`)));
  });

  it('takes its own examples for keys', () => {
    for (const { example, matchFormat } of birdsong.fields) expect(matchFormat(example)).toBe('current');
  });

  it('reads a pasted file, as it says', () => {
    const { values } = readPaste(birdsong, 'BIRDSONG_SONG_KEY="s0123abcde"\nBIRDSONG_CHORUS_KEY=c0123456789abcdef012');
    expect(values.song?.value).toBe('s0123abcde');
    expect(values.chorus?.value).toBe('c0123456789abcdef012');
  });

  it('knows a look-alike for what it is, as it says', () => {
    const { verdict, findings } = inspectField(birdsong, 'song', 'f-1234');
    expect(verdict).toBe('wrong');
    expect(findings[0]?.id).toBe('feather');
  });

  it('writes a page of components that exist and of steps that sentences can lead to', () => {
    const imports = [...guide.matchAll(/^import .* from '@site\/(.*)';$/gm)].map(([, file]) => file);
    const files = filesIn('src', '.ts', '.tsx');
    const missing = imports.filter((file) => !files.some((one) => one.startsWith(`${file ?? ''}`)));
    expect(imports.length).toBeGreaterThan(2);
    expect(missing).toEqual(['src/messages/birdsong']); // step 3 writes it
    const steps = [...guide.matchAll(/^## .* \{\/\* #(step-\w+) \*\/\}$/gm)].map(([, step]) => step);
    expect(steps).toHaveLength(3);
    for (const step of steps) expect(readSource('src/messages/message.ts')).toContain(`'${step ?? ''}'`);
  });
});

describe('a sentence that is missing', () => {
  const { lookAlikes, fieldNames } = birdsongMessages;

  it('does not compile', () => {
    expect(Object.keys(lookAlikes)).toEqual(['feather']);
    // @ts-expect-error -- the look-alike `feather` has no sentence
    createPlatform(birdsong, { ...birdsongMessages, lookAlikes: {} });
    // @ts-expect-error -- the box `chorus` has no name
    createPlatform(birdsong, { ...birdsongMessages, fieldNames: { song: fieldNames.song } });
    // @ts-expect-error -- `plume` is no look-alike of Birdsong
    createPlatform(birdsong, { ...birdsongMessages, lookAlikes: { ...lookAlikes, plume: lookAlikes.feather } });
  });

  it('does not compile in the test of the keys', () => {
    const tested = { ...birdsong, liveTest };
    const test = { carries: () => '' };
    const { unauthorized, ...incomplete } = diagnoses;
    expect(unauthorized).toBeDefined();
    // @ts-expect-error -- a provider with a test needs its sentences
    createPlatform(tested, birdsongMessages);
    // @ts-expect-error -- the response `unauthorized` has no sentence
    createPlatform(tested, { ...birdsongMessages, diagnoses: incomplete, test });
  });
});
