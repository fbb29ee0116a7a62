import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsNoSecret } from '../../src/components/LiveTest/containsNoSecret';
import { anyText } from '../support/any-text';
import { today } from '../support/pastes';

const values = Object.values(today);

describe('an unknown response', () => {
  it('is shown if it contains no part of a key, even with the account ID', () => {
    expect(containsNoSecret('{"id":"1482093756182904832","oddity":true}', values)).toBe(true);
    expect(containsNoSecret('the same', ['', 'short'])).toBe(true);
  });

  it('is hidden if it contains 16 characters of a key, even with line breaks', () => {
    const anyKey = fc.constantFrom(today.apiKey, today.apiSecret, today.accessTokenSecret);
    fc.assert(
      fc.property(anyText(40), anyText(40), anyKey, fc.nat(), fc.nat(15), (before, after, key, at, broken) => {
        const piece = key.slice(at % (key.length - 15)).slice(0, 16);
        const response = `${before} ${piece.slice(0, broken)}\r\n> ${piece.slice(broken)} ${after}`;
        expect(containsNoSecret(response, values)).toBe(false);
      }),
    );
  });

  it('is hidden if it contains a command', () => {
    expect(containsNoSecret("curl -H 'Authorization: OAuth oauth_\nnonce'", [])).toBe(false);
  });
});
