import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainResponse } from '../../src/credentials/explain';
import { responses } from '../../src/credentials/twitter/responses';
import { liveTest } from '../../src/credentials/twitter/request';
import type { TwitterDiagnosisId } from '../../src/credentials/twitter';
import { anyText } from '../support/any-text';
import * as terminal from '../support/terminal';
import { toolErrors, wholeResponseTools, wordsTools } from '../support/tool-errors';
import { xResponses, type XResponse } from '../support/x-responses';

const { serverTime, withHeaders, wrapped } = terminal;
const signedAt = serverTime - 4;
const explain = (text: string, context = {}) => explainResponse({ liveTest }, text, { signedAt, ...context });

const named = Object.entries<XResponse>(xResponses);
/**
 * The diagnosis to expect if the headers are missing. Without headers, read-only access can't be recognized, and a 429
 * looks like any rate limit.
 */
const withoutHeaders = ({ means, status }: XResponse) =>
  means === 'works-read-only' ? 'works' : means === 'post-daily-limit' && status === 429 ? 'rate-limited' : means;

it('has a test response for each diagnosis', () => {
  expect(new Set(named.map(([, { means }]) => means))).toEqual(new Set(responses.map(({ id }) => id)));
});

describe.each(named)('the response %s', (_, response) => {
  it.each([
    ['curl -i', withHeaders],
    ['curl -i, wrapped', (response: XResponse) => wrapped(withHeaders(response))],
    ['curl -v', terminal.verbose],
    ['curl -i through a proxy', terminal.throughProxy],
    ['curl -i with the prompt and command', terminal.withPrompt],
    ['curl -i with the prompt and command, wrapped', (response: XResponse) => wrapped(terminal.withPrompt(response))],
    ['a bash session', terminal.inBash],
    ['a PowerShell session', terminal.inPowerShell],
    ['a PowerShell session, wrapped', (response: XResponse) => wrapped(terminal.inPowerShell(response), 120)],
    ['a Command Prompt session', terminal.inCommandPrompt],
    ['curl -i, quoted in an email', (response: XResponse) => withHeaders(response).replace(/^/gm, '> ')],
    [
      'curl -i after another run of the command',
      (response: XResponse) => terminal.withPrompt(xResponses.badHeader) + terminal.withPrompt(response),
    ],
    [
      'curl -i with a pretty-printed body',
      (response: XResponse) => withHeaders({ ...response, body: terminal.prettyPrinted(response) }),
    ],
  ])('explains the response in this output: %s', (_form, print) => {
    const printed = print(response);
    expect(explain(printed)).toMatchObject({ id: response.means });
  });

  it('never gives a wrong diagnosis if the body is cut off', () => {
    const statusAlone = explain(withHeaders({ ...response, body: '' })).id;
    for (let length = 0; length < response.body.length; length++) {
      const { id } = explain(withHeaders({ ...response, body: response.body.slice(0, length) }));
      expect([response.means, statusAlone]).toContain(id);
    }
  });

  it('explains the response in the output of Invoke-WebRequest', () => {
    const { id } = explain(terminal.invokeWebRequest(response));
    // Invoke-WebRequest doesn't print a failed response's headers, so the daily limit can't always be recognized.
    expect(response.means === 'post-daily-limit' ? withLess(response) : [response.means]).toContain(id);
  });
});

/** Leaves out web pages and empty bodies, because they can't be recognized without the status. */
const withData = named.filter(([, response]) => response.body.startsWith('{'));

describe.each(withData)('the response %s without headers', (_, response) => {
  it.each([
    ['the body', ({ body }: XResponse) => body],
    ['the body, pretty-printed', terminal.prettyPrinted],
    ['the body, wrapped', ({ body }: XResponse) => wrapped(body)],
    ['the body, pretty-printed and wrapped', (response: XResponse) => wrapped(terminal.prettyPrinted(response), 60)],
    ['the body with curly quotes', ({ body }: XResponse) => body.replace(/[“”]/g, '').replaceAll('"', '”')],
    ['the body with its end cut off', ({ body }: XResponse) => body.slice(0, -12)],
    ['the body with its beginning cut off', ({ body }: XResponse) => body.slice(6)],
  ])('recognizes the response from %s alone', (_form, print) => {
    expect(explain(print(response))).toMatchObject({ id: withoutHeaders(response) });
  });
});

const failures = named.filter(([, { status }]) => status >= 400);
/** Responses that can't always be recognized if a tool prints only the status and the wording. */
const withoutWords = new Set<string>([
  'permissionsOfXCom',
  'userNotEnrolled',
  'clientForbidden',
  'mentionNotAllowed',
  'dailyLimitByHeader',
  'usageCapped',
  'wrongAddress',
  'wrongAddressPage',
]);
/** Responses that can't always be recognized by their body, because it's empty or the same as another response's. */
const withoutBody = new Set<string>(['dailyLimitByHeader', 'wrongAddress']);

/** The diagnoses that are acceptable if a tool prints only a part of the response. */
const withLess = ({ means, status }: XResponse) => [means, 'unknown', ...(status === 429 ? ['rate-limited'] : [])];

describe.each(failures)('the response %s as API clients print it', (name, response) => {
  it.each([['Node', terminal.libraryError] as const, ...Object.entries(wholeResponseTools)])(
    'explains the whole response that %s prints',
    (_tool, print) => {
      const { id } = explain(print(response));
      expect(withoutBody.has(name) ? withLess(response) : [response.means]).toContain(id);
    },
  );

  it.each(Object.entries(wordsTools))(
    'explains the part of a response that %s prints, or calls the response unknown',
    (_tool, print) => {
      const { id } = explain(print(response));
      expect(withoutWords.has(name) ? withLess(response) : [response.means]).toContain(id);
    },
  );
});

const LINES_AROUND = [
  ['', ''],
  ['Hi team,\nthis is what we got this morning:\n', '\nCan you help? Thanks, Ada'],
  ['[2026-10-13 08:15:32] worker-7: ', ' (attempt 3 of 5, job 4711)'],
  ['```\n', '\n```\nIt worked last week.'],
] as const;

describe.each(Object.entries(toolErrors))('the tool error “%s”', (_, { text, means, details = {} }) => {
  it('explains the error that a tool prints', () => {
    expect(explain(text)).toMatchObject({ id: means, details });
  });

  it.each([40, 47, 60, 80, 132])('explains an error that is wrapped at %i columns', (columns) => {
    expect(explain(wrapped(text, columns))).toMatchObject({ id: means, details });
  });

  it('explains an error that is quoted once or twice with >', () => {
    expect(explain(text.replace(/^/gm, '> '))).toMatchObject({ id: means, details });
    expect(explain(text.replace(/^/gm, '> > '))).toMatchObject({ id: means, details });
    expect(explain(wrapped(text, 60).replace(/^/gm, '>> '))).toMatchObject({ id: means, details });
  });

  it('explains an error that is encoded once or twice as a JSON string', () => {
    expect(explain(JSON.stringify(text))).toMatchObject({ id: means, details });
    expect(explain(JSON.stringify(JSON.stringify(text)))).toMatchObject({ id: means, details });
    expect(explain(`{"level":"error","msg":${JSON.stringify(text)},"pid":311}`)).toMatchObject({ id: means });
  });

  it.each(LINES_AROUND)('explains an error with unrelated text around it: %j', (before, after) => {
    expect(explain(before + text + after)).toMatchObject({ id: means, details });
  });
});

/** Responses that were once explained wrongly or not at all, each with the words that its texts contain. */
const ONCE_WRONG: readonly [RegExp, TwitterDiagnosisId][] = [
  [/spend ?cap/i, 'spend-cap'],
  [/credits depleted/i, 'no-credits'],
  [/1\.0a User Context is forbidden/, 'oauth2-only'],
  [/Unknown is forbidden/, 'wrong-kind'],
  [/authentication is suspended/, 'suspended'],
  [/temporarily locked/, 'locked'],
  [/Read-only application/, 'permissions'],
  [/Basic or Pro/, 'not-enrolled'],
  [/^(?!.*reason).*Client Forbidden/, 'not-enrolled'],
  [/page does not exist/, 'wrong-address'],
  [/\/ Error|Service Unavailable/, 'x-trouble'],
  [/Max retries exceeded|NameResolutionError|getaddrinfo|ApiRequestError/, 'network'],
  [/edit_history|'id': '/, 'works'],
  [/duplicate|already posted/, 'post-duplicate'],
  [/only reply|restricted who can reply|not-authorized-for-resource/, 'post-reply-not-allowed'],
  [/over daily status update limit/, 'post-daily-limit'],
  [/might be autom/, 'post-looks-automated'],
  [/a bit sh/, 'post-too-long'],
  [/one cashtag/, 'post-cashtags'],
  [/video .*longer/, 'post-video-too-long'],
  [/not permitted to perform/, 'not-permitted'],
];

describe('the table of test texts', () => {
  const table = [...Object.values(toolErrors), ...named.map(([, { body: text, means }]) => ({ text, means }))];
  const texts = (id?: TwitterDiagnosisId) =>
    [...new Set(table.flatMap(({ text, means }) => (id === undefined || means === id ? [text] : [])))].map((text) =>
      text.replace(/[\s>]+/g, ' '),
    );

  it('contains at least 120 different texts', () => {
    expect(texts().length).toBeGreaterThanOrEqual(120);
  });

  it.each(ONCE_WRONG)('contains at least five different texts with %s', (words, id) => {
    expect(texts(id).filter((text) => words.test(text)).length).toBeGreaterThanOrEqual(5);
  });
});

it('gives the same diagnosis if an error is wrapped, quoted, or surrounded by unrelated text', () => {
  const samples = [...Object.values(toolErrors).map(({ text }) => text), ...withData.map(([, { body }]) => body)];
  const word = fc.constantFrom(
    'Hello',
    'from',
    'the',
    'team',
    'job',
    '4711',
    'ok.',
    '—',
    'run',
    '(3)',
    'Grüße',
    '\n',
    '08:15',
  );
  const around = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  // A text after the error must not begin with a digit. If the error ends with an HTTP status, the digit would look
  // like a part of the status.
  const after = around.filter((words) => !/^\d/.test(words));
  const change = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.replace(/^/gm, '> '),
    (text: string) => JSON.stringify(text),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      around,
      after,
      fc.integer({ min: 40, max: 200 }),
      change,
      (text, wordsBefore, wordsAfter, columns, quote) => {
        expect(explain(quote(wrapped(`${wordsBefore}\n${text}\n${wordsAfter}`, columns))).id).toBe(explain(text).id);
      },
    ),
    { numRuns: 400, seed: 20_261_013 },
  );
});

describe('a successful response', () => {
  it('returns the keys’ account and access level from a successful response', () => {
    expect(explain(withHeaders(xResponses.works), { accountId: '1000000001' }).details).toEqual({
      username: 'wordparrot_ex',
      name: 'Wordparrot “Example”',
      accountId: '1000000001',
      tokenAccountId: '1000000001',
      access: 'read-write',
    });
  });

  it('returns both account IDs if the response’s ID differs from the access token’s', () => {
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
  ])('reports success even if the account’s name looks like a part of a different response: %s', (name) => {
    const body = JSON.stringify({ data: { id: '1000000001', name, username: 'wordparrot_ex' } });
    const { id, details } = explain(withHeaders({ ...xResponses.works, body }));
    expect(id).toBe('works');
    expect(details).toMatchObject({ username: 'wordparrot_ex' });
  });

  it('removes text direction marks from the account’s name', () => {
    const body = '{"data":{"id":"1","name":"a\\u202eb","username":"c"}}';
    expect(explain(body).details).toMatchObject({ name: 'ab' });
  });
});

describe('the diagnosis of a wrong clock', () => {
  const HOUR = 3600;
  const withCommand = (ahead: number) =>
    terminal
      .withPrompt(xResponses.unauthorized)
      .replace(/oauth_timestamp="\d+"/, `oauth_timestamp="${serverTime + ahead}"`);

  it.each([
    [-400, 'clock', -400],
    [400, 'clock', 400],
    [2 * HOUR, 'clock', 2 * HOUR],
    [-290, 'unauthorized', 0],
    [120, 'unauthorized', 0],
  ])(
    'blames the clock only if the signing time differs from X’s time by more than five minutes: %i seconds',
    (ahead, id, clockSeconds) => {
      const diagnosis = explain(withHeaders(xResponses.unauthorized), { signedAt: serverTime + ahead });
      expect(diagnosis).toMatchObject({ id, details: { clockSeconds } });
    },
  );

  it('takes the signing time from a pasted command rather than from the command on the page', () => {
    expect(explain(withCommand(-4), { signedAt: serverTime + 9999 })).toMatchObject({
      id: 'unauthorized',
      details: { clockSeconds: 0 },
    });
    for (const ahead of [2 * HOUR, -2 * HOUR]) {
      const diagnosis = explain(withCommand(ahead), {});
      expect(diagnosis).toMatchObject({ id: 'clock', details: { clockSeconds: ahead } });
      expect(diagnosis).not.toHaveProperty('olderBySeconds');
    }
  });

  it('doesn’t mention the clock if the signing time is unknown', () => {
    const diagnosis = explainResponse({ liveTest }, withHeaders(xResponses.unauthorized));
    expect(diagnosis.id).toBe('unauthorized');
    expect(diagnosis.details).not.toHaveProperty('clockSeconds');
    expect(diagnosis).not.toHaveProperty('olderBySeconds');
  });

  it('returns the age of a week-old response instead of blaming the clock', () => {
    const week = 7 * 24 * HOUR;
    for (const response of [xResponses.unauthorized, xResponses.works, xResponses.noCredits, xResponses.timestamp]) {
      const diagnosis = explain(withHeaders(response), { signedAt: serverTime + week });
      expect(diagnosis).toMatchObject({ id: response.means, olderBySeconds: week });
      expect(diagnosis.details).not.toHaveProperty('clockSeconds');
    }
  });

  it('blames the clock and returns the response’s age if X’s time is two hours before the signing time', () => {
    const diagnosis = explain(withHeaders(xResponses.unauthorized), { signedAt: serverTime + 2 * HOUR });
    expect(diagnosis).toMatchObject({ id: 'clock', olderBySeconds: 2 * HOUR });
  });

  it('doesn’t blame the clock for a wrong signature', () => {
    expect(explain(withHeaders(xResponses.badSignature), { signedAt: serverTime - 9999 }).id).toBe('bad-signature');
  });
});

describe('similar diagnoses', () => {
  it('distinguishes a spending limit from missing credits by the error’s title, because both errors can have the same type', () => {
    expect(explain(xResponses.spendCap.body)).toMatchObject({ id: 'spend-cap', details: { resetDate: '2026-11-01' } });
    expect(explain(xResponses.noCredits.body).id).toBe('no-credits');
  });

  it('reads the end of the billing cycle from X’s message', () => {
    const text =
      'tweepy.errors.Forbidden: 403 Forbidden\nhas reached its billing cycle spend cap. API requests will be blocked until the next cycle begins on 2026-11-01.';
    expect(explain(text)).toMatchObject({ id: 'spend-cap', details: { resetDate: '2026-11-01' } });
    expect(explain(wrapped(text, 40)).details).toMatchObject({ resetDate: '2026-11-01' });
  });

  it('distinguishes the error for a locked account from the error for a post that looks automated', () => {
    expect(explain(xResponses.lockedInFull.body).id).toBe('locked');
    expect(explain(xResponses.looksAutomated.body).id).toBe('post-looks-automated');
  });

  it('reports the daily limit, not the rate limit, if a header names the daily limit', () => {
    expect(explain(withHeaders(xResponses.dailyLimitByHeader)).id).toBe('post-daily-limit');
    expect(explain(withHeaders(xResponses.rateLimited)).id).toBe('rate-limited');
  });

  it('returns the diagnosis “not-permitted” if X mentions neither an app permission nor a rule', () => {
    const readOnly = { ...xResponses.notPermitted, headers: { 'x-access-level': 'read' } };
    expect(explain(withHeaders(readOnly))).toMatchObject({ id: 'not-permitted', details: { access: 'read' } });
    expect(explain(xResponses.notPermitted.body)).toMatchObject({ id: 'not-permitted', fields: [] });
  });

  it('recognizes a duplicate post even if X names the error AuthorizationError', () => {
    expect(explain(toolErrors['duplicate post, from X’s GraphQL API']?.text ?? '').id).toBe('post-duplicate');
  });

  it('recognizes whether the number in a tool’s error message is an HTTP status or X’s own error code', () => {
    expect(explain('Error code: 215.').id).toBe('bad-header');
    expect(explain('Error code: 401.').id).toBe('unauthorized');
    expect(explain('returned error 453').id).toBe('unknown');
  });

  it('explains X’s response, not the network error, if a log contains both', () => {
    expect(explain(`connect ETIMEDOUT\nretrying\n${xResponses.noCredits.body}`).id).toBe('no-credits');
  });

  it('doesn’t mistake “pipeline” and similar words for a network error such as EPIPE', () => {
    for (const text of ['too many items exceeded', 'the pipeline stopped', 'see the protocol', 'message: Not Found']) {
      expect(explain(text).id).not.toBe('network');
    }
  });

  it('distinguishes an endpoint that rejects OAuth 1.0a from an endpoint that rejects Bearer Tokens', () => {
    expect(explain(xResponses.oauth2Only.body)).toMatchObject({ id: 'oauth2-only', fields: [] });
    expect(explain(xResponses.wrongKind.body).id).toBe('wrong-kind');
    expect(explain('{"title":"Unsupported Authentication","type":"about:blank"}').id).toBe('unknown');
  });
});

it('returns the seconds until a rate limit resets', () => {
  const headers = { ...xResponses.rateLimited.headers, 'x-rate-limit-reset': String(serverTime + 600) };
  expect(explain(withHeaders({ ...xResponses.rateLimited, headers })).details).toMatchObject({ waitSeconds: 600 });
});

describe('a network error', () => {
  it.each([
    ['curl: (6) Could not resolve host: api.x.com', { cause: 'name', curlError: 6 }],
    ['curl: (5) Could not resolve proxy: proxy.example', { cause: 'proxy', curlError: 5 }],
    ["curl: (7) Failed to connect to api.x.com port 443 after 3 ms: Couldn't connect to server", { cause: 'refused' }],
    ['curl: (28) Connection timed out after 30001 milliseconds', { cause: 'timeout' }],
    ['curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_NO_REVOCATION_CHECK', { cause: 'tls' }],
    ['curl: (60) SSL certificate problem: self-signed certificate in certificate chain', { cause: 'certificate' }],
    ['curl: (56) Recv failure: Connection was reset', { cause: 'interrupted', curlError: 56 }],
    ['curl: (3) URL rejected', { cause: 'other', curlError: 3 }],
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
  ])('returns the cause of the network error: %s', (text, details) => {
    expect(explain(text)).toMatchObject({ id: 'network', details });
    expect(explain(wrapped(text, 40))).toMatchObject({ id: 'network', details });
  });

  it.each([407, 403, 401, 503])('blames the proxy if the proxy rejects the connection with status %i', (status) => {
    for (const words of [
      `CONNECT tunnel failed, response ${status}`,
      `Received HTTP code ${status} from proxy after CONNECT`,
    ]) {
      const text = `HTTP/1.1 ${status} Whatever\r\nVia: proxy.example\r\n\r\ncurl: (56) ${words}`;
      expect(explain(text)).toMatchObject({ id: 'network', details: { cause: 'proxy' } });
    }
  });

  it('diagnoses a 401, not a network error, if curl’s error message contains status 401', () => {
    expect(explain('curl: (22) The requested URL returned error: 401').id).toBe('unauthorized');
  });
});

describe('an unknown response', () => {
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
  ])('returns the diagnosis “unknown” for %j', (text, details) => {
    expect(explain(text)).toMatchObject({ id: 'unknown', details });
  });

  it('quotes X’s message on one line, without text direction marks', () => {
    expect(explain('{"detail":"a\\u202eb\\nc"}').details).toMatchObject({ said: 'ab c' });
  });

  it('explains any text without throwing or hanging', () => {
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
