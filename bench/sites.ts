import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeGuideText } from './guide-text';

const root = path.resolve(__dirname, '..');
const peers = path.join(__dirname, 'peers');
const work = path.join(peers, '.work');
const guides = 'docs/managing-credentials';
const TITLE = 'Connect Twitter (X) to Wordparrot';

/** A built site to be measured. */
export interface Site {
  readonly name: string;
  readonly folder: string;
  /** Address of the guide in it. */
  readonly guide: string;
}

/** This site, and what it would be without some of its measures. */
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
  /** Where it looks for text, and for files to serve as they are. */
  readonly docs: string;
  readonly files: string;
  readonly page: (text: string, title: string) => string;
}

const titled = (text: string, title: string) => `---\ntitle: ${title}\n---\n\n${text}`;

const PEERS: readonly Peer[] = [
  {
    name: 'Docusaurus 3.10, stock',
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

export interface Built extends Site {
  readonly seconds: number;
}

/** Builds this site in its variants. The first one has the text that the peers get. */
export function buildOwn(): Built[] {
  return Object.entries(OWN).map(([id, { name, config }]) => {
    const folder = path.join(work, id);
    const seconds = time(() => docusaurus(['build', '--config', config, '--out-dir', folder]));
    return { name, folder, guide: `/${guides}/twitter`, seconds };
  });
}

/** Builds the guide's text, `copies` times, with each of the others. */
export function buildPeers(own: Site, copies = 1): Built[] {
  if (!existsSync(path.join(peers, 'node_modules'))) run('npm', ['ci', '--ignore-scripts', '--no-audit'], peers);
  const text = writeGuideText(readFileSync(path.join(own.folder, `${own.guide}.html`), 'utf8'));
  return PEERS.map((peer) => {
    const folder = path.join(work, `${peer.folder}-${copies}`);
    rmSync(folder, { recursive: true, force: true });
    cpSync(path.join(peers, peer.folder), folder, { recursive: true });
    cpSync(path.join(root, 'static/img'), path.join(folder, peer.files, 'img'), { recursive: true });
    mkdirSync(path.join(folder, peer.docs), { recursive: true });
    for (let copy = 1; copy <= copies; copy++) {
      writeFileSync(path.join(folder, peer.docs, `guide-${copy}.md`), peer.page(text, TITLE));
    }
    const [command = '', ...args] = peer.command;
    const seconds = time(() => run(path.join(peers, 'node_modules/.bin', command), args, folder));
    return { name: peer.name, folder: path.join(folder, peer.output), guide: '/guide-1', seconds };
  });
}

/** How long this site's build takes with so many more copies of the guide. */
export function timeOwnCopies(copies: number): number {
  const docs = path.join(work, 'docs');
  rmSync(docs, { recursive: true, force: true });
  cpSync(path.join(root, 'docs'), docs, { recursive: true });
  const guide = path.join(docs, 'managing-credentials/twitter.mdx');
  for (let copy = 2; copy <= copies; copy++) cpSync(guide, guide.replace('.mdx', `-${copy}.mdx`));
  const folder = path.join(work, 'copies');
  return time(() =>
    docusaurus(['build', '--config', 'bench/variants/copies.config.ts', '--out-dir', folder], { BENCH_DOCS: docs }),
  );
}

function docusaurus(args: readonly string[], environment: Readonly<Record<string, string>> = {}): void {
  const bin = require.resolve('@docusaurus/core/bin/docusaurus.mjs');
  run(process.execPath, [bin, ...args], root, { BASE_URL: '/', ...environment });
}

/** Quiet unless it fails. Nothing is kept from an earlier build, so that times can be compared. */
function run(
  command: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
      ...environment,
    },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} in ${cwd} failed:\n${stdout}\n${stderr}`);
}

function time(task: () => void): number {
  const start = performance.now();
  task();
  return (performance.now() - start) / 1000;
}
