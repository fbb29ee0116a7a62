import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFitToShow } from '../../src/components/LiveTest/isFitToShow';
import { anyText } from '../support/any-text';
import { today } from '../support/pastes';

const values = Object.values(today);

describe('a reply that nobody knows is shown as it is', () => {
  it('where it holds nothing of the keys, but may tell the account', () => {
    expect(isFitToShow('{"id":"1482093756182904832","oddity":true}', values)).toBe(true);
    expect(isFitToShow('the same', ['', 'short'])).toBe(true);
  });

  it('never with a piece of 16 characters of a key in it, however it is broken', () => {
    const anyKey = fc.constantFrom(today.apiKey, today.apiSecret, today.accessTokenSecret);
    fc.assert(
      fc.property(anyText(40), anyText(40), anyKey, fc.nat(), fc.nat(15), (before, after, key, at, broken) => {
        const piece = key.slice(at % (key.length - 15)).slice(0, 16);
        const reply = `${before} ${piece.slice(0, broken)}\r\n> ${piece.slice(broken)} ${after}`;
        expect(isFitToShow(reply, values)).toBe(false);
      }),
    );
  });

  it('never with a command in it', () => {
    expect(isFitToShow("curl -H 'Authorization: OAuth oauth_\nnonce'", [])).toBe(false);
  });
});
