import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsNoSecret } from '../../src/components/LiveTest/containsNoSecret';
import { anyText } from '../support/any-text';
import { today } from '../support/pastes';

const values = Object.values(today);

describe('containsNoSecret', () => {
  it('returns true for a response without any part of a key, even if it contains the account ID', () => {
    expect(containsNoSecret('{"id":"1482093756182904832","oddity":true}', values)).toBe(true);
    expect(containsNoSecret('the same', ['', 'short'])).toBe(true);
  });

  it('returns false for a response with 16 characters of a key, even across a line break', () => {
    const anyKey = fc.constantFrom(today.apiKey, today.apiSecret, today.accessTokenSecret);
    fc.assert(
      fc.property(anyText(40), anyText(40), anyKey, fc.nat(), fc.nat(15), (before, after, key, at, broken) => {
        const piece = key.slice(at % (key.length - 15)).slice(0, 16);
        const response = `${before} ${piece.slice(0, broken)}\r\n> ${piece.slice(broken)} ${after}`;
        expect(containsNoSecret(response, values)).toBe(false);
      }),
    );
  });

  it('returns false for a response that contains the signed command', () => {
    expect(containsNoSecret("curl -H 'Authorization: OAuth oauth_\nnonce'", [])).toBe(false);
  });
});
