import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/** Paths of browsers whose installers don't add them to PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

function findOnPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return folders
    .flatMap((folder) => NAMES.flatMap((name) => endings.map((ending) => path.join(folder, name + ending))))
    .find((file) => existsSync(file));
}

export function findChromium(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH is "${named}", and there is no such file.`);
    return named;
  }
  return findOnPath() ?? PLACES.find((file) => existsSync(file));
}

/** Returns the path of a browser for the tests. If no browser is installed and apt-get can run, installs Chromium. */
export function provideChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (mayInstallPackages()) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, Chrome, or Edge. Install one, or set CHROME_PATH, and run the tests again.',
  );
}

export function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

const openBrowsers = new Set<Browser>();
const openProfiles = new Set<BrowserContext>();

export function openPages(): Page[] {
  const contexts = [...openBrowsers].flatMap((browser) => browser.contexts());
  return [...contexts, ...openProfiles].flatMap((context) => context.pages());
}

interface Options extends LaunchOptions {
  /** Whether to use the back/forward cache. Playwright turns it off by default. */
  readonly keepsPages?: boolean;
}

const KEEP_PAGES = { ignoreDefaultArgs: ['--disable-back-forward-cache'] };

export async function launchChromium({ keepsPages = false, ...options }: Options = {}): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: provideChromium(),
    ...(keepsPages && KEEP_PAGES),
    ...options,
    args: [...FLAGS, ...(options.args ?? [])],
  });
  openBrowsers.add(browser);
  browser.on('disconnected', () => openBrowsers.delete(browser));
  return browser;
}

interface ProfileOptions {
  readonly netLog?: string;
  /** Whether to restore the tabs of the last session. */
  readonly restores?: boolean;
}

/** Launches a browser with a profile folder and the back/forward cache, because readers' browsers have both. */
export async function launchProfile(
  folder: string,
  { netLog, restores }: ProfileOptions = {},
): Promise<BrowserContext> {
  const profile = await chromium.launchPersistentContext(folder, {
    executablePath: provideChromium(),
    ...KEEP_PAGES,
    args: [
      ...FLAGS,
      ...(netLog ? [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'] : []),
      ...(restores ? ['--restore-last-session'] : []),
    ],
  });
  openProfiles.add(profile);
  profile.on('close', () => openProfiles.delete(profile));
  return profile;
}
