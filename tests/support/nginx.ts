import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * Returns the path of an installed nginx. Tests don't install nginx, because its package would start a service on the
 * machine.
 */
export function findNginx(): string | undefined {
  return PLACES.find((file) => existsSync(file));
}

export interface NginxServer {
  readonly origin: string;
  readonly originUnderBase: string;
  readonly close: () => Promise<void>;
}

/** Serves `build` and `build-base`, each with its own `nginx.conf`, as README.md describes. */
export async function serveWithNginx(nginx: string, baseUrl: string): Promise<NginxServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'guide-nginx-'));
  const rootOfBase = path.join(folder, 'root');
  mkdirSync(path.dirname(path.join(rootOfBase, baseUrl)), { recursive: true });
  symlinkSync(path.join(root, 'build-base'), path.join(rootOfBase, baseUrl.replace(/\/$/, '')));
  const [port, portOfBase] = [await findFreePort(), await findFreePort()];
  const config = path.join(folder, 'nginx.conf');
  const server = (at: number, files: string, base: string) =>
    `server { listen 127.0.0.1:${at}; root ${files}; include ${files}${base}nginx.conf; }`;
  writeFileSync(
    config,
    `daemon off;
    master_process off;
    pid ${folder}/pid;
    error_log stderr crit;
    events {}
    http {
      include ${findTypes()};
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
      ${server(port, path.join(root, 'build'), '/')}
      ${server(portOfBase, rootOfBase, baseUrl)}
    }`,
  );
  const running = spawn(nginx, ['-p', folder, '-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  running.stderr.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise<void>((resolve) => running.on('exit', () => resolve()));
  await Promise.race([
    Promise.all([waitForPort(port), waitForPort(portOfBase)]),
    ended.then(() => {
      throw new Error(`nginx rejected its configuration: ${output}`);
    }),
  ]);
  return {
    origin: `http://127.0.0.1:${port}`,
    originUnderBase: `http://127.0.0.1:${portOfBase}`,
    async close() {
      running.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function findTypes(): string {
  const files = ['/etc/nginx', '/usr/local/etc/nginx', '/opt/homebrew/etc/nginx'].map((at) => `${at}/mime.types`);
  return files.find((file) => existsSync(file)) ?? 'mime.types';
}

async function findFreePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitForPort(port: number): Promise<void> {
  for (;;) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = net.connect(port, '127.0.0.1');
      socket.on('connect', () => (socket.destroy(), resolve(true)));
      socket.on('error', () => resolve(false));
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
