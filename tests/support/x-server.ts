import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { isSignedWith, parseAuthorization } from './oauth1';
import { xResponses, type XResponse } from './x-responses';

/** The keys that the server accepts. */
export interface XKeys {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly accessToken: string;
  readonly accessTokenSecret: string;
}

/**
 * A local stand-in for X's server. It checks signatures with `oauth1.ts`, which shares no code with the site, and sends
 * X's responses.
 */
export interface XServer {
  keys: XKeys;
  /** The response to a correct request. */
  response: XResponse;
  /** How many seconds the server's clock is ahead of this computer's clock. */
  ahead: number;
  isTokenRevoked: boolean;
  readonly received: string[];
  /** The value for `CURL_HOME`. A `.curlrc` in this folder makes `curl` connect to this server instead of api.x.com. */
  readonly curlHome: string;
  /**
   * Resets the server, so that tests can share it. A new server would be slow to start, because it creates a
   * certificate.
   */
  readonly reset: () => void;
  /** Runs a task while the server doesn't accept connections. */
  readonly whileSilent: <T>(task: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

const HOST = 'api.x.com';
const PATH = '/2/users/me';
/** The parameters of a correct `Authorization` header (“Authorizing a request” on https://docs.x.com). */
const PARAMETERS = [
  'oauth_consumer_key',
  'oauth_nonce',
  'oauth_signature',
  'oauth_signature_method',
  'oauth_timestamp',
  'oauth_token',
  'oauth_version',
];
const GOOD_FOR_SECONDS = 300;

export async function startXServer(keys: XKeys): Promise<XServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'x-server-'));
  const usedNonces = new Set<string>();

  function judge({ method = '', url = '', headers }: IncomingMessage): XResponse {
    const { authorization = '' } = headers;
    x.received.push(authorization);
    if (headers.host !== HOST || method !== 'GET' || url !== PATH) return xResponses.wrongAddress;
    const parameters = parseAuthorization(authorization);
    if (!parameters || [...parameters.keys()].sort().join() !== PARAMETERS.join()) return xResponses.badHeader;
    const [key, nonce, , method1, timestamp, token, version] = PARAMETERS.map((name) => parameters.get(name) ?? '');
    if (method1 !== 'HMAC-SHA1' || version !== '1.0' || !/^\d+$/.test(timestamp ?? '')) return xResponses.badHeader;
    if (key !== x.keys.apiKey) return xResponses.unauthorized;
    if (token !== x.keys.accessToken || x.isTokenRevoked) return xResponses.tokenRevoked;
    if (Math.abs(Number(timestamp) - now()) > GOOD_FOR_SECONDS) return xResponses.timestamp;
    const request = { method, url: `https://${HOST}${url}`, authorization };
    if (!isSignedWith(request, x.keys.apiSecret, x.keys.accessTokenSecret)) return xResponses.badSignature;
    if (!nonce || usedNonces.has(nonce)) return xResponses.unauthorized;
    usedNonces.add(nonce);
    return x.response;
  }

  const now = () => Math.floor(Date.now() / 1000) + x.ahead;

  function respond(request: IncomingMessage, response: ServerResponse) {
    const { status, headers = {}, body } = judge(request);
    response.writeHead(status, {
      date: new Date(now() * 1000).toUTCString(),
      'content-type': 'application/json; charset=utf-8',
      ...headers,
    });
    response.end(body);
  }

  const server = https.createServer(createCertificate(folder), respond);
  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  const stopListening = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  writeFileSync(
    path.join(folder, '.curlrc'),
    `connect-to = "${HOST}:443:127.0.0.1:${port}"\ncacert = "${path.join(folder, 'certificate.pem')}"\nnoproxy = "*"\n`,
  );

  const x: XServer = {
    keys,
    response: xResponses.works,
    ahead: 0,
    isTokenRevoked: false,
    received: [],
    curlHome: folder,
    reset: () => {
      Object.assign(x, { keys, response: xResponses.works, ahead: 0, isTokenRevoked: false });
      x.received.length = 0;
      usedNonces.clear();
    },
    whileSilent: async (task) => {
      await stopListening();
      try {
        return await task();
      } finally {
        await listen(port);
      }
    },
    close: async () => {
      rmSync(folder, { recursive: true });
      await stopListening();
    },
  };
  return x;
}

/** Creates a certificate for each run, because a private key in the repository wouldn't be secret. */
function createCertificate(folder: string) {
  const [key, cert] = ['key.pem', 'certificate.pem'].map((name) => path.join(folder, name)) as [string, string];
  const { status, stderr } = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`, '-keyout', key, '-out', cert],
  ]);
  if (status !== 0) throw new Error(`openssl made no certificate: ${String(stderr)}`);
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

/** Runs a command in a local shell whose `curl` connects to this server, and returns the output. */
export async function runIn(shell: string, command: string, { curlHome }: Pick<XServer, 'curlHome'>): Promise<string> {
  return run(shell, ['-c', command], '', curlHome);
}

/** Runs a program with the arguments and input that a function in windows-shells.ts returned. */
export async function runProgram(
  [program = '', ...options]: readonly string[],
  input: readonly string[],
  { curlHome }: Pick<XServer, 'curlHome'>,
): Promise<string> {
  return run(program.replace(/\.exe$/, ''), options, input.map((line) => `${line}\r\n`).join(''), curlHome);
}

/** Runs a program asynchronously, so that the server, which runs in this process, can respond. */
function run(program: string, options: readonly string[], input: string, curlHome: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      [...options],
      { env: { PATH: process.env['PATH'], CURL_HOME: curlHome }, encoding: 'utf8' },
      (error, stdout, stderr) => {
        if (error && typeof error.code === 'string') reject(error);
        else resolve(stdout + stderr);
      },
    );
    child.stdin?.end(input);
  });
}
