import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DOCS_FOLDER, MESSAGE_FILES, ORIGINS_FILE } from '../plugins/translations/folders';

/** The texts of pages, keyed by path, or the texts of messages, keyed by file and id. */
export type Texts = Readonly<Record<string, string>>;

export const siteDir = path.join(__dirname, '..');
export const pageFile = (language: string, name: string) => path.join(siteDir, 'i18n', language, DOCS_FOLDER, name);
export const originsFile = (language: string) => path.join(siteDir, 'i18n', language, ORIGINS_FILE);

export function translatedLanguages(): string[] {
  const folder = path.join(siteDir, 'i18n');
  return existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
    : [];
}

export function readEnglishPages(): Texts {
  return readPages(path.join(siteDir, 'docs'));
}

export function readTranslatedPages(language: string): Texts {
  return readPages(pageFile(language, ''));
}

function readPages(folder: string): Texts {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .sort();
  return Object.fromEntries(names.map((name) => [name.replaceAll(path.sep, '/'), readText(path.join(folder, name))]));
}

/** Reads the messages that Docusaurus extracts from the code. */
export function readEnglishMessages(): Texts {
  const folder = mkdtempSync(path.join(tmpdir(), 'messages-'));
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        require.resolve('@docusaurus/core/bin/docusaurus.mjs'),
        ...['write-translations', '--locale', 'en', '--config', path.join(__dirname, 'english.config.ts')],
      ],
      { cwd: siteDir, encoding: 'utf8', env: { ...process.env, MESSAGES: folder } },
    );
    if (status !== 0) throw new Error(stdout + stderr);
    return readMessages(path.join(folder, 'en'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function readTranslatedMessages(language: string): Texts {
  return readMessages(path.join(siteDir, 'i18n', language));
}

function readMessages(folder: string): Texts {
  const entries = MESSAGE_FILES.filter((name) => existsSync(path.join(folder, name))).flatMap((name) => {
    const messages = JSON.parse(readText(path.join(folder, name))) as Record<string, { message: string }>;
    return Object.entries(messages).map(([id, { message }]) => [`${path.basename(name)} ${id}`, message] as const);
  });
  return Object.fromEntries(entries);
}

/** Reads the hash of the English text that each message was translated from. */
export function readOrigins(language: string): Texts {
  const file = originsFile(language);
  return existsSync(file) ? (JSON.parse(readText(file)) as Texts) : {};
}

function readText(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
}
