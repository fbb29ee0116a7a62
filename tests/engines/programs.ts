import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { mayInstallPackages } from '../support/chromium';

/** The Debian packages that each engine needs. WebKit's windows get the focus only under a window manager (openbox). */
export const PACKAGES = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'openbox'],
} as const;

export type EngineName = keyof typeof PACKAGES;

export interface Programs {
  readonly firefox: { readonly firefox: string } | undefined;
  readonly webkit:
    | { readonly driver: string; readonly browser: string; readonly display: string; readonly windowManager: string }
    | undefined;
}

export function findPrograms(): Programs {
  const firefox = findOnPath('firefox-esr') ?? findOnPath('firefox');
  const driver = findOnPath('WebKitWebDriver');
  const browser = findMiniBrowser();
  const display = findOnPath('Xvfb');
  const windowManager = findOnPath('openbox');
  return {
    firefox: firefox ? { firefox } : undefined,
    webkit: driver && browser && display && windowManager ? { driver, browser, display, windowManager } : undefined,
  };
}

const listMissing = (): EngineName[] => {
  const found = findPrograms();
  return (Object.keys(PACKAGES) as EngineName[]).filter((name) => !found[name]);
};

/**
 * On Debian, installs missing packages if run as root. Prints which engines are skipped because a package is missing.
 */
export function providePrograms(): void {
  const missing = listMissing().flatMap((name) => PACKAGES[name]);
  if (missing.length > 0 && mayInstallPackages()) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { stdio: 'inherit', env });
  }
  for (const name of listMissing())
    process.stderr.write(`The journey in ${name} is skipped. To run it, install: ${PACKAGES[name].join(' ')}\n`);
}

function findOnPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** Tries several folders, because MiniBrowser's location depends on WebKitGTK's version and the processor. */
function findMiniBrowser(): string | undefined {
  const folders = ['/usr/lib', '/usr/libexec'].filter((folder) => existsSync(folder));
  return folders
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => path.join(folder, name))])
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => path.join(folder, name, 'MiniBrowser')),
    )
    .find((file) => existsSync(file));
}
