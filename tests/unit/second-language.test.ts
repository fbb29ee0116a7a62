import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../support/prose';

const root = path.join(import.meta.dirname, '../..');
const site = path.join(mkdtempSync(path.join(tmpdir(), 'third-language-')), 'site');
const PAGES = 'i18n/de/docusaurus-plugin-content-docs/current';

const section =
  readSource('CONTRIBUTING.md')
    .split(/^## Translate it$/m)[1]
    ?.split(/^## /m)[0] ?? '';
const blocks = (language: string): string[] =>
  [...section.matchAll(new RegExp(`^ *\`\`\`${language}\\n(.*?)^ *\`\`\`$`, 'gms'))].map(([, code = '']) => code);
const [copy = '', accept = ''] = blocks('sh');

/** Runs a command asynchronously, because a synchronous build would block Vitest's worker for too long. */
async function run(command: string): Promise<string> {
  const options = { cwd: site, env: { ...process.env, NODE_ENV: undefined, NO_COLOR: '1' } };
  const { stdout } = await promisify(execFile)('bash', ['-ec', command], options);
  return stdout;
}

const read = (file: string) => readFileSync(path.join(site, file), 'utf8');
const change = (file: string, edit: (text: string) => string) => writeFileSync(path.join(site, file), edit(read(file)));

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(path.join(site, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')));
}

/** Applies a diff to a text: replaces each line that begins with `-` with the matching line that begins with `+`. */
function applyDiff(text: string, diff: string): string {
  const lines = (sign: string) =>
    diff.split('\n').flatMap((line) => (line.trim().startsWith(sign) ? [line.trim().slice(1)] : []));
  const added = lines('+');
  return lines('-').reduce((changed, line, index) => {
    expect(changed).toContain(line);
    return changed.replace(line, added[index] ?? '');
  }, text);
}

/**
 * Simulates a translator: puts “Zu deutsch” before titles, messages, and headings. Skips headings that have an ID, and
 * adds the English ID to all others.
 */
function translateAll(): void {
  for (const file of filesIn(PAGES, '.mdx')) {
    change(file, (page) =>
      page
        .replace(/^title: /m, 'title: Zu deutsch ')
        .replace(/^(##+) (?!.*\{\/\*)(.*)$/gm, (_line, level: string, words: string) => {
          const id = words
            .toLowerCase()
            .replace(/[^\p{L}\p{N}\s_-]/gu, '')
            .trim()
            .replace(/\s/g, '-');
          return `${level} Zu deutsch ${words} {/* #${id} */}`;
        }),
    );
  }
  for (const file of filesIn('i18n/de', '.json')) {
    const messages = JSON.parse(read(file)) as Record<string, { message: string }>;
    for (const [id, entry] of Object.entries(messages))
      entry.message = id === 'language' ? 'de' : `Zu deutsch ${entry.message}`;
    change(file, () => JSON.stringify(messages, null, 2));
  }
}

// The commands in CONTRIBUTING.md need a Linux or macOS shell.
describe.skipIf(process.platform === 'win32')('a third language, added by the steps in CONTRIBUTING.md', () => {
  let accepted = '';

  beforeAll(async () => {
    const leftOut = /^(?:node_modules|build.*|\.docusaurus.*|\.git|\.stryker-tmp|bench|tests)$/;
    cpSync(root, site, { recursive: true, filter: (file) => !leftOut.test(path.relative(root, file)) });
    symlinkSync(path.join(root, 'node_modules'), path.join(site, 'node_modules'), 'junction');

    change('docusaurus.config.ts', (config) => blocks('diff').reduce(applyDiff, config));
    await run(copy);
    translateAll();
    accepted = await run(accept);

    // These changes make one page outdated and one message untranslated.
    change('docs/managing-credentials/x-api-prices.mdx', (page) => `${page}\nOne more sentence.\n`);
    change('i18n/de/code.json', (messages) => {
      const rest = messages.replace(/"home\.lead": \{[^}]*\},?/, '');
      expect(rest).not.toBe(messages);
      return rest;
    });
    await run('npm run build -- --locale de');
  }, 300_000);
  afterAll(() => rmSync(path.dirname(site), { recursive: true }));

  it('reports all pages and messages as up to date after “npm run translations -- --accept”', () => {
    expect(accepted).toMatch(/^de: 1\d pages up to date, 0 behind, 0 missing, 0 obsolete\.$/m);
    expect(accepted).toMatch(/^de: [4-9]\d\d messages up to date, 0 behind, 0 missing, 0 obsolete\.$/m);
  });

  it('shows translated text, the language code, and the language’s name on each page', () => {
    for (const page of ['index', 'check', 'docs/managing-credentials/twitter']) {
      const html = read(`build/${page}.html`);
      expect(html).toMatch(/<html[^>]* lang=de/);
      expect(html).toMatch(/<h1[^>]*>Zu deutsch /);
      expect(html).toContain('Deutsch</button>');
      const offered = [...html.matchAll(/<a href=\S* lang=([\w-]+)/g)].map(([, language]) => language);
      expect(new Set(offered)).toEqual(new Set(['en', 'es-419']));
    }
  });

  it('shows the notice about an outdated translation only on the page whose English text has changed', () => {
    const isBehind = (page: string) =>
      read(`build/docs/managing-credentials/${page}.html`).includes('data-translation=behind');
    expect(isBehind('x-api-prices')).toBe(true);
    expect(isBehind('x-api-errors')).toBe(false);
  });

  it('shows the English message if the translation is missing', () => {
    const html = read('build/index.html');
    expect(html).toContain('To post to X, Wordparrot needs four API keys');
    expect(html).not.toContain('Zu deutsch To post to X');
  });
});
