import Hex from 'crypto-js/enc-hex';
import hmacSHA1 from 'crypto-js/hmac-sha1';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signRequest, type SignableRequest, type SigningKeys } from '../../src/credentials/sign';
import { anyText } from '../support/any-text';
import { hostileValues } from '../support/hostile-values';
import { baseString, isSignedWith, parseAuthorization } from '../support/oauth1';

/** The keys from X's published example: https://docs.x.com, “Creating a signature”. */
const keys: SigningKeys = {
  consumerKey: 'xvz1evFS4wEEPTGEFPHBog',
  consumerSecret: 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw',
  token: '370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb',
  tokenSecret: 'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE',
};
const nonce = 'kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg';
const timestamp = 1318622958;
const url = 'https://api.x.com/2/users/me';
const me: SignableRequest = { method: 'GET', url };

describe('signRequest', () => {
  it('writes the parameters that X requires, and no secret, into the header', () => {
    const authorization = signRequest({ request: me, keys, nonce, timestamp });
    expect(Object.fromEntries(parseAuthorization(authorization) ?? [])).toEqual({
      oauth_consumer_key: keys.consumerKey,
      oauth_nonce: nonce,
      oauth_signature: expect.stringMatching(/^[\w+/]{27}=$/),
      oauth_signature_method: 'HMAC-SHA1',
      oauth_timestamp: String(timestamp),
      oauth_token: keys.token,
      oauth_version: '1.0',
    });
    expect(authorization).not.toContain(keys.consumerSecret);
    expect(authorization).not.toContain(keys.tokenSecret);
  });

  it('works with any keys and query: an independent implementation accepts the signature', () => {
    const text = anyText(40);
    // Excludes `__proto__`, because the package oauth-1.0a loses a parameter with this name when it signs a request.
    const name = text.filter((value) => value !== '__proto__');
    fc.assert(
      fc.property(
        fc.record({ consumerKey: text, consumerSecret: text, token: text, tokenSecret: text }),
        fc.array(fc.tuple(name, text), { maxLength: 10 }),
        fc.stringMatching(/^[\w-]{8,64}$/),
        fc.integer({ min: 0, max: 4e9 }),
        (randomKeys, query, randomNonce, now) => {
          const request = { method: 'GET', url: `${url}?${new URLSearchParams(query).toString()}` } as const;
          const authorization = signRequest({ request, keys: randomKeys, nonce: randomNonce, timestamp: now });
          const received = { ...request, authorization };
          expect(isSignedWith(received, randomKeys.consumerSecret, randomKeys.tokenSecret)).toBe(true);
          expect(isSignedWith(received, `${randomKeys.consumerSecret}.`, randomKeys.tokenSecret)).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a repeated parameter name', '?a=2&a=1&a=3'],
    ['a space written as +', '?q=a+b'],
    ['percent-encoded parameter names', '?a%5B%5D=1&a%26b=2'],
    ['a parameter without a value', '?a&b='],
    ['parameter names that sort before and after oauth_', '?a=1&z=2'],
  ])('signs a URL whose query has %s', (_, query) => {
    const request = { method: 'GET', url: url + query } as const;
    const authorization = signRequest({ request, keys, nonce, timestamp });
    expect(isSignedWith({ ...request, authorization }, keys.consumerSecret, keys.tokenSecret)).toBe(true);
  });

  it('ignores the host’s case and the default port in the signature of a URL', () => {
    const sign = (address: string) => signRequest({ request: { ...me, url: address }, keys, nonce, timestamp });
    expect(sign('HTTPS://API.X.COM:443/2/users/me')).toBe(sign(url));
    expect(sign('https://api.x.com:8443/2/users/me')).not.toBe(sign(url));
  });

  it('signs with any keys, and writes only safe ASCII characters into the header', () => {
    const value = fc.oneof(anyText(40), fc.constantFrom(...hostileValues));
    fc.assert(
      fc.property(value, value, (publicPart, secretPart) => {
        const authorization = signRequest({
          request: me,
          keys: { consumerKey: publicPart, consumerSecret: secretPart, token: publicPart, tokenSecret: secretPart },
          nonce,
          timestamp,
        });
        expect(authorization).toMatch(/^OAuth [\w.~%=", -]+$/);
        expect(parseAuthorization(authorization)?.get('oauth_token')).toBe(Buffer.from(publicPart).toString());
      }),
    );
  });

  it('throws on an invalid URL', () => {
    const request = { method: 'GET', url: 'api.x.com/2/users/me' } as const;
    expect(() => signRequest({ request, keys, nonce, timestamp })).toThrow(TypeError);
  });
});

// The tests above rely on this implementation, so these tests check it with published examples. The examples can't test
// signRequest itself, because it doesn't support their signed bodies.
describe('the independent implementation of OAuth 1.0a', () => {
  it.each([
    ['https://api.x.com/1.1/statuses/update.json', 'Ls93hJiZbQ3akF3HF3x1Bz8/zU4='],
    ['https://api.twitter.com/1.1/statuses/update.json', 'hCtSmYh+iHYCEqBWrE7C7hYmtUk='],
    ['https://api.twitter.com/1/statuses/update.json', 'tnnArxj06cWHq44gCs1OSKk/jLY='],
  ])('accepts the signature of X’s published example for %s', (address, signature) => {
    const parameters = {
      oauth_consumer_key: keys.consumerKey,
      oauth_nonce: nonce,
      oauth_signature: encodeURIComponent(signature),
      oauth_signature_method: 'HMAC-SHA1',
      oauth_timestamp: timestamp,
      oauth_token: keys.token,
      oauth_version: '1.0',
    };
    const list = Object.entries(parameters).map(([name, value]) => `${name}="${value}"`);
    const request = {
      method: 'POST',
      url: `${address}?include_entities=true`,
      form: [['status', 'Hello Ladies + Gentlemen, a signed OAuth request!']],
      authorization: `OAuth ${list.join(', ')}`,
    } as const;
    expect(isSignedWith(request, keys.consumerSecret, keys.tokenSecret)).toBe(true);
    expect(isSignedWith(request, keys.consumerSecret, keys.consumerSecret)).toBe(false);
  });

  it('builds the signature base string of the example in RFC 5849 §3.4.1.1', () => {
    const request = {
      method: 'POST',
      url: 'http://EXAMPLE.COM:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b',
      form: [
        ['c2', ''],
        ['a3', '2 q'],
      ],
    } as const;
    const parameters = {
      oauth_consumer_key: '9djdj82h48djs9d2',
      oauth_token: 'kkk9d7dh3k39sjv7',
      oauth_signature_method: 'HMAC-SHA1',
      oauth_timestamp: '137131201',
      oauth_nonce: '7d8f3e4a',
    };
    expect(baseString(request, new Map(Object.entries(parameters)))).toBe(
      'POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D' +
        '%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1' +
        '%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7',
    );
  });
});

describe('crypto-js’s HMAC-SHA1', () => {
  it.each([
    ['0b'.repeat(20), hex('Hi There'), 'b617318655057264e28bc0b6fb378c8ef146be00'],
    [hex('Jefe'), hex('what do ya want for nothing?'), 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79'],
    ['aa'.repeat(20), 'dd'.repeat(50), '125d7342b9ac11cd91a39af48aa17b4f63f175d3'],
    ['0102030405060708090a0b0c0d0e0f10111213141516171819', 'cd'.repeat(50), '4c9007f4026250c6bc8414f9bf50c86c2d7235da'],
    ['0c'.repeat(20), hex('Test With Truncation'), '4c1a03424b55e07fe7f27be1d58bb9324a9a5a04'],
    [
      'aa'.repeat(80),
      hex('Test Using Larger Than Block-Size Key - Hash Key First'),
      'aa4ae5e15272d00e95705637ce8a3b55ed402112',
    ],
    [
      'aa'.repeat(80),
      hex('Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data'),
      'e8e99d0f45237d786d6bbaa7965c7808bbff1a91',
    ],
  ])('returns the HMAC-SHA1 digest that RFC 2202 lists (case %#)', (key, data, digest) => {
    expect(hmacSHA1(Hex.parse(data), Hex.parse(key)).toString(Hex)).toBe(digest);
  });
});

function hex(text: string): string {
  return Buffer.from(text).toString('hex');
}
