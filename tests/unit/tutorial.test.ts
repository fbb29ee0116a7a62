import { describe, expect, it } from 'vitest';
import { inspectField, readPaste } from '../../src/credentials';
import { birdsong } from '../support/birdsong';
import { readSource } from '../support/prose';

describe('the tutorial in CONTRIBUTING.md', () => {
  it('shows the provider that is compiled and tested here', () => {
    const provider = readSource('tests/support/birdsong.ts').replace('@site/src/credentials/model', '../model');
    expect(readSource('CONTRIBUTING.md')).toContain(provider);
  });

  it('takes its own examples for keys', () => {
    for (const { example, fits } of birdsong.fields) expect(fits(example)).toBe('today');
  });

  it('reads a pasted file, as it says', () => {
    const { values } = readPaste(birdsong, 'BIRDSONG_SONG_KEY="s0123abcde"\nBIRDSONG_CHORUS_KEY=c0123456789abcdef012');
    expect(values.song?.value).toBe('s0123abcde');
    expect(values.chorus?.value).toBe('c0123456789abcdef012');
  });

  it('knows a look-alike for what it is, as it says', () => {
    const { verdict, findings } = inspectField(birdsong, 'song', 'f-1234');
    expect(verdict).toBe('bad');
    expect(findings[0]?.id).toBe('feather');
  });
});
