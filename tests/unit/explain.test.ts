import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainResponse } from '../../src/credentials/explain';
import { responses } from '../../src/credentials/twitter/responses';
import { liveTest } from '../../src/credentials/twitter/request';
import { anyText } from '../support/any-text';
import * as terminal from '../support/terminal';
import { xResponses, type XResponse } from '../support/x-responses';

const { serverTime, withHeaders, wrapped } = terminal;
const signedAt = serverTime - 4;
const explain = (text: string, context = {}) => explainResponse({ liveTest }, text, { signedAt, ...context });

const named = Object.entries<XResponse>(xResponses);
/** A body alone tells neither status nor headers. */
const withoutHeaders = (response: XResponse) => (response.means === 'works-read-only' ? 'works' : response.means);

it('knows a response for each thing that X may say', () => {
  expect(new Set(named.map(([, { means }]) => means))).toEqual(new Set(responses.map(({ id }) => id)));
});

describe.each(named)('%s', (_, response) => {
  it.each([
    ['curl -i', withHeaders],
    ['curl -i, wrapped', (one: XResponse) => wrapped(withHeaders(one))],
    ['curl -v', terminal.verbose],
    ['a proxy', terminal.throughProxy],
    ['prompt and command', terminal.withPrompt],
    ['prompt and command, wrapped', (one: XResponse) => wrapped(terminal.withPrompt(one))],
    ['bash', terminal.inBash],
    ['PowerShell', terminal.inPowerShell],
    ['PowerShell, wrapped', (one: XResponse) => wrapped(terminal.inPowerShell(one), 120)],
    ['Command Prompt', terminal.inCommandPrompt],
    ['a mail that quotes it', (one: XResponse) => withHeaders(one).replace(/^/gm, '> ')],
    ['two runs', (one: XResponse) => terminal.withPrompt(xResponses.badHeader) + terminal.withPrompt(one)],
    ['headers, pretty-printed', (one: XResponse) => withHeaders({ ...one, body: terminal.prettyPrinted(one) })],
  ])('is explained from %s', (_form, print) => {
    const printed = print(response);
    expect(explain(printed)).toMatchObject({ id: response.means });
  });

  it('is never taken for another one, wherever the body is cut off', () => {
    const statusAlone = explain(withHeaders({ ...response, body: '' })).id;
    for (let length = 0; length < response.body.length; length++) {
      const { id } = explain(withHeaders({ ...response, body: response.body.slice(0, length) }));
      expect([response.means, statusAlone]).toContain(id);
    }
  });

  it('is explained from Invoke-WebRequest', () => {
    expect(explain(terminal.invokeWebRequest(response))).toMatchObject({ id: response.means });
  });
});

/** Web pages and empty responses have no words that would be known without their status. */
const withData = named.filter(([, response]) => response.body.startsWith('{'));

describe.each(withData)('%s, without its headers', (_, response) => {
  it.each([
    ['the body', ({ body }: XResponse) => body],
    ['the body, pretty-printed', terminal.prettyPrinted],
    ['the body, wrapped', ({ body }: XResponse) => wrapped(body)],
    ['the body, pretty-printed and wrapped', (one: XResponse) => wrapped(terminal.prettyPrinted(one), 60)],
    ['the body with curly quotes', ({ body }: XResponse) => body.replace(/[“”]/g, '').replaceAll('"', '”')],
    ['the body with its end cut off', ({ body }: XResponse) => body.slice(0, -12)],
    ['the body with its beginning cut off', ({ body }: XResponse) => body.slice(6)],
  ])('is explained from %s', (_form, print) => {
    expect(explain(print(response))).toMatchObject({ id: withoutHeaders(response) });
  });
});

/** Libraries report what failed. */
const failures = named.filter(([, { status }]) => status !== 200);

describe.each(failures)('%s, as a library reports it', (_, response) => {
  it('is explained', () => {
    expect(explain(terminal.libraryError(response))).toMatchObject({ id: response.means });
  });
});

describe('a good response', () => {
  it('tells as whom the keys act', () => {
    expect(explain(withHeaders(xResponses.works), { accountId: '1000000001' }).details).toEqual({
      username: 'wordparrot_ex',
      name: 'Wordparrot “Example”',
      accountId: '1000000001',
      tokenAccountId: '1000000001',
      access: 'read-write',
    });
  });

  it('tells which account the access token belongs to', () => {
    expect(explain(withHeaders(xResponses.works), { accountId: '42' }).details).toMatchObject({
      accountId: '1000000001',
      tokenAccountId: '42',
    });
  });

  it.each([
    '"code":89',
    'Unauthorized',
    'SpendCapReached',
    '<html>',
    'HTTP/2 401 ',
    'x-access-level: read',
    '"title":"Unauthorized","username":"other"',
  ])('is not talked out of it by the name %s', (name) => {
    const body = JSON.stringify({ data: { id: '1000000001', name, username: 'wordparrot_ex' } });
    const { id, details } = explain(withHeaders({ ...xResponses.works, body }));
    expect(id).toBe('works');
    expect(details).toMatchObject({ username: 'wordparrot_ex' });
  });

  it('takes marks that turn the writing direction out of a name', () => {
    const body = '{"data":{"id":"1","name":"a\\u202eb","username":"c"}}';
    expect(explain(body).details).toMatchObject({ name: 'ab' });
  });
});

describe('the clock', () => {
  it.each([
    [-400, 'clock', -400],
    [400, 'clock', 400],
    [-290, 'unauthorized', 0],
    [120, 'unauthorized', 0],
  ])('is measured: signed %i seconds from the server’s time', (ahead, id, clockSeconds) => {
    const diagnosis = explain(withHeaders(xResponses.unauthorized), { signedAt: serverTime + ahead });
    expect(diagnosis).toMatchObject({ id, details: { clockSeconds } });
  });

  it('is measured from the command, where that was pasted too', () => {
    const diagnosis = explain(terminal.withPrompt(xResponses.unauthorized), { signedAt: serverTime + 9999 });
    expect(diagnosis).toMatchObject({ id: 'unauthorized', details: { clockSeconds: 0 } });
  });

  it('does not excuse a signature that does not fit', () => {
    expect(explain(withHeaders(xResponses.badSignature), { signedAt: serverTime - 9999 }).id).toBe('bad-signature');
  });
});

describe('near diagnoses', () => {
  it('takes the title of a spending limit over its type, which X uses for missing credits as well', () => {
    expect(explain(xResponses.spendCap.body)).toMatchObject({ id: 'spend-cap', details: { resetDate: '2026-11-01' } });
    expect(explain(xResponses.noCredits.body).id).toBe('no-credits');
  });

  it('finds the end of the billing cycle in the sentence, when a tool leaves out the member', () => {
    const text =
      'tweepy.errors.Forbidden: 403 Forbidden\nhas reached its billing cycle spend cap. API requests will be blocked until the next cycle begins on 2026-11-01.';
    expect(explain(text)).toMatchObject({ id: 'spend-cap', details: { resetDate: '2026-11-01' } });
    expect(explain(wrapped(text, 40)).details).toMatchObject({ resetDate: '2026-11-01' });
  });

  it('keeps an endpoint without OAuth 1.0a apart from a Bearer Token, whose title and type are the same', () => {
    expect(explain(xResponses.oauth2Only.body)).toMatchObject({ id: 'oauth2-only', fields: [] });
    expect(explain(xResponses.wrongKind.body).id).toBe('wrong-kind');
    expect(explain('{"title":"Unsupported Authentication","type":"about:blank"}').id).toBe('unknown');
  });
});

it('tells how long to wait', () => {
  const headers = { ...xResponses.rateLimited.headers, 'x-rate-limit-reset': String(serverTime + 600) };
  expect(explain(withHeaders({ ...xResponses.rateLimited, headers })).details).toMatchObject({ waitSeconds: 600 });
});

describe('no response at all', () => {
  it.each([
    ['curl: (6) Could not resolve host: api.x.com', { cause: 'name', curlError: 6 }],
    ['curl: (5) Could not resolve proxy: proxy.example', { cause: 'proxy', curlError: 5 }],
    ["curl: (7) Failed to connect to api.x.com port 443 after 3 ms: Couldn't connect to server", { cause: 'refused' }],
    ['curl: (28) Connection timed out after 30001 milliseconds', { cause: 'timeout' }],
    ['curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_NO_REVOCATION_CHECK', { cause: 'tls' }],
    ['curl: (60) SSL certificate problem: self-signed certificate in certificate chain', { cause: 'certificate' }],
    ['curl: (56) Recv failure: Connection was reset', { cause: 'other', curlError: 56 }],
    ["The remote name could not be resolved: 'api.x.com'", { cause: 'name' }],
    ['Invoke-WebRequest: No such host is known. (api.x.com:443)', { cause: 'name' }],
    ['Unable to connect to the remote server', { cause: 'refused' }],
    ['The operation has timed out.', { cause: 'timeout' }],
    ['Could not establish trust relationship for the SSL/TLS secure channel.', { cause: 'certificate' }],
    ['Could not create SSL/TLS secure channel.', { cause: 'tls' }],
    ['zsh: command not found: curl', { cause: 'no-curl' }],
    ['bash: curl: command not found', { cause: 'no-curl' }],
    ['sh: 1: curl: not found', { cause: 'no-curl' }],
    [
      "'curl.exe' is not recognized as an internal or external command,\noperable program or batch file.",
      { cause: 'no-curl' },
    ],
    ['Error: getaddrinfo ENOTFOUND api.x.com', { cause: 'name' }],
  ])('%s', (text, details) => {
    expect(explain(text)).toMatchObject({ id: 'network', details });
    expect(explain(wrapped(text, 40))).toMatchObject({ id: 'network', details });
  });

  it.each([407, 403, 401, 503])('is the proxy’s doing when it refuses to connect, with status %i', (status) => {
    for (const words of [
      `CONNECT tunnel failed, response ${status}`,
      `Received HTTP code ${status} from proxy after CONNECT`,
    ]) {
      const text = `HTTP/1.1 ${status} Whatever\r\nVia: proxy.example\r\n\r\ncurl: (56) ${words}`;
      expect(explain(text)).toMatchObject({ id: 'network', details: { cause: 'proxy' } });
    }
  });

  it('is no matter of the network when the server refused', () => {
    expect(explain('curl: (22) The requested URL returned error: 401').id).toBe('unauthorized');
  });
});

describe('what is not known', () => {
  it.each([
    ['hello', { seen: 'words' }],
    ['', { seen: 'words' }],
    [
      'curl -i -sS -m 30 -H \'Authorization: OAuth oauth_signature="x"\' https://api.x.com/2/users/me',
      { seen: 'command' },
    ],
    ['HTTP/1.1 200 OK\n\n<html><body>Welcome to the hotel</body></html>', { seen: 'page' }],
    [
      'HTTP/2 403 \n\n{"title":"Forbidden","detail":"Something new","status":403}',
      { said: 'Something new', status: 403 },
    ],
    ['{"errors":[{"code":9999,"message":"Something new"}]}', { said: 'Something new' }],
  ])('is said to be not known: %j', (text, details) => {
    expect(explain(text)).toMatchObject({ id: 'unknown', details });
  });

  it('is quoted without marks that turn the writing direction, and on one line', () => {
    expect(explain('{"detail":"a\\u202eb\\nc"}').details).toMatchObject({ said: 'ab c' });
  });

  it('never throws or hangs', () => {
    fc.assert(fc.property(anyText(300), (text) => void explain(text)));
    for (const part of [
      '"',
      '"a',
      'HTTP/',
      'curl ',
      'a',
      ' ',
      '\\',
      '<',
      '"data"',
      'problems/',
      '\n',
      'x: "',
      'developer.x.com',
    ]) {
      explain(part.repeat(100_000));
    }
  });
});
