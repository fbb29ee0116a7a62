import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { writeCommand } from '../../src/credentials/command';
import { signRequest } from '../../src/credentials/sign';
import { liveTest } from '../../src/credentials/twitter/request';
import { anyText } from '../support/any-text';
import { hostileValues } from '../support/hostile-values';
import { runIn, startXServer, type XKeys, type XServer } from '../support/x-server';

const { request } = liveTest;
let x: XServer | undefined;
afterAll(() => x?.close());

/** Runs the command for these keys, at a server that knows them. */
async function ask(keys: XKeys): Promise<string> {
  x ??= await startXServer(keys);
  x.keys = keys;
  const authorization = signRequest({
    request,
    keys: {
      consumerKey: keys.apiKey,
      consumerSecret: keys.apiSecret,
      token: keys.accessToken,
      tokenSecret: keys.accessTokenSecret,
    },
    nonce: randomUUID(),
    timestamp: Math.floor(Date.now() / 1000),
  });
  return runIn('sh', writeCommand('posix', request, authorization), x);
}

// The command for macOS and Linux needs their shell.
it.skipIf(process.platform === 'win32')(
  'the command is taken by an implementation of OAuth 1.0a of its own, as curl sends it, for any keys',
  async () => {
    const value = fc
      .oneof(anyText(60), fc.constantFrom(...hostileValues), fc.stringMatching(/^[A-Za-z0-9-]{20,60}$/))
      // A lone surrogate has no encoding. It is signed as U+FFFD, so no server can know it as it is.
      .map((any) => any.replace(/\p{Surrogate}/gu, '\uFFFD'));
    const keys = fc.record({ apiKey: value, apiSecret: value, accessToken: value, accessTokenSecret: value });
    await fc.assert(
      fc.asyncProperty(keys, async (any) => {
        expect(await ask(any)).toContain('HTTP/1.1 200 OK');
      }),
      { numRuns: 50 },
    );
  },
);
