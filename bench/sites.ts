import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeGuideText } from './guide-text';
import { report } from './progress';

const root = path.resolve(__dirname, '..');
const peers = path.join(__dirname, 'peers');
const work = path.join(peers, '.work');
const guides = 'docs/managing-credentials';
const TITLE = 'Connect Twitter (X) to Wordparrot';

export interface Site {
  readonly name: string;
  readonly folder: string;
  /** The path of the guide on the site. */
  readonly guide: string;
}

/** This site, and variants without some of its optimizations. */
const OWN = {
  own: { name: 'this site', config: 'docusaurus.config.ts' },
  eager: { name: '… scripts loaded at once', config: 'bench/variants/eager.config.ts' },
  full: { name: '… and nothing taken out of them', config: 'bench/variants/full.config.ts' },
} as const;

interface Peer {
  readonly name: string;
  readonly folder: string;
  readonly command: readonly string[];
  readonly output: string;
  /** The generator's folder for pages (`docs`) and its folder for static files (`files`). */
  readonly docs: string;
  readonly files: string;
  readonly page: (text: string, title: string) => string;
}

const titled = (text: string, title: string) => `---\ntitle: ${title}\n---\n\n${text}`;

export const STOCK = 'Docusaurus 3.10, stock';

const PEERS: readonly Peer[] = [
  {
    name: STOCK,
    folder: 'docusaurus',
    command: ['docusaurus', 'build'],
    output: 'build',
    docs: 'docs',
    files: 'static',
    page: titled,
  },
  {
    name: 'VitePress 1.6',
    folder: 'vitepress',
    command: ['vitepress', 'build'],
    output: '.vitepress/dist',
    docs: '.',
    files: 'public',
    page: (text, title) => `# ${title}\n\n${text}`,
  },
  {
    name: 'Starlight (Astro 5)',
    folder: 'starlight',
    command: ['astro', 'build'],
    output: 'dist',
    docs: 'src/content/docs',
    files: 'public',
    page: titled,
  },
];

export interface Build {
  readonly seconds: number;
  /** The peak memory of the process that used the most memory during the build. */
  readonly megabytes: number;
}

export type BuiltSite = Site & Build;

/**
 * Builds this site and its variants. This site comes first in the result, because the caller passes it to `buildPeers`,
 * which reads the guide's text from its build.
 */
export function buildOwn(): BuiltSite[] {
  return Object.entries(OWN).map(([id, { name, config }]) => {
    const folder = path.join(work, id);
    return { name, folder, guide: `/${guides}/twitter`, ...docusaurus(name, config, folder) };
  });
}

export function buildPeers(
  own: Site,
  copies = 1,
  names: readonly string[] = PEERS.map(({ name }) => name),
): BuiltSite[] {
  if (!existsSync(path.join(peers, 'node_modules'))) {
    run('Install the peers', 'npm', ['ci', '--ignore-scripts', '--no-audit'], peers);
  }
  const text = writeGuideText(readFileSync(path.join(own.folder, `${own.guide}.html`), 'utf8'));
  return PEERS.filter(({ name }) => names.includes(name)).map((peer) => {
    const folder = path.join(work, `${peer.folder}-${copies}`);
    rmSync(folder, { recursive: true, force: true });
    cpSync(path.join(peers, peer.folder), folder, { recursive: true });
    cpSync(path.join(root, 'static/img'), path.join(folder, peer.files, 'img'), { recursive: true });
    mkdirSync(path.join(folder, peer.docs), { recursive: true });
    for (let copy = 1; copy <= copies; copy++) {
      writeFileSync(path.join(folder, peer.docs, `guide-${copy}.md`), peer.page(text, TITLE));
    }
    const [command = '', ...args] = peer.command;
    const task = `Build ${peer.name}, ${copies} × the guide`;
    const build = run(task, path.join(peers, 'node_modules/.bin', command), args, folder);
    return { name: peer.name, folder: path.join(folder, peer.output), guide: '/guide-1', ...build };
  });
}

export function buildOwnCopies(copies: number): Build {
  const docs = path.join(work, 'docs');
  rmSync(docs, { recursive: true, force: true });
  cpSync(path.join(root, 'docs'), docs, { recursive: true });
  const guide = path.join(docs, 'managing-credentials/twitter.mdx');
  for (let copy = 2; copy <= copies; copy++) cpSync(guide, guide.replace('.mdx', `-${copy}.mdx`));
  const name = `this site, ${copies} × the guide`;
  return docusaurus(name, 'bench/variants/copies.config.ts', path.join(work, 'copies'), { BENCH_DOCS: docs });
}

function docusaurus(
  name: string,
  config: string,
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Build {
  const bin = require.resolve('@docusaurus/core/bin/docusaurus.mjs');
  const args = [bin, 'build', '--config', config, '--out-dir', folder];
  return run(`Build ${name}`, process.execPath, args, root, { BASE_URL: '/', ...environment });
}

function run(
  task: string,
  command: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Build {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: `--import=${pathToFileURL(path.join(__dirname, 'peak-memory.mjs')).href}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
      ...environment,
    },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} in ${cwd} failed:\n${stdout}\n${stderr}`);
  const seconds = (performance.now() - start) / 1000;
  const peaks = [...stderr.matchAll(/^Peak memory: (\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes));
  report(`${task}: ${seconds.toFixed(1)} s`);
  return { seconds, megabytes: Math.max(0, ...peaks) / 1000 };
}
