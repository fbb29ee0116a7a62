import { existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export interface StaticServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Options {
  /**
   * Compresses files and lets browsers cache them, as hosts do. Only benchmarks use this option, because tests need the
   * current files, not cached ones.
   */
  readonly compress?: boolean;
  /** Handles a request before the server does. Returns false if the server should handle it. */
  readonly handle?: (request: http.IncomingMessage, response: http.ServerResponse) => Promise<boolean>;
  /** Changes the content of a file before the server sends it. Has no effect on compressed files. */
  readonly change?: (content: Buffer, type: string) => Buffer | string;
}

/**
 * Serves a built site as static hosts do, with clean URLs and `404.html`. The packages sirv and serve-handler aren't
 * enough, because they don't compress files on the fly.
 */
export async function serveFolder(
  folder: string,
  baseUrl = '/',
  { compress, handle, change = (content) => content }: Options = {},
): Promise<StaticServer> {
  const compressed = new Map<string, Buffer>();
  const server = http.createServer(async (request, response) => {
    if (await handle?.(request, response)) return;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = pathname.startsWith(baseUrl)
      ? findFile(folder, decodeURIComponent(pathname.slice(baseUrl.length)))
      : undefined;
    const file = found ?? path.join(folder, notFoundPage(folder, pathname.slice(baseUrl.length)));
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.statusCode = found ? 200 : 404;
    response.setHeader('content-type', type);
    if (!compress || !COMPRESSIBLE.test(type)) {
      if (compress) response.setHeader('cache-control', FOREVER);
      response.end(existsSync(file) ? change(readFileSync(file), type) : '');
      return;
    }
    const body = compressed.get(file) ?? gzipSync(readFileSync(file));
    compressed.set(file, body);
    response.setHeader('cache-control', type.startsWith('text/html') ? 'no-cache' : FOREVER);
    response.setHeader('content-encoding', 'gzip');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${baseUrl}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Returns the 404 page of the language in the path, as Cloudflare Pages does. */
function notFoundPage(folder: string, relative: string): string {
  const [language = ''] = /^[\w-]+(?=\/)/.exec(relative) ?? [];
  const page = path.join(language, '404.html');
  return existsSync(path.join(folder, page)) ? page : '404.html';
}

const COMPRESSIBLE = /^(?:text\/|application\/json|image\/svg)/;
const FOREVER = 'public, max-age=31536000';

function findFile(folder: string, relative: string): string | undefined {
  const exact = path.join(folder, relative);
  if (!exact.startsWith(folder)) return undefined;
  return [exact, `${exact}.html`, path.join(exact, 'index.html')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}
