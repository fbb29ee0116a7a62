import type { Answer, Details, Diagnosis, LiveTest } from './model';

export interface ReplyContext {
  /** When the command was signed, by the reader's clock: seconds since 1970. A command pasted with the reply wins. */
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
 * - `username`, `name`, `accountId` and `access` of a good answer; `tokenAccountId`, the account of the access token.
 * - `clockSeconds`: how far the reader's clock is ahead of the server's. Behind, or an old command, is negative; what the
 *   server forgives is 0.
 * - `waitSeconds`: until the server takes the next request. `resetDate`: the day on which a billing cycle ends.
 * - `reason`: which of several causes a problem has.
 * - `cause` of `network`, and `curlError`, its number; `seen` of `unknown`: `command`, `page`, `words`.
 */
export function explainReply<Id extends string, FieldId extends string>(
  { liveTest }: { readonly liveTest: LiveTest<Id, FieldId> },
  text: string,
  context: ReplyContext = {},
): Diagnosis<Id, FieldId> {
  const reply = readReply(text);
  const answer = isOfProxy(reply) ? undefined : recognize(reply, liveTest);
  if (!answer) return explainSilence(reply);
  if (reply.isSuccess) {
    return { id: answer.id, fields: answer.fields, details: readAccount(reply, liveTest, context) };
  }
  const details = {
    ...readWords(reply),
    ...readReason(reply),
    ...readResetDate(reply, liveTest.resetDate),
    ...readWait(reply, liveTest.resetHeader),
    ...readClock(reply, liveTest, context),
  };
  // A plain 401 names no reason; a wrong clock is one that can be seen.
  const isClock = answer.byStatus && answer.statuses.includes(401) && Boolean(details.clockSeconds);
  return isClock ? { id: 'clock', fields: [], details } : { id: answer.id, fields: answer.fields, details };
}

interface Reply {
  /** The last answer, with its line breaks. */
  readonly text: string;
  /** The same without: a line break inside of a word was made by the terminal, any other one means nothing. */
  readonly joined: string;
  /** The same as lower-case letters and digits alone. */
  readonly letters: string;
  readonly status: number | undefined;
  /** `name: value` of any object in it, however deep. The first of each name. */
  readonly members: ReadonlyMap<string, string>;
  readonly isPage: boolean;
  readonly isSuccess: boolean;
  /** `oauth_timestamp` of the last command, where that was pasted as well. */
  readonly signedAt: number | undefined;
}

/** A terminal's scrollback can be long; the last answer stands at its end. */
const LONGEST_REPLY = 60_000;

function readReply(pasted: string): Reply {
  const scrollback = withoutTerminal(pasted.slice(-LONGEST_REPLY));
  const text = lastAnswer(scrollback);
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

/** Takes away what terminals, mail and chat put into a text: colors, carriage returns, quote marks, curly quotes. */
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

/** What follows the last command, and of that what begins with the last status line: a proxy's own comes before it. */
function lastAnswer(scrollback: string): string {
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
  reply: Reply,
  { answers, accessHeader }: LiveTest<Id, FieldId>,
): Answer<Id, FieldId> | undefined {
  if (reply.isSuccess) {
    const seen = readHeader(reply, accessHeader);
    return answers.find(({ statuses, access }) => statuses.includes(200) && (!access || access === seen));
  }
  const types = allMatches(
    /(?:problems\\?\/|developer\.(?:x|twitter)\.com[^\s"'#]{0,200}#)([a-z0-9-]+)/gi,
    reply.joined,
  );
  const codes = allMatches(/\bcode["']?[:\s]*(\d{1,3})(?=\D)/gi, reply.joined).map(Number);
  const { status = 0 } = reply;
  const signs: ((answer: Answer) => boolean | undefined)[] = [
    (answer) => answer.wording?.some((words) => reply.letters.includes(lettersOf(words))),
    (answer) => answer.codes?.some((code) => codes.includes(code)),
    (answer) => answer.types?.some((type) => types.includes(type)),
    (answer) => answer.statusText?.some((words) => reply.letters.includes(lettersOf(words))),
    ({ byStatus, statuses }) =>
      byStatus && statuses.some((one) => (one === '5xx' ? status >= 500 : status >= 400 && one === status)),
    (answer) => answer.page && reply.isPage && status === 0,
  ];
  for (const isSeen of signs) {
    const answer = answers.find(isSeen);
    if (answer) return answer;
  }
  return undefined;
}

/** A proxy that refused to connect answers in the server's place, with a status of its own. */
const REFUSED_BY_PROXY = ['CONNECT tunnel failed', 'from proxy after CONNECT'];

function isOfProxy({ letters }: Reply): boolean {
  return REFUSED_BY_PROXY.some((words) => letters.includes(lettersOf(words)));
}

/** Why there is no answer, by curl's exit number (https://curl.se/docs/manpage.html#EXIT) or by what is said. */
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

/** Causes that are known, each with the numbers that curl gives it. */
export const networkCauses: readonly { readonly cause: NetworkCause; readonly curl: readonly number[] }[] = causes;

export type NetworkCause = (typeof causes)[number]['cause'] | 'other';

function explainSilence({ joined, letters, text, isPage, ...reply }: Reply): Diagnosis<never, never> {
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
  return { id: 'unknown', fields: [], details: { seen, ...readWords({ joined, letters, text, isPage, ...reply }) } };
}

function readWords({ status, members }: Reply): Details {
  const said = members.get('detail') ?? members.get('message') ?? members.get('title');
  return { ...(status && { status }), ...(said && { said: quotable(said.slice(0, 300)) }) };
}

/** Without what would turn the sentence around it: control characters and marks of the writing direction. */
function quotable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}

function readAccount(
  reply: Reply,
  { account, accessHeader }: Pick<LiveTest, 'account' | 'accessHeader'>,
  { accountId: tokenAccountId }: ReplyContext,
): Details {
  const [accountId, name, username] = [account.id, account.name, account.username].map((one) => reply.members.get(one));
  const access = readHeader(reply, accessHeader);
  return {
    ...(access && { access }),
    ...(username && { username }),
    ...(name && { name: quotable(name) }),
    ...(accountId && { accountId }),
    ...(tokenAccountId && { tokenAccountId }),
  };
}

function readClock(reply: Reply, { goodFor }: Pick<LiveTest, 'goodFor'>, context: ReplyContext): Details {
  const signedAt = reply.signedAt ?? context.signedAt;
  const serverTime = readServerTime(reply);
  if (signedAt === undefined || serverTime === undefined) return {};
  const ahead = signedAt - serverTime;
  return { clockSeconds: Math.abs(ahead) > goodFor ? ahead : 0 };
}

/** Which of several causes a problem has, as a short id. */
function readReason({ members }: Reply): Details {
  const reason = members.get('reason');
  return reason !== undefined && /^[a-z-]{3,40}$/.test(reason) ? { reason } : {};
}

function readResetDate({ joined }: Reply, resetDate: RegExp | undefined): Details {
  const date = resetDate?.exec(joined)?.[1];
  return date !== undefined && !Number.isNaN(Date.parse(date)) ? { resetDate: date } : {};
}

function readWait(reply: Reply, resetHeader: string): Details {
  const reset = Number(readHeader(reply, resetHeader));
  const serverTime = readServerTime(reply);
  return reset && serverTime !== undefined ? { waitSeconds: Math.max(0, reset - serverTime) } : {};
}

/** The `date` header, in seconds since 1970. */
function readServerTime(reply: Reply): number | undefined {
  const time = Date.parse(readHeader(reply, 'date') ?? '');
  return Number.isNaN(time) ? undefined : time / 1000;
}

/** `name: value`, as curl prints it; also `[name, value]` of PowerShell and `'name': 'value'` of Node. */
function readHeader({ text }: Reply, name: string): string | undefined {
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
