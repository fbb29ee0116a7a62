import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeCommand } from '../../src/credentials/command';
import { explainResponse } from '../../src/credentials/explain';
import { signRequest } from '../../src/credentials/sign';
import type { AnyDetails } from '../../src/credentials/model';
import { liveTest } from '../../src/credentials/twitter/request';
import { anyText } from '../support/any-text';
import { hostileValues } from '../support/hostile-values';
import { xResponses, type XResponse } from '../support/x-responses';
import { runIn, startXServer, type XKeys, type XServer } from '../support/x-server';

const { request } = liveTest;

const KEYS: XKeys = {
  apiKey: 'ExampleKeyDoNotUse0000001',
  apiSecret: 'ExampleSecretDoNotUse00000000000000000000000000001',
  accessToken: '1000000001-ExampleTokenDoNotUse0000000000000000001',
  accessTokenSecret: 'ExampleTokenSecretDoNotUse0000000000000000001',
};

let x: XServer;
beforeAll(async () => {
  x = await startXServer(KEYS);
});
afterAll(() => x.close());
beforeEach(() => x.reset());

const now = () => Math.floor(Date.now() / 1000);

function write(keys: XKeys, signedAt = now()): string {
  const authorization = signRequest({
    request,
    keys: {
      consumerKey: keys.apiKey,
      consumerSecret: keys.apiSecret,
      token: keys.accessToken,
      tokenSecret: keys.accessTokenSecret,
    },
    nonce: randomUUID(),
    timestamp: signedAt,
  });
  return writeCommand('posix', request, authorization);
}

async function test(keys: Partial<XKeys> = {}, signedAt = now()) {
  const output = await runIn('sh', write({ ...KEYS, ...keys }, signedAt), x);
  return explainResponse({ liveTest }, output, { signedAt });
}

// The command needs the shell `sh`, which Windows doesn't have.
describe.skipIf(process.platform === 'win32')('the command of the live test', () => {
  it('works with any keys: an independent OAuth 1.0a server accepts the request', async () => {
    const value = fc
      .oneof(anyText(60), fc.constantFrom(...hostileValues), fc.stringMatching(/^[A-Za-z0-9-]{20,60}$/))
      // UTF-8 can't encode lone surrogates, so the command would contain U+FFFD, but the server would expect a surrogate.
      // With U+FFFD in the keys themselves, both have the same keys.
      .map((any) => any.replace(/\p{Surrogate}/gu, '\uFFFD'));
    const keys = fc.record({ apiKey: value, apiSecret: value, accessToken: value, accessTokenSecret: value });
    await fc.assert(
      fc.asyncProperty(keys, async (any) => {
        x.keys = any;
        expect(await runIn('sh', write(any), x)).toContain('HTTP/1.1 200 OK');
      }),
      { numRuns: 50 },
    );
  });

  describe('the diagnosis of a failed request', () => {
    const all = ['apiKey', 'apiSecret', 'accessToken', 'accessTokenSecret'];
    const secrets = ['apiSecret', 'accessTokenSecret'];

    it.each<[string, Partial<XKeys>, string, readonly string[]]>([
      [
        'two swapped secrets',
        { apiSecret: KEYS.accessTokenSecret, accessTokenSecret: KEYS.apiSecret },
        'bad-signature',
        secrets,
      ],
      ['a swapped API key and API secret', { apiKey: KEYS.apiSecret, apiSecret: KEYS.apiKey }, 'unauthorized', all],
      [
        'a truncated access token secret',
        { accessTokenSecret: KEYS.accessTokenSecret.slice(0, -1) },
        'bad-signature',
        secrets,
      ],
      ['another app’s API key', { apiKey: 'ExampleKeyDoNotUse0000002' }, 'unauthorized', all],
      [
        'an old access token',
        { accessToken: '1000000001-ExampleTokenDoNotUse0000000000000000002' },
        'token-revoked',
        ['accessToken', 'accessTokenSecret'],
      ],
    ])('explains why a request fails with %s', async (_, keys, id, fields) => {
      expect(await test(keys)).toMatchObject({ id, fields });
    });

    it('explains why a request fails with a revoked access token', async () => {
      x.isTokenRevoked = true;
      expect(await test()).toMatchObject({ id: 'token-revoked' });
    });

    it('reports a wrong clock for a command that is 10 minutes old', async () => {
      x.ahead = 600;
      const { id, details }: { id: string; details: AnyDetails } = await test();
      expect(id).toBe('clock');
      expect(Math.round(Number(details.clockSeconds) / 60)).toBe(-10);
    });

    it('reports a wrong clock if the command was signed with a clock that is two hours ahead', async () => {
      const { id, details }: { id: string; details: AnyDetails } = await test({}, now() + 7200);
      expect(id).toBe('clock');
      expect(Math.round(Number(details.clockSeconds) / 60)).toBe(120);
    });

    it('explains why a command fails when it runs a second time', async () => {
      const command = write(KEYS);
      await runIn('sh', command, x);
      expect(explainResponse({ liveTest }, await runIn('sh', command, x)).id).toBe('unauthorized');
    });

    it('explains why a command fails without one of its parameters', async () => {
      const command = write(KEYS).replace(/, oauth_version="1.0"/, '');
      expect(explainResponse({ liveTest }, await runIn('sh', command, x)).id).toBe('bad-header');
    });

    it('explains a refused connection', async () => {
      expect(await x.whileSilent(() => test())).toMatchObject({ id: 'network', details: { cause: 'refused' } });
    });
  });

  it.each(Object.entries<XResponse>(xResponses))('explains the response %s from curl’s output', async (_, response) => {
    x.response = response;
    expect((await test()).id).toBe(response.means);
  });
});
