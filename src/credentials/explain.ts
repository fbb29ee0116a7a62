import { lettersOf } from './letters';
import type {
  AccountDetails,
  Diagnosis,
  FoundDetails,
  KnownResponse,
  LiveTest,
  NetworkCause,
  NetworkDetails,
  ReadDetails,
  ServerMessage,
} from './model';

export interface ResponseContext {
  /**
   * When the command was signed, in seconds since 1970 by the reader's clock. Omit it if the response was pasted long
   * after the command was copied, because the response may be to another command. If the pasted text contains a
   * command, its time is used instead.
   */
  readonly signedAt?: number;
  /** The account ID in the access token that the reader entered. */
  readonly accountId?: string;
}

/**
 * Explains pasted text, such as a response, a log line, or a tool's error. A status or a phrase is enough, because
 * people seldom paste a whole response. Returns the diagnosis `unknown` if it recognizes nothing.
 */
export function explainResponse<Known extends KnownResponse, FieldId extends string>(
  { liveTest }: { readonly liveTest: LiveTest<Known, FieldId> },
  text: string,
  context: ResponseContext = {},
): Diagnosis<Known> {
  // The cast is needed because TypeScript can't infer that a response's ID determines the type of its details.
  return explain(liveTest, text, context) as Diagnosis<Known>;
}

function explain(liveTest: LiveTest, text: string, context: ResponseContext): Diagnosis {
  const response = parseResponse(text, liveTest);
  const known = isProxyResponse(response) ? undefined : recognize(response, liveTest);
  const { clockSeconds, olderBySeconds } = compareTimes(response, liveTest, context);
  const age = olderBySeconds === undefined ? {} : { olderBySeconds };
  if (!known) return { ...diagnoseNetworkError(response), ...age };
  if (response.isSuccess) {
    return { id: known.id, fields: known.fields, details: readAccount(response, liveTest, context), ...age };
  }
  const clock = clockSeconds === undefined ? {} : { clockSeconds };
  const message = readServerMessage(response);
  // If a 401 response gives no specific reason and the reader's clock is off, the clock is the likely cause.
  if (known.byStatus && known.statuses.includes(401) && clockSeconds) {
    return { id: 'clock', fields: [], details: { ...message, ...clock }, ...age };
  }
  const details = {
    ...message,
    ...pick({ ...clock, ...readDetails(response, liveTest) }, known.reads ?? []),
    ...findDetails(response, known.finds ?? {}),
  };
  return { id: known.id, fields: known.fields, details, ...age };
}

interface PastedResponse {
  /** The last response in the pasted text, with its line breaks. */
  readonly text: string;
  /** `text` without line breaks, because terminals can break a line in the middle of a word. */
  readonly joined: string;
  readonly letters: string;
  readonly status: number | undefined;
  /** The `name: value` pairs at any depth in the response. If a name repeats, its first value counts. */
  readonly members: ReadonlyMap<string, string>;
  readonly isPage: boolean;
  readonly isSuccess: boolean;
  readonly isCreatedPost: boolean;
  readonly signedAt: number | undefined;
}

/** How many characters to read from the end of the pasted text, where the last response is. */
const LONGEST_RESPONSE = 60_000;

function parseResponse(pasted: string, { createdPost }: Pick<LiveTest, 'createdPost'>): PastedResponse {
  const scrollback = withoutTerminal(pasted.slice(-LONGEST_RESPONSE));
  const text = lastResponse(scrollback);
  const joined = text.replaceAll('\n', '');
  const ownMembers = readMembers(joined);
  const isAccount = ownMembers.has('username');
  // A log or a tool's output can contain the response as an escaped string, so this also reads the unescaped text.
  const members = isAccount ? ownMembers : new Map([...readMembers(withoutEscapes(joined)), ...ownMembers]);
  const status = readStatus(text, joined, members);
  const isPage = /<(?:!doctype html|html|head|body)\b/i.test(joined);
  const isProblem =
    isPage || members.has('title') || members.has('code') || /\berrors\\{0,3}["']?\s*[:=]\s*\[\s*\{/.test(joined);
  const hasData = HAS_DATA.test(joined) || (status !== undefined && status >= 200 && status < 300);
  const isCreatedPost = !isProblem && createdPost !== undefined && createdPost.test(joined);
  const signedAt = lastMatch(/oauth_timestamp=[\\^"]*(\d{10})/g, scrollback.replaceAll('\n', ''))?.[1];
  return {
    text,
    joined,
    letters: lettersOf(joined.replace(/\\{1,3}[nrt]/g, ' ')),
    status,
    members,
    isPage,
    isSuccess: members.has('username') || isCreatedPost || (hasData && !isProblem),
    isCreatedPost,
    signedAt: signedAt === undefined ? undefined : Number(signedAt),
  };
}

const HAS_DATA = /["']data\\{0,3}["']\s*:\s*\{\s*\\{0,3}["']|\bdata: \{\s*id:|Response\(data=(?:\{'|<)/;

/**
 * Removes what terminals, email programs, and chats add, such as colors and `>` before lines, and straightens curly
 * quotes.
 */
function withoutTerminal(text: string): string {
  const plain = unquoted(
    text
      // eslint-disable-next-line no-control-regex -- terminal colors begin with a control character
      .replace(/\u001b\[[\d;?]*[A-Za-z]/g, '')
      .replace(/\r\n?/g, '\n')
      .replace(/[\uFEFF\u200B]/g, '')
      .replace(/\u00A0/g, ' ')
      .replace(/^(?:(?:[ \t]*>)+[ \t]?|[ \t]*[<|] )/gm, ''),
  );
  return /["']\s*:/.test(plain) ? plain : plain.replace(/[“”„]/g, '"');
}

function unquoted(text: string): string {
  if (!/^\s*"[^"]/.test(text) || !/"\s*$/.test(text)) return text;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'string' ? parsed.replace(/\r\n?/g, '\n') : text;
  } catch {
    return text;
  }
}

function withoutEscapes(text: string): string {
  return text.includes('\\"') ? text.replace(/\\{1,3}[nrt]/g, ' ').replace(/\\{1,3}(["'/])/g, '$1') : text;
}

/**
 * Drops the output of earlier curl commands and everything before the last HTTP status line. Status lines with a `1xx`
 * code and a proxy's `200 Connection established` don't count, because the server's response follows them.
 */
function lastResponse(scrollback: string): string {
  const lastRun = scrollback.slice(lastMatch(/curl(?:\.exe)? -i /g, scrollback)?.index);
  const ofServer = lastRun.replace(/HTTP\/[\d.]+ +(?:1\d\d|200 connection established).*/gi, '');
  return ofServer.slice(lastMatch(/HTTP\/[\d.]+ +\d{3}/g, ofServer)?.index);
}

/**
 * Reads names and values as different tools print them, such as `"name": "text"`, `name: 12`, `'name' => 'text'`, or
 * `name="text"`.
 */
function readMembers(joined: string): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  const member =
    /["'[]{0,2}\b([\w-]{1,40})["'\]]{0,2}\s*(?:=>|[:=])\s*(?:string\(\d+\)\s*)?(?:"((?:[^"\\]|\\.)*)|'((?:[^'\\]|\\.)*)|(?:int\()?(-?\d+)(?=\D))/g;
  for (const [, name = '', text, singleQuoted, number] of joined.matchAll(member)) {
    if (!members.has(name)) members.set(name, unescapeText(text ?? singleQuoted ?? number ?? ''));
  }
  return members;
}

function unescapeText(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

/** Matches HTTP status codes, but not X's own error codes, such as 215 and 453. */
const HTTP_STATUS = '(20[0-4]|40[0-9]|41[0-57]|42[0-9]|431|451|50[0-5]|52[0-9]|530)(?!\\d|\\.\\d)';
/** Matches a status after a word, such as `error: (401)`, `failed with code 403`, or `returned a 403`. */
const STATUS_BY_NAME = new RegExp(
  `(?:error:? \\(?|success: |status ?code["']?\\s{0,20}[:=]? ?|(?:failed with|response) (?:an? |code:? |status )?|\\bstatus\\]?(?: =>|:|=)? ?|returned (?:an? |http )?|\\bhttp (?:error )?|\\bcode\\\\{0,3}["']?\\s{0,20}[:=]\\s{0,20})${HTTP_STATUS}`,
  'i',
);
/** Matches a status followed by a reason, such as `403 Forbidden` or `401:Authentication`, but not `line 403`. */
const STATUS_BY_REASON = new RegExp(`(?<!line |[.:\\d])\\b${HTTP_STATUS}(?= ?[:,-]? ?\\(?[A-Z][a-z]| - \\\\{0,3}["{])`);

function readStatus(text: string, joined: string, members: ReadonlyMap<string, string>): number | undefined {
  const ofMembers = ['status', 'statusCode', 'httpCode', 'httpstatus']
    .map((name) => members.get(name))
    .find((value) => value !== undefined && /^[1-5]\d\d$/.test(value));
  // Some editors wrap a line by replacing a space with a line break, so this turns line breaks back into spaces.
  const spaced = text.replaceAll('\n', ' ');
  const status =
    /HTTP\/[\d.]+\\?"? +(\d{3})/.exec(joined)?.[1] ??
    ofMembers ??
    [joined, spaced]
      .flatMap((line) => [STATUS_BY_NAME.exec(line)?.[1], STATUS_BY_REASON.exec(line)?.[1]])
      .find(Boolean);
  return status === undefined ? undefined : Number(status);
}

/** Matches error codes such as `"code": 32`, `(code 32)`, and `[code] => 32`, but not a program's exit code. */
const CODE = /(?<!exit[\s_-]?|exited with )\bcode\\{0,3}["'\]]{0,2}\s*(?:=>|[:=-])?\s*(?:int\()?(\d{1,3})(?=\D)/gi;
/** Matches a line such as `187 - Status is a duplicate.`, which tweepy prints below the status. */
const CODE_OF_TWEEPY = /(?:[\n"]|[a-z] )(\d{2,3}) - (?=[A-Z])/g;

function readCodes({ text, joined }: PastedResponse): number[] {
  const wrapped = allMatches(new RegExp(`${CODE.source}(?!\\n\\d)`, 'gi'), text);
  return [...allMatches(CODE, joined), ...wrapped, ...allMatches(CODE_OF_TWEEPY, text)].map(Number);
}

function recognize(response: PastedResponse, { responses, accessHeader }: LiveTest): KnownResponse | undefined {
  if (response.isSuccess) {
    const seen = readHeader(response, accessHeader);
    return responses.find(({ statuses, access }) => statuses.includes(200) && (!access || access === seen));
  }
  const types = allMatches(
    /(?:problems\\{0,3}\/|developer\.(?:x|twitter)\.com[^\s"'#]{0,200}#)([a-z0-9-]+)/gi,
    response.joined,
  );
  const codes = readCodes(response);
  const { letters, status = 0 } = response;
  const title = response.isPage ? /<title>\s*([^<]*?)\s*<\/title>/i.exec(response.joined)?.[1] : undefined;
  const signs: ((known: KnownResponse) => boolean | undefined)[] = [
    ({ headers = {} }) => Object.entries(headers).some(([name, value]) => readHeader(response, name) === value),
    (known) => known.wording?.some((words) => letters.includes(lettersOf(words))),
    (known) => known.codes?.some((code) => codes.includes(code)),
    (known) => known.types?.some((type) => types.includes(type)),
    (known) => title !== undefined && known.pageTitles?.includes(title),
    (known) => known.statusText?.some((words) => letters.includes(lettersOf(words))),
    ({ byStatus, statuses }) =>
      byStatus && statuses.some((known) => (known === '5xx' ? status >= 500 : status >= 400 && known === status)),
  ];
  for (const isSeen of signs) {
    const known = responses.find(isSeen);
    if (known) return known;
  }
  return undefined;
}

/** Phrases that curl prints if a proxy rejected the connection. The status is then the proxy's, not the server's. */
const REFUSED_BY_PROXY = ['CONNECT tunnel failed', 'from proxy after CONNECT'];

function isProxyResponse({ letters }: PastedResponse): boolean {
  return REFUSED_BY_PROXY.some((words) => letters.includes(lettersOf(words)));
}

/**
 * Network errors, recognized by curl's exit code (https://curl.se/docs/manpage.html#EXIT) or by a tool's wording. The
 * first match wins, so specific errors come before general ones that wrap them, such as `fetch failed`.
 */
const causes = [
  {
    cause: 'no-curl',
    curl: [],
    wording: [
      'command not found',
      'curl: not found',
      'is not recognized as an internal',
      'is not recognized as the name',
    ],
  },
  {
    cause: 'proxy',
    curl: [5, 97],
    wording: [
      ...REFUSED_BY_PROXY,
      'could not resolve proxy',
      'proxy authentication required',
      'ProxyError',
      'cannot connect to proxy',
      'unable to connect to proxy',
      'tunneling socket could not be established',
    ],
  },
  {
    cause: 'name',
    curl: [6],
    wording: [
      'could not resolve host',
      'could not be resolved',
      'no such host',
      'ENOTFOUND',
      'EAI_AGAIN',
      'getaddrinfo',
      'name resolution',
      'NameResolutionError',
      'name or service not known',
      'nodename nor servname',
      'UnknownHostException',
    ],
  },
  {
    cause: 'certificate',
    curl: [60, 51, 77],
    wording: [
      'trust relationship',
      'certificate verif',
      'CERTIFICATE_VERIFY_FAILED',
      'SSL certificate',
      'SSLCertVerificationError',
      'self-signed',
      'SELF_SIGNED_CERT',
      'local issuer certificate',
      'ISSUER_CERT',
      'LEAF_SIGNATURE',
      'verify the first certificate',
      'certificate has expired',
      'CERT_HAS_EXPIRED',
      'remote certificate is invalid',
      'PKIX path',
      'x509: certificate',
    ],
  },
  {
    cause: 'timeout',
    curl: [28],
    wording: [
      'timed out',
      'ETIMEDOUT',
      'ESOCKETTIMEDOUT',
      'ReadTimeout',
      'ConnectTimeout',
      'CONNECT_TIMEOUT',
      'timeout of',
      'WinError 10060',
      'deadline exceeded',
      'HttpClient.Timeout',
    ],
  },
  {
    cause: 'refused',
    curl: [7],
    wording: [
      'unable to connect to the remote server',
      'actively refused',
      'ECONNREFUSED',
      'connection refused',
      'WinError 10061',
    ],
  },
  {
    cause: 'tls',
    curl: [35],
    wording: [
      'SSL/TLS secure channel',
      'SSL connection',
      'SSLError',
      'SSLHandshake',
      'SSL handshake',
      'SSL routines',
      'EPROTO',
      'wrong version number',
      'SSL_ERROR',
    ],
  },
  {
    cause: 'interrupted',
    curl: [52, 55, 56],
    wording: [
      'ECONNRESET',
      'connection reset',
      'connection was reset',
      'connection aborted',
      'RemoteDisconnected',
      'socket hang up',
      'EPIPE',
      'broken pipe',
      'empty reply from server',
    ],
  },
  {
    cause: 'other',
    curl: [],
    wording: [
      'max retries exceeded',
      'ApiRequestError',
      'fetch failed',
      'ENETUNREACH',
      'EHOSTUNREACH',
      'network is unreachable',
      'no route to host',
      'failed to establish a new connection',
      'AxiosError: Network Error',
    ],
  },
] as const satisfies readonly { cause: NetworkCause; curl: readonly number[]; wording: readonly string[] }[];

export const networkCauses: readonly { readonly cause: NetworkCause; readonly curl: readonly number[] }[] = causes;

function diagnoseNetworkError(response: PastedResponse): Diagnosis {
  const { joined, text, isPage } = response;
  const curlError = Number(/curl(?: error)?:? \(?(\d{1,2})\b(?:\)|:)/i.exec(joined)?.[1] ?? 0);
  const known =
    (isProxyResponse(response) ? causes.find(({ cause }) => cause === 'proxy') : undefined) ??
    causes.find(({ curl }) => (curl as readonly number[]).includes(curlError)) ??
    causes.find(({ wording }) => wording.some((words) => isSaid(words, response)));
  // curl's error 22 isn't a network error, because it means that the server responded with an error status.
  if (known ?? (curlError !== 0 && curlError !== 22)) {
    const details: NetworkDetails = { cause: known?.cause ?? 'other', ...(curlError && { curlError }) };
    return { id: 'network', fields: [], details };
  }
  const seen = isPage ? 'page' : text.includes('oauth_signature=') ? 'command' : 'words';
  return { id: 'unknown', fields: [], details: { seen, ...readServerMessage(response) } };
}

/**
 * Whether the response contains the words, regardless of spaces and case. Constants such as `EPIPE` must match exactly,
 * because “the pipeline” contains `epipe` if spaces and case are ignored.
 */
function isSaid(words: string, { joined, letters }: PastedResponse): boolean {
  return /^[A-Z_]+$/.test(words) ? new RegExp(`(?<![A-Z])${words}`).test(joined) : letters.includes(lettersOf(words));
}

function readServerMessage({ status, members }: PastedResponse): ServerMessage {
  const said = ['detail', 'message', 'title'].map((name) => members.get(name)).find((words) => words?.trim());
  return { ...(status && { status }), ...(said && { said: quotable(said.slice(0, 300)) }) };
}

/** Removes control characters and direction marks, which could garble the sentence that quotes the text. */
function quotable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}

function readAccount(
  response: PastedResponse,
  { account, accessHeader }: Pick<LiveTest, 'account' | 'accessHeader'>,
  { accountId: tokenAccountId }: ResponseContext,
): AccountDetails {
  const access = readHeader(response, accessHeader);
  // If the request created a post, `id` is the post's ID, not the account's.
  if (response.isCreatedPost) return { ...(access && { access }), createdPost: 1 };
  const [accountId, name, username] = [account.id, account.name, account.username].map((member) =>
    response.members.get(member),
  );
  return {
    ...(access && { access }),
    ...(username && { username }),
    ...(name && { name: quotable(name) }),
    ...(accountId && { accountId }),
    ...(tokenAccountId && { tokenAccountId }),
  };
}

const DAY_IN_SECONDS = 24 * 60 * 60;

/**
 * Compares the times of the command and the response. If the response is dated before the command was signed, either
 * the response is old or the reader's clock is ahead. If the difference exceeds a day, only an old response is
 * plausible.
 */
function compareTimes(
  response: PastedResponse,
  { goodFor }: Pick<LiveTest, 'goodFor'>,
  context: ResponseContext,
): Pick<ReadDetails, 'clockSeconds'> & { readonly olderBySeconds?: number } {
  const signedAt = response.signedAt ?? context.signedAt;
  const serverTime = readServerTime(response);
  if (signedAt === undefined || serverTime === undefined) return {};
  const ahead = signedAt - serverTime;
  if (Math.abs(ahead) <= goodFor) return { clockSeconds: 0 };
  if (response.signedAt !== undefined || ahead < 0) return { clockSeconds: ahead };
  return ahead > DAY_IN_SECONDS ? { olderBySeconds: ahead } : { clockSeconds: ahead, olderBySeconds: ahead };
}

function readDetails(
  response: PastedResponse,
  { accessHeader, resetHeader }: Pick<LiveTest, 'accessHeader' | 'resetHeader'>,
): ReadDetails {
  const access = readHeader(response, accessHeader);
  const reason = response.members.get('reason');
  const reset = Number(readHeader(response, resetHeader));
  const serverTime = readServerTime(response);
  return {
    ...(access && { access }),
    ...(reason !== undefined && /^[a-z-]{3,40}$/.test(reason) && { reason }),
    ...(reset && serverTime !== undefined && { waitSeconds: Math.max(0, reset - serverTime) }),
  };
}

function findDetails(
  { joined }: PastedResponse,
  finds: Readonly<Partial<Record<keyof FoundDetails, RegExp>>>,
): FoundDetails {
  const found = Object.entries(finds).map(([name, pattern]) => [name, pattern.exec(joined)?.[1]] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

function pick<Values extends object>(values: Values, names: readonly (keyof Values)[]): Partial<Values> {
  return Object.fromEntries(
    names.filter((name) => name in values).map((name) => [name, values[name]]),
  ) as Partial<Values>;
}

function readServerTime(response: PastedResponse): number | undefined {
  const time = Date.parse(readHeader(response, 'date')?.replace(/ UTC$/, ' GMT') ?? '');
  return Number.isNaN(time) ? undefined : time / 1000;
}

/** Reads a header as curl (`name: value`), PowerShell (`[name, value]`), or Node (`'name': 'value'`) prints it. */
function readHeader({ text }: PastedResponse, name: string): string | undefined {
  return new RegExp(`(?:^|[\\s['"])${name}\\\\{0,3}['"]?\\s*[:,]\\s*\\\\{0,3}['"]?([^\\n'"\\]\\\\]+)`, 'im')
    .exec(text)?.[1]
    ?.trim();
}

function allMatches(pattern: RegExp, text: string): string[] {
  return Array.from(text.matchAll(pattern), ([, found = '']) => found.toLowerCase());
}

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}
