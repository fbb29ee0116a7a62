import type { KnownResponse, Details, Diagnosis, LiveTest } from './model';

export interface ResponseContext {
  /** When the command was signed, by the reader's clock: seconds since 1970. A command pasted with the response wins. */
  readonly signedAt?: number;
  /** The account that the access token belongs to. */
  readonly accountId?: string;
}

/**
 * Explains what a terminal printed: headers or none, pretty-printed, wrapped, with prompt and command around it, cut at
 * either end, several runs (the last one counts), errors of PowerShell and of X libraries.
 *
 * Nothing is parsed as a whole, since a whole is what a paste seldom is: signs are looked for one by one, the surest
 * kind first. What has none is `unknown`.
 *
 * Details, each only where it is known:
 * - `status`, and `said`, the server's own words.
 * - `username`, `name`, `accountId` and `access` of a good response; `tokenAccountId`, the account of the access token.
 * - `clockSeconds`: how far the reader's clock is ahead of the server's. Behind, or an old command, is negative; what the
 *   server forgives is 0.
 * - `waitSeconds`: until the server takes the next request. `resetDate`: the day on which a billing cycle ends.
 * - `reason`: which of several causes a problem has.
 * - `cause` of `network`, and `curlError`, its number; `seen` of `unknown`: `command`, `page`, `words`.
 */
export function explainResponse<Id extends string, FieldId extends string>(
  { liveTest }: { readonly liveTest: LiveTest<Id, FieldId> },
  text: string,
  context: ResponseContext = {},
): Diagnosis<Id, FieldId> {
  const response = parseResponse(text);
  const known = isProxyResponse(response) ? undefined : recognize(response, liveTest);
  if (!known) return diagnoseNetworkError(response);
  if (response.isSuccess) {
    return { id: known.id, fields: known.fields, details: readAccount(response, liveTest, context) };
  }
  const details = {
    ...readServerMessage(response),
    ...readReason(response),
    ...readResetDate(response, liveTest.resetDate),
    ...readWait(response, liveTest.resetHeader),
    ...readClock(response, liveTest, context),
  };
  // A plain 401 names no reason; a wrong clock is one that can be seen.
  const isClock = known.byStatus && known.statuses.includes(401) && Boolean(details.clockSeconds);
  return isClock ? { id: 'clock', fields: [], details } : { id: known.id, fields: known.fields, details };
}

interface PastedResponse {
  /** The last response with its line breaks. */
  readonly text: string;
  /** Without line breaks, since terminals also break inside words. */
  readonly joined: string;
  /** Only its letters and digits, in lower case. */
  readonly letters: string;
  readonly status: number | undefined;
  /** `name: value` of any object in it, however deep. The first of each name. */
  readonly members: ReadonlyMap<string, string>;
  readonly isPage: boolean;
  readonly isSuccess: boolean;
  /** `oauth_timestamp` of the last command, where that was pasted as well. */
  readonly signedAt: number | undefined;
}

/** The last response is at the end of a terminal's scrollback. */
const LONGEST_RESPONSE = 60_000;

function parseResponse(pasted: string): PastedResponse {
  const scrollback = withoutTerminal(pasted.slice(-LONGEST_RESPONSE));
  const text = lastResponse(scrollback);
  const joined = text.replaceAll('\n', '');
  const members = readMembers(joined);
  const status = readStatus(joined, members);
  const isPage = /<(?:!doctype html|html|head|body)\b/i.test(joined);
  const isProblem = isPage || members.has('title') || members.has('code');
  const hasData = /"data"\s*:\s*\{/.test(joined) || (status !== undefined && status >= 200 && status < 300);
  const signedAt = lastMatch(/oauth_timestamp=[\\^"]*(\d{10})/g, scrollback.replaceAll('\n', ''))?.[1];
  return {
    text,
    joined,
    letters: lettersOf(joined),
    status,
    members,
    isPage,
    isSuccess: members.has('username') || (hasData && !isProblem),
    signedAt: signedAt === undefined ? undefined : Number(signedAt),
  };
}

/** Removes what terminals, email, and chat add: colors, carriage returns, quote marks, and curly quotes. */
function withoutTerminal(text: string): string {
  const plain = text
    // eslint-disable-next-line no-control-regex -- these are control characters
    .replace(/\u001b\[[\d;?]*[A-Za-z]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\uFEFF\u200B]/g, '')
    .replace(/\u00A0/g, ' ')
    .replace(/^[ \t]*[<>|] /gm, '');
  return /["']\s*:/.test(plain) ? plain : plain.replace(/[“”„]/g, '"');
}

/** Starts after the last command, at the last status line, since a proxy's own status comes first. */
function lastResponse(scrollback: string): string {
  const lastRun = scrollback.slice(lastMatch(/curl(?:\.exe)? -i /g, scrollback)?.index);
  const ofServer = lastRun.replace(/HTTP\/[\d.]+ +(?:1\d\d|200 connection established).*/gi, '');
  return ofServer.slice(lastMatch(/HTTP\/[\d.]+ +\d{3}/g, ofServer)?.index);
}

/** `"name": "text"` and `"name": 12`, with double quotes, single ones or none, also where the text is cut off. */
function readMembers(joined: string): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  const member = /["']?\b([\w-]{1,40})["']?\s*:\s*(?:"((?:[^"\\]|\\.)*)|'((?:[^'\\]|\\.)*)|(-?\d+)(?=\D))/g;
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

const STATUS =
  /(?:error: \(?|success: |StatusCode\s*: |(?:failed with|status) code )([2-5]\d\d)(?!\d)|\b([45]\d\d)(?= [A-Z][a-z])/;

function readStatus(joined: string, members: ReadonlyMap<string, string>): number | undefined {
  const words = STATUS.exec(joined);
  const status = /HTTP\/[\d.]+ +(\d{3})/.exec(joined)?.[1] ?? members.get('status') ?? words?.[1] ?? words?.[2];
  return status === undefined ? undefined : Number(status);
}

function recognize<Id extends string, FieldId extends string>(
  response: PastedResponse,
  { responses, accessHeader }: LiveTest<Id, FieldId>,
): KnownResponse<Id, FieldId> | undefined {
  if (response.isSuccess) {
    const seen = readHeader(response, accessHeader);
    return responses.find(({ statuses, access }) => statuses.includes(200) && (!access || access === seen));
  }
  const types = allMatches(
    /(?:problems\\?\/|developer\.(?:x|twitter)\.com[^\s"'#]{0,200}#)([a-z0-9-]+)/gi,
    response.joined,
  );
  const codes = allMatches(/\bcode["']?[:\s]*(\d{1,3})(?=\D)/gi, response.joined).map(Number);
  const { status = 0 } = response;
  const signs: ((response: KnownResponse) => boolean | undefined)[] = [
    (known) => known.wording?.some((words) => response.letters.includes(lettersOf(words))),
    (known) => known.codes?.some((code) => codes.includes(code)),
    (known) => known.types?.some((type) => types.includes(type)),
    (known) => known.statusText?.some((words) => response.letters.includes(lettersOf(words))),
    ({ byStatus, statuses }) =>
      byStatus && statuses.some((one) => (one === '5xx' ? status >= 500 : status >= 400 && one === status)),
    (known) => known.page && response.isPage && status === 0,
  ];
  for (const isSeen of signs) {
    const known = responses.find(isSeen);
    if (known) return known;
  }
  return undefined;
}

/** A proxy that rejects the connection responds in the server's place, with a status of its own. */
const REFUSED_BY_PROXY = ['CONNECT tunnel failed', 'from proxy after CONNECT'];

function isProxyResponse({ letters }: PastedResponse): boolean {
  return REFUSED_BY_PROXY.some((words) => letters.includes(lettersOf(words)));
}

/** Why there is no response, by curl's exit number (https://curl.se/docs/manpage.html#EXIT) or by what is said. */
const causes = [
  { cause: 'no-curl', curl: [], wording: ['command not found', 'curl: not found', 'is not recognized'] },
  {
    cause: 'proxy',
    curl: [5, 97],
    wording: [...REFUSED_BY_PROXY, 'could not resolve proxy', 'proxy authentication required'],
  },
  {
    cause: 'name',
    curl: [6],
    wording: ['could not resolve host', 'could not be resolved', 'no such host is known', 'ENOTFOUND'],
  },
  { cause: 'refused', curl: [7], wording: ['unable to connect', 'actively refused', 'ECONNREFUSED'] },
  { cause: 'timeout', curl: [28], wording: ['timed out', 'ETIMEDOUT'] },
  { cause: 'certificate', curl: [60, 51, 77], wording: ['trust relationship', 'certificate', 'self-signed'] },
  { cause: 'tls', curl: [35], wording: ['SSL/TLS secure channel', 'SSL connection'] },
] as const;

export const networkCauses: readonly { readonly cause: NetworkCause; readonly curl: readonly number[] }[] = causes;

export type NetworkCause = (typeof causes)[number]['cause'] | 'other';

function diagnoseNetworkError({ joined, letters, text, isPage, ...response }: PastedResponse): Diagnosis<never, never> {
  const curlError = Number(/curl: \((\d+)\)/.exec(joined)?.[1] ?? 0);
  // 22 is curl's word for an error of the server.
  const known =
    causes.find(({ curl }) => (curl as readonly number[]).includes(curlError)) ??
    causes.find(({ wording }) => wording.some((words) => letters.includes(lettersOf(words))));
  if (known ?? (curlError !== 0 && curlError !== 22)) {
    const cause: NetworkCause = known?.cause ?? 'other';
    return { id: 'network', fields: [], details: { cause, ...(curlError && { curlError }) } };
  }
  const seen = isPage ? 'page' : /oauth_signature=/.test(text) ? 'command' : 'words';
  return {
    id: 'unknown',
    fields: [],
    details: { seen, ...readServerMessage({ joined, letters, text, isPage, ...response }) },
  };
}

function readServerMessage({ status, members }: PastedResponse): Details {
  const said = members.get('detail') ?? members.get('message') ?? members.get('title');
  return { ...(status && { status }), ...(said && { said: quotable(said.slice(0, 300)) }) };
}

/** Removes control characters and marks of the writing direction, which would affect the sentence around the quote. */
function quotable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}

function readAccount(
  response: PastedResponse,
  { account, accessHeader }: Pick<LiveTest, 'account' | 'accessHeader'>,
  { accountId: tokenAccountId }: ResponseContext,
): Details {
  const [accountId, name, username] = [account.id, account.name, account.username].map((one) =>
    response.members.get(one),
  );
  const access = readHeader(response, accessHeader);
  return {
    ...(access && { access }),
    ...(username && { username }),
    ...(name && { name: quotable(name) }),
    ...(accountId && { accountId }),
    ...(tokenAccountId && { tokenAccountId }),
  };
}

function readClock(
  response: PastedResponse,
  { goodFor }: Pick<LiveTest, 'goodFor'>,
  context: ResponseContext,
): Details {
  const signedAt = response.signedAt ?? context.signedAt;
  const serverTime = readServerTime(response);
  if (signedAt === undefined || serverTime === undefined) return {};
  const ahead = signedAt - serverTime;
  return { clockSeconds: Math.abs(ahead) > goodFor ? ahead : 0 };
}

function readReason({ members }: PastedResponse): Details {
  const reason = members.get('reason');
  return reason !== undefined && /^[a-z-]{3,40}$/.test(reason) ? { reason } : {};
}

function readResetDate({ joined }: PastedResponse, resetDate: RegExp | undefined): Details {
  const date = resetDate?.exec(joined)?.[1];
  return date !== undefined && !Number.isNaN(Date.parse(date)) ? { resetDate: date } : {};
}

function readWait(response: PastedResponse, resetHeader: string): Details {
  const reset = Number(readHeader(response, resetHeader));
  const serverTime = readServerTime(response);
  return reset && serverTime !== undefined ? { waitSeconds: Math.max(0, reset - serverTime) } : {};
}

/** The `date` header, in seconds since 1970. */
function readServerTime(response: PastedResponse): number | undefined {
  const time = Date.parse(readHeader(response, 'date') ?? '');
  return Number.isNaN(time) ? undefined : time / 1000;
}

/** `name: value`, as curl prints it; also `[name, value]` of PowerShell and `'name': 'value'` of Node. */
function readHeader({ text }: PastedResponse, name: string): string | undefined {
  return new RegExp(`(?:^|[\\s['"])${name}['"]?\\s*[:,]\\s*['"]?([^\\n'"\\]]+)`, 'im').exec(text)?.[1]?.trim();
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function allMatches(pattern: RegExp, text: string): string[] {
  return Array.from(text.matchAll(pattern), ([, found = '']) => found.toLowerCase());
}

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}
