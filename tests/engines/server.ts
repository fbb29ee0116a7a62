import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { serveFolder } from '../support/static-server';

const build = path.resolve(import.meta.dirname, '../../build');
/**
 * The path of a script that breaks the site only in WebKit, to check that the tests detect the fault. It replaces
 * `fetch` with a preload, and WebKit never retries a failed preload.
 */
export const FAULT = '/preload';
const PRELOAD = `window.fetch = async (href) =>
  document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', href }));`;

const REPORTS = '/policy-reports';

export interface SiteServer {
  readonly url: string;
  /** Each request as text: its address, headers, and body. */
  readonly requests: readonly string[];
  readonly paths: readonly string[];
  /** The security policy violations that browsers reported, each as a directive and the blocked address. */
  readonly violations: string[];
  /** Whether no request is open. */
  isIdle(): boolean;
  /** While this is true, the server closes the connection when a script is requested. */
  scriptsFail: boolean;
  /** Delays scripts until the returned function is called. */
  holdScripts(): () => void;
  /** Adds a directive to the security policy of later responses. */
  restrict(directive: string): void;
  /** Changes the HTML of later responses. */
  plant(fault: (html: string) => string): void;
  close(): Promise<void>;
}

/** Serves the built site with the headers from its `_headers` file, and records what browsers send. */
export async function serveSite(): Promise<SiteServer> {
  const { headers, assetHeaders } = readHeaders();
  const requests: string[] = [];
  const paths: string[] = [];
  const violations: string[] = [];
  let released = Promise.resolve();
  let policy = `${headers.get('Content-Security-Policy')}; report-uri ${REPORTS}`;
  let open = 0;
  let fault = (html: string) => html;
  const state = { scriptsFail: false };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    open += 1;
    response.on('close', () => (open -= 1));
    const body = await readBody(request);
    if (pathname === REPORTS) {
      const report = (JSON.parse(body) as { 'csp-report': Record<string, string> })['csp-report'];
      violations.push(`${report['effective-directive']}: ${report['blocked-uri']}`);
      response.writeHead(204).end();
      return true;
    }
    if (pathname === FAULT) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(PRELOAD);
      return true;
    }
    requests.push([request.url, ...request.rawHeaders, body].join('\n'));
    paths.push(pathname);
    if (pathname.endsWith('.js')) {
      if (state.scriptsFail) {
        response.destroy();
        return true;
      }
      await released;
    }
    headers.forEach((value, name) => response.setHeader(name, value));
    response.setHeader('Content-Security-Policy', policy);
    // Under the `sandbox` directive, a page's origin is opaque, so the site's own fonts load only with this header.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-cache');
    if (pathname.startsWith('/assets/')) assetHeaders.forEach((value, name) => response.setHeader(name, value));
    return false;
  };
  const server = await serveFolder(build, '/', {
    handle,
    change: (content, type) => (type.startsWith('text/html') ? fault(String(content)) : content),
  });

  return Object.assign(state, {
    url: server.url,
    requests,
    paths,
    violations,
    isIdle: () => open === 0,
    holdScripts() {
      let release: () => void = () => undefined;
      released = new Promise((resolve) => (release = resolve));
      return release;
    },
    restrict(directive: string) {
      policy += `; ${directive}`;
      headers.delete('Cross-Origin-Resource-Policy');
    },
    plant(planted: (html: string) => string) {
      fault = planted;
    },
    close: server.close,
  });
}

function readHeaders(): Record<'headers' | 'assetHeaders', Map<string, string>> {
  const [all = '', assets = ''] = readFileSync(path.join(build, '_headers'), 'utf8')
    .split(/^\/\S*\n/m)
    .slice(1);
  const parse = (lines: string) =>
    new Map(Array.from(lines.matchAll(/^ +(.*?): (.*)$/gm), ([, name = '', value = '']) => [name, value]));
  return { headers: parse(all), assetHeaders: parse(assets) };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
