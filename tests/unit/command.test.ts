import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeCommand } from '../../src/credentials/command';
import { signRequest } from '../../src/credentials/sign';
import { hostileValues } from '../support/hostile-values';
import { readCommandPrompt, readCurlConfig, readPowerShell } from '../support/windows-shells';

const request = { method: 'GET', url: 'https://api.x.com/2/users/me' } as const;

function sign(value: string): string {
  const keys = { consumerKey: value, consumerSecret: value, token: value, tokenSecret: value };
  return signRequest({ request, keys, nonce: 'nonce', timestamp: 1_800_000_000 });
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'command-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Skips Windows, because POSIX shells don't understand the drive letter in the path of the fake `curl`.
describe.skipIf(process.platform === 'win32')('the command for POSIX shells', () => {
  const curl = path.join(folder, 'curl');
  writeFileSync(curl, `#!/bin/sh\nprintf '%s\\0' "$@" >> '${path.join(folder, 'argv')}'\n`);
  chmodSync(curl, 0o755);

  const shells = ['sh', 'dash', 'bash', 'bash --norc -i', 'zsh -f', 'busybox sh'];
  const installed = shells.filter((shell) => !spawnSync(shell.split(' ')[0] ?? '', ['-c', 'exit']).error);

  it.each(installed)(
    'passes the exact Authorization header to curl in %s, even if a key contains shell syntax',
    (shell) => {
      const [name = '', ...options] = shell.split(' ');
      const argv = path.join(folder, 'argv');
      for (const value of hostileValues) {
        rmSync(argv, { force: true });
        const authorization = sign(value);
        spawnSync(name, options, {
          cwd: folder,
          env: { PATH: `${folder}:/usr/bin:/bin`, HISTFILE: '' },
          input: `${writeCommand('posix', request, authorization)}\n`,
        });
        expect(readFileSync(argv, 'utf8').split('\0')).toEqual([
          ...['-i', '-sS', '-m', '30', '-H', `Authorization: ${authorization}`, request.url],
          '',
        ]);
      }
      expect(existsSync(path.join(folder, 'PWNED'))).toBe(false);
    },
  );
});

describe('the command for PowerShell', () => {
  it.each(hostileValues)('pipes the exact Authorization header into curl.exe in PowerShell for the key %j', (value) => {
    const authorization = sign(value);
    const { input, argv } = readPowerShell(writeCommand('powershell', request, authorization));
    expect(argv).toEqual(['curl.exe', '-i', '-sS', '-m', '30', '-K', '-', request.url]);
    expect(readCurlConfig(input)).toEqual([['header', `Authorization: ${authorization}`]]);
  });
});

describe('the command for Command Prompt', () => {
  // If the command contains `%PATH%`, Command Prompt inserts the value of PATH. Each of these values would then change
  // what the command does.
  const variables = { '83ADDRESS': '" & calc & "', '3D': '" & calc & "', '25PATH': '&', PATH: '&', COMSPEC: '&' };

  it.each(hostileValues)(
    'passes the exact Authorization header to curl.exe in Command Prompt for the key %j',
    (value) => {
      const authorization = sign(value);
      const line = writeCommand('cmd', request, authorization);
      expect(readCommandPrompt(line, variables)).toEqual([
        ...['curl.exe', '-i', '-sS', '-m', '30', '-H', `Authorization: ${authorization}`, request.url],
      ]);
    },
  );
});

describe('writeCommand', () => {
  it.each([
    ['a single quote', `OAuth oauth_token="'"`],
    ['a dollar sign', 'OAuth oauth_token="$(x)"'],
    ['a line break', 'OAuth oauth_token="x"\n'],
    ['a second header', 'OAuth oauth_token="x", X-Other: y'],
    ['the Bearer scheme', 'Bearer AAAA'],
    ['text before the scheme', 'x OAuth oauth_token="x"'],
    ['no content', ''],
  ])('throws on an Authorization header with %s', (_, authorization) => {
    for (const shell of ['posix', 'powershell', 'cmd'] as const) {
      expect(() => writeCommand(shell, request, authorization)).toThrow(TypeError);
    }
  });

  it('throws on a URL with shell syntax or without HTTPS', () => {
    for (const url of ['https://api.x.com/?a=1&b=$c', 'x; https://api.x.com/2', 'http://api.x.com/2'])
      expect(() => writeCommand('posix', { url }, sign('key'))).toThrow(TypeError);
  });
});
