import { readdirSync } from 'node:fs';
import http, { type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OTHER_BASE_URL } from '../support/built-sites';
import { launchChromium } from '../support/chromium';
import { findNginx, serveWithNginx, type NginxServer } from '../support/nginx';
import {
  GUIDE,
  listAllPages,
  listTranslations,
  NOT_FOUND,
  OLD_GUIDE,
  runScripts,
  watchForComplaints,
} from '../support/site';
import { keyChecker, ui } from '../support/ui';

const root = path.resolve(import.meta.dirname, '../..');
const nginx = findNginx();
if (!nginx) process.stderr.write('Skipped the tests of nginx.conf: nginx is not installed.\n');

let server: NginxServer;
beforeAll(async () => {
  if (nginx) server = await serveWithNginx(nginx, OTHER_BASE_URL);
});
afterAll(() => server?.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Uses `node:http`, because `fetch` would change paths such as `img/../_headers` before the request. */
function ask(origin: string, at: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = http.get({ hostname, port, path: at, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject);
  });
}

const SECURITY_HEADERS = [
  'content-security-policy',
  'strict-transport-security',
  'referrer-policy',
  'permissions-policy',
  'x-content-type-options',
  'x-frame-options',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
] as const;

const FOREVER = 'public, max-age=31536000, immutable';

describe.skipIf(!nginx).each([
  ['under /', '/', 'build', () => server.origin],
  [`under ${OTHER_BASE_URL}`, OTHER_BASE_URL, 'build-base', () => server.originUnderBase],
])('nginx with the shipped configuration, %s', (_, base, folder, origin) => {
  const get = (at: string, headers?: Record<string, string>) => ask(origin(), base + at, headers);
  const files = (under: string) =>
    readdirSync(path.join(root, folder, under)).map((name) => `${under}/${name}`) as [string, ...string[]];
  const [script] = files('assets/js');
  const [styles] = files('assets/css');

  it.each([...listAllPages().filter((page) => !page.endsWith(NOT_FOUND)), OLD_GUIDE])(
    'serves the page /%s',
    async (page) => {
      const { status, headers, body } = await get(page);
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
      expect(body.toString()).toContain('<!doctype html>');
    },
  );

  it.each([
    ['a page', GUIDE],
    ['the page at the guide’s old address', OLD_GUIDE],
    ['a script', script],
    ['an image', 'img/logo.svg'],
    ['the 404 page', 'nowhere'],
    ['the 404 response for a missing script', 'assets/js/nowhere.js'],
    ['a redirect', `${GUIDE}/`],
    ['the 404 page for a server configuration file', 'nginx.conf'],
  ])('sends each security header exactly once with %s', async (_what, at) => {
    const { headers } = await get(at);
    const policy = String(headers['content-security-policy']);
    for (const name of SECURITY_HEADERS) expect(headers, name).toHaveProperty(name);
    expect(policy).toMatch(/^default-src 'self'; .*; frame-ancestors 'none'$/);
    expect(policy.match(/default-src/g)).toHaveLength(1);
    expect(headers['strict-transport-security']).toBe('max-age=63072000');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers.server).toBe('nginx');
  });

  it('repeats the page’s security policy in a header, and adds frame-ancestors', async () => {
    const { headers, body } = await get(GUIDE);
    const [, meta] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(body.toString()) ?? [];
    const rules = (policy = '') =>
      policy
        .split('; ')
        .map((rule) => rule.split(' ').sort().join(' '))
        .sort();
    expect(rules(String(headers['content-security-policy']))).toEqual(
      [...rules(meta), "'none' frame-ancestors"].sort(),
    );
  });

  it('compresses only text', async () => {
    const gzip = { 'accept-encoding': 'gzip' };
    for (const at of [GUIDE, script, styles, 'img/logo.svg', 'sitemap.xml', 'nowhere']) {
      const { headers, body } = await get(at, gzip);
      expect([at, headers['content-encoding'], headers.vary]).toEqual([at, 'gzip', 'Accept-Encoding']);
      expect(gunzipSync(body)).toEqual((await get(at)).body);
    }
    expect((await get('img/social-card.png', gzip)).headers['content-encoding']).toBeUndefined();
  });

  it('lets browsers cache files whose names contain a hash, but requires revalidation for all other files', async () => {
    expect((await get(script)).headers['cache-control']).toBe(FOREVER);
    expect((await get(styles)).headers['cache-control']).toBe(FOREVER);
    for (const at of ['img/logo.svg', 'img/social-card.png', 'favicon.ico', 'sitemap.xml', 'assets/js/gone.js']) {
      expect([at, (await get(at)).headers['cache-control']]).toEqual([at, 'no-cache']);
    }
    const { headers } = await get('img/logo.svg');
    const again = await get('img/logo.svg', { 'if-none-match': headers.etag as string });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it.each([
    [`${GUIDE}/`, GUIDE],
    [`${GUIDE}/?a=b`, `${GUIDE}?a=b`],
    [`${GUIDE}.html`, GUIDE],
    ['check.html?a=b', 'check?a=b'],
    ['index.html', ''],
    ['index', ''],
  ])('redirects /%s to the page’s canonical address', async (from, to) => {
    const { status, headers } = await get(from);
    expect([status, headers.location]).toEqual([308, base + to]);
  });

  it.each(['%5Celsewhere.example/', '%5Celsewhere.example/a.html', '%2F%5Celsewhere.example/', 'a%0db/', 'a%0d%0ab/'])(
    'doesn’t redirect /%s to another site',
    async (at) => {
      const { status, headers } = await get(at);
      expect([status, headers.location]).toEqual([404, undefined]);
    },
  );

  it.each([
    ['nowhere'],
    ['docs/nowhere.md'],
    ['assets'],
    ['img/nowhere.png'],
    ['404'],
    ['404.html'],
    ['nginx.conf'],
    ['_headers'],
    ['%6eginx.conf'],
    ['img/../_headers'],
    ['.htaccess'],
  ])('returns the 404 page for /%s', async (at) => {
    const { status, headers, body } = await get(at);
    expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
    expect(body.toString()).toContain('<title data-rh=true>Page Not Found');
  });

  it.each(listTranslations())(
    'handles addresses under /%s like English addresses: redirects, caching, downloads, and 404 pages',
    async (folder) => {
      for (const from of [folder.replace('/', ''), `${folder}index.html`, `${folder}index`]) {
        const { status, headers } = await get(`${from}?a=b`);
        expect([status, headers.location]).toEqual([308, `${base}${folder}?a=b`]);
      }
      const [asset] = files(`${folder}assets/js`);
      expect((await get(asset)).headers['cache-control']).toBe(FOREVER);
      const copy = `verifier.${folder.replace('/', '.html')}`;
      expect((await get(folder + copy)).headers['content-disposition']).toBe(`attachment; filename=${copy}`);
      for (const at of ['nowhere', '404', '404.html', 'img/nowhere.png', 'nowhere.md']) {
        const { status, body } = await get(folder + at);
        expect(status).toBe(404);
        expect(body.toString()).toContain(`rel=canonical href=http://localhost:3000${base}${folder}404.html`);
      }
    },
  );

  it.each(['verifier.html', 'verifier'])('sends /%s as a download, with all security headers', async (at) => {
    const { status, headers } = await get(at);
    expect([status, headers['content-disposition']]).toEqual([200, 'attachment; filename=verifier.html']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    for (const name of SECURITY_HEADERS) expect(headers, name).toHaveProperty(name);
    expect((await get(GUIDE)).headers).not.toHaveProperty('content-disposition');
  });

  it('serves a guide that works in a browser: it hydrates and copies a key', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const complaints = watchForComplaints(page);
      await page.goto(origin() + base + GUIDE);
      await runScripts(page);
      const { keyBox, copyKey, field } = keyChecker(page);
      await keyBox('apiKey').fill('ExampleKeyDoNotUse0000001');
      await copyKey('apiKey').click();
      await ui(field('apiKey')).text('verifier.isCopied').waitFor();
      expect(await complaints()).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
