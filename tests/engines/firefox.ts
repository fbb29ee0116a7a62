import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WebSocket } from 'ws';
import { Tab, type Engine } from './tab';

export async function launchFirefox(program: string): Promise<Engine> {
  const profile = mkdtempSync(path.join(tmpdir(), 'guide-firefox-'));
  const firefox = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(firefox, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    firefox.stderr.on('data', (chunk) => {
      output += String(chunk);
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`Firefox ended: ${output}`)));
  });
  const send = await connect(`${address}/session`);
  await send('session.new', { capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'accept' } } } });

  return {
    // A sandbox without `allow-same-origin` blocks storage, and one without `allow-scripts` blocks JavaScript.
    directives: { storage: 'sandbox allow-scripts allow-modals', scripts: 'sandbox allow-same-origin' },
    async visit() {
      // A new user context has empty storage, like a new private window.
      const { userContext } = await send('browser.createUserContext', {});
      return {
        async newTab() {
          const { context } = await send('browsingContext.create', { type: 'tab', userContext });
          return new Tab({
            navigate: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
            reload: () => send('browsingContext.reload', { context, wait: 'complete' }),
            async run(script) {
              const { result, exceptionDetails } = await send('script.callFunction', {
                functionDeclaration: `() => {${script}}`,
                awaitPromise: false,
                target: { context },
              });
              if (exceptionDetails) throw new Error(exceptionDetails.text);
              return result.value ?? null;
            },
            perform: (actions) => send('input.performActions', { context, actions }),
            resize: (width, height) => send('browsingContext.setViewport', { context, viewport: { width, height } }),
          });
        },
        close: () => send('browser.removeUserContext', { userContext }),
      };
    },
    async close() {
      await send('browser.close', {});
      await ended;
      rmSync(profile, { recursive: true });
    },
  };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Each command has its own type of result.
type Send = (method: string, params: object) => Promise<any>;

interface Reply {
  readonly type: 'success' | 'error' | 'event';
  readonly id: number;
  readonly result?: unknown;
  readonly message?: string;
}

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, (reply: Reply) => void>();
  let sent = 0;
  socket.on('message', (data) => {
    const reply = JSON.parse(String(data)) as Reply;
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++sent;
      waiting.set(id, ({ type, result, message }) => {
        if (type === 'success') resolve(result);
        else reject(new Error(`${method}: ${message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
}
