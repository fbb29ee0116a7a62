import { inspect } from 'node:util';
import type { XResponse } from './x-responses';

/**
 * Each function in this file returns the text that a terminal shows for a response, as people copy and paste it.
 */

const DATE = 'Wed, 22 Jul 2026 10:00:00 GMT';
export const serverTime = Date.parse(DATE) / 1000;

const REASONS: Readonly<Record<number, string>> = { 200: 'OK', 401: 'Unauthorized', 403: 'Forbidden' };

/** The output of `curl -i`. */
export function withHeaders({ status, headers = {}, body }: XResponse): string {
  const lines = {
    date: DATE,
    perf: '7402827104',
    'content-type': 'application/json; charset=utf-8',
    'content-security-policy': `default-src 'none'; report-uri https://twitter.com/i/csp_report?a=${'x'.repeat(90)}`,
    'x-transaction-id': 'd2c0f8d6b3a4e5f6',
    server: 'cloudflare envoy',
    ...headers,
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/2 ${status} `, ...head, '', body].join('\n');
}

/** The output of `curl -i` on Windows through a company's proxy. */
export function throughProxy(response: XResponse): string {
  const reason = REASONS[response.status] ?? 'Whatever';
  return `HTTP/1.1 200 Connection established\r\n\r\n${withHeaders(response)
    .replace('HTTP/2 ', 'HTTP/1.1 ')
    .replace(/ \n/, ` ${reason}\n`)
    .replaceAll('\n', '\r\n')}`;
}

/** The output of `curl -v`, which marks sent lines with `>` and received lines with `<`. */
export function verbose(response: XResponse): string {
  const [head = '', body = ''] = withHeaders(response).split('\n\n');
  const received = head.split('\n').map((line) => `< ${line}`);
  return ['> GET /2/users/me HTTP/2', '> Host: api.x.com', '> accept: */*', '>', ...received, '<', body].join('\n');
}

export function prettyPrinted({ body }: XResponse): string {
  return body.startsWith('{') ? JSON.stringify(JSON.parse(body), undefined, 2) : body;
}

export function wrapped(text: string, columns = 80): string {
  return text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{${columns}})(?=.)`, 'gu'), '$1\n'))
    .join('\n');
}

const SIGNED = `OAuth oauth_consumer_key="ExampleKeyDoNotUse0000000", oauth_nonce="n0nce", oauth_signature="abc%2Fdef%3D", oauth_signature_method="HMAC-SHA1", oauth_timestamp="${serverTime - 4}", oauth_token="1000000001-ExampleTokenDoNotUse0000000000000000000", oauth_version="1.0"`;
const URL = 'https://api.x.com/2/users/me';

/**
 * The text in a Terminal window on a Mac. X's responses end without a line break, so zsh marks the end with `%` before
 * the next prompt.
 */
export function withPrompt(response: XResponse): string {
  const command = `curl -i -sS -m 30 -H 'Authorization: ${SIGNED}' ${URL}`;
  return `Last login: Wed Jul 22 11:58:01 on ttys000\neditor@Mac ~ % ${command}\n${withHeaders(response)}\u001b[1m\u001b[7m%\u001b[27m\u001b[1m\u001b[0m\neditor@Mac ~ % `;
}

/** The output of bash 5.2 and curl 7.88, with escape sequences around pastes and header names. */
export function inBash(response: XResponse): string {
  const command = `curl -i -sS -m 30 -H 'Authorization: ${SIGNED}' ${URL}`;
  const [head = '', body = ''] = withHeaders(response).split('\n\n');
  const bold = head.replace(/^([\w-]+): /gm, '\u001b[1m$1\u001b[0m: ').replaceAll('\n', '\r\r\n');
  const prompt = '\u001b[?2004hbash-5.2# ';
  return `${prompt}${command}\r\n\u001b[?2004l\r${bold}\r\r\n\r\r\n${body}${prompt}`;
}

export function inPowerShell(response: XResponse): string {
  const command = `'', 'header = "Authorization: ${SIGNED.replaceAll('"', '\\"')}"' | curl.exe -i -sS -m 30 -K - ${URL}`;
  const printed = withHeaders(response).replaceAll('\n', '\r\n');
  return `PS C:\\Users\\editor> ${command}\r\n${printed}\r\nPS C:\\Users\\editor> `;
}

export function inCommandPrompt(response: XResponse): string {
  const header = `Authorization: ${SIGNED}`.replaceAll('"', '\\^"').replaceAll('%', '%^');
  const command = `curl.exe -i -sS -m 30 -H ^"${header}^" ${URL}`;
  return `C:\\Users\\editor>${command}\r\n${wrapped(withHeaders(response), 120).replaceAll('\n', '\r\n')}\r\nC:\\Users\\editor>`;
}

/** The output of `Invoke-WebRequest` in PowerShell 5.1, where `curl` is an alias for this command. */
export function invokeWebRequest({ status, headers = {}, body }: XResponse): string {
  if (status === 200) {
    const shown = Object.entries({ ...headers, date: DATE }).map(([name, value]) => `[${name}, ${value}]`);
    return `\r\n\r\nStatusCode        : 200\r\nStatusDescription : OK\r\nContent           : ${body}\r\nHeaders           : {${shown.join(', ')}}\r\n`;
  }
  return [
    `Invoke-WebRequest : ${body || `The remote server returned an error: (${status}) ${REASONS[status] ?? 'Error'}.`}`,
    'At line:1 char:1',
    '+ Invoke-WebRequest -Uri https://api.x.com/2/users/me -Headers $headers',
    '+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    '    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-WebRequest], WebException',
    '    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeWebRequestCommand',
  ].join('\r\n');
}

export function libraryError({ status, body }: XResponse): string {
  const data = body.startsWith('{') ? (JSON.parse(body) as { errors?: { code: number; message: string }[] }) : {};
  const words = data.errors?.map(({ code, message }) => `${message} (Twitter code ${code})`).join(', ');
  const failed = `ApiResponseError: Request failed with code ${status}`;
  return words
    ? `${failed} - ${words}`
    : `${failed}\n    at RequestHandlerHelper.createResponseError (request-handler.helper.js:104:16) ${inspect({ error: true, code: status, data })}`;
}
