import { existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What of a site is worth packing; pictures and fonts are packed already. */
const IS_TEXT = /^(?:text\/|application\/json|image\/svg)/;

export interface Served {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves a folder as static hosts do: clean addresses, gzip, and files that may be kept. The same for every site. */
export async function serve(folder: string): Promise<Served> {
  const packed = new Map<string, Buffer>();
  const server = http.createServer((request, response) => {
    const file = findFile(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const isText = IS_TEXT.test(type);
    const body = packed.get(file) ?? (isText ? gzipSync(readFileSync(file)) : readFileSync(file));
    packed.set(file, body);
    response.writeHead(200, {
      'cache-control': type.startsWith('text/html') ? 'no-cache' : 'public, max-age=31536000',
      'content-length': body.length,
      'content-type': type,
      ...(isText && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function findFile(folder: string, pathname: string): string | undefined {
  const exact = path.join(folder, pathname);
  return [exact, `${exact}.html`, path.join(exact, 'index.html')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}
