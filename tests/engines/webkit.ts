import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { vi } from 'vitest';
import type { Programs } from './programs';
import { Tab, type Engine, type Lack, type Visit } from './tab';

type WebKit = NonNullable<Programs['webkit']>;

/**
 * The MiniBrowser option that disables each feature. `--enable-javascript-markup=false` disables the page's scripts,
 * but not the scripts that the driver runs.
 */
const SETTINGS: Readonly<Record<Lack, string>> = {
  storage: '--enable-html5-local-storage=false',
  scripts: '--enable-javascript-markup=false',
};

export function createWebKit(programs: WebKit): Engine {
  return {
    visit: (lack) => startVisit(programs, lack ? [SETTINGS[lack]] : []),
    close: () => Promise.resolve(),
  };
}

/** Gives each visit its own virtual display. Stopping the display also stops the browser, even if the driver hangs. */
async function startVisit({ driver, browser, display, windowManager }: WebKit, settings: string[]): Promise<Visit> {
  const started: ChildProcess[] = [];
  function start(program: string, args: readonly string[], env = process.env): ChildProcess {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    started.push(child);
    return child;
  }
  async function close() {
    const ends = started.filter(isRunning).map((child) => once(child, 'exit'));
    started.forEach((child) => child.kill());
    await Promise.all(ends);
  }

  try {
    const number = await firstOutput(
      start(display, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']),
    );
    const env = { ...process.env, DISPLAY: `:${number}`, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
    await firstOutput(start(windowManager, ['--startup', 'echo ready'], env));
    const port = await findFreePort();
    const driving = start(driver, [`--port=${port}`], env);
    const at = `http://127.0.0.1:${port}`;
    await vi.waitUntil(() => isRunning(driving) && request('GET', `${at}/status`).catch(() => false), {
      timeout: 30_000,
      interval: 20,
    });
    return { ...(await startSession(at, browser, settings)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startSession(at: string, browser: string, settings: readonly string[]): Promise<Pick<Visit, 'newTab'>> {
  const { sessionId } = await request('POST', `${at}/session`, {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation', ...settings] },
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
      /** Switches to this tab first, because WebDriver sends each command to the session's current tab. */
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
  };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Each command has its own type of result.
async function request(method: string, address: string, body?: object): Promise<any> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`${method} ${new URL(address).pathname}: ${value?.error} ${value?.message}`);
  return value;
}

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

async function firstOutput(child: ChildProcess): Promise<string> {
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${child.spawnfile} ended before it was ready.`);
  });
  const [output] = (await Promise.race([once(child.stdout ?? child, 'data'), ended])) as [Buffer];
  ended.catch(() => undefined);
  return String(output).trim();
}

async function findFreePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
