import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { vi } from 'vitest';
import type { Programs } from './programs';
import { Tab, type Engine } from './tab';

/** WebKitGTK over WebDriver, in a window on an X server without a screen. */
export async function launchWebKit({
  driver,
  browser,
  display,
  windowManager,
}: NonNullable<Programs['webkit']>): Promise<Engine> {
  const started: ChildProcess[] = [];
  function start(program: string, args: readonly string[], env = process.env): ChildProcess {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    started.unshift(child);
    return child;
  }

  const screen = start(display, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']);
  const [number] = (await once(screen.stdout ?? screen, 'data')) as [Buffer];
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
  start(windowManager, [], env);
  const port = await findFreePort();
  // A test that ran out of time may leave its session open.
  start(driver, [`--port=${port}`, '--replace-on-new-session'], env);
  const at = `http://127.0.0.1:${port}`;
  await vi.waitUntil(() => request('GET', `${at}/status`).catch(() => false), { timeout: 60_000, interval: 50 });

  return {
    async visit() {
      const { sessionId } = await request('POST', `${at}/session`, {
        capabilities: {
          alwaysMatch: {
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
          },
        },
      });
      const session = `${at}/session/${sessionId}`;
      const first: string = await request('GET', `${session}/window`);
      let current = first;
      let isUsed = false;
      return {
        async newTab() {
          const handle = isUsed ? (await request('POST', `${session}/window/new`, { type: 'window' })).handle : first;
          isUsed = true;
          /** A session has one current tab, and each command is for that one. */
          async function command(method: string, name: string, body?: object) {
            if (current !== handle) await request('POST', `${session}/window`, { handle });
            current = handle;
            return request(method, `${session}/${name}`, body);
          }
          return new Tab({
            navigate: (url) => command('POST', 'url', { url }),
            reload: () => command('POST', 'refresh', {}),
            run: (script) => command('POST', 'execute/sync', { script, args: [] }),
            perform: (actions) => command('POST', 'actions', { actions }),
            resize: (width, height) => command('POST', 'window/rect', { width, height }),
          });
        },
        close: () => request('DELETE', session),
      };
    },
    async close() {
      for (const child of started) {
        const ended = once(child, 'exit');
        child.kill();
        await ended;
      }
    },
  };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Each command has a result of its own.
async function request(method: string, address: string, body?: object): Promise<any> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`${method} ${new URL(address).pathname}: ${value?.error} ${value?.message}`);
  return value;
}

async function findFreePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
