import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { externalLinks, findLinkFault } from '../../scripts/external-links';

const server = http.createServer(({ url = '' }, response) => {
  response.writeHead(Number(url.slice(1)), url === '/302' ? { location: '/200' } : {}).end();
});
let origin: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

it('lists each link to another site once, without its fragment', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'links-'));
  const links = ['https://x.com/a#b', 'https://x.com/a', 'https://guide.example/check', '/check', '#here'];
  writeFileSync(path.join(folder, 'a.html'), links.map((link) => `<a class=a href="${link}">`).join(''));
  writeFileSync(
    path.join(folder, 'b.html'),
    '<a href=https://docs.x.com target=_blank><link href=https://css.example>',
  );
  expect(externalLinks(folder, 'https://guide.example')).toEqual(['https://docs.x.com/', 'https://x.com/a']);
  rmSync(folder, { recursive: true });
});

it.each([200, 302, 401, 403, 429])('accepts a link if the server responds with status %i', async (status) => {
  expect(await findLinkFault(`${origin}/${status}`)).toBeUndefined();
});

it.each([404, 410, 500])('reports a link if the server responds with status %i', async (status) => {
  expect(await findLinkFault(`${origin}/${status}`)).toBe(`${status} ${origin}/${status}`);
});

it('reports a link to a server that doesn’t respond', async () => {
  expect(await findLinkFault('http://127.0.0.1:1/')).toMatch(/ http:\/\/127\.0\.0\.1:1\/$/);
});
