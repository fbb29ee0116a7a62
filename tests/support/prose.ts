import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

export interface Page {
  readonly file: string;
  readonly source: string;
  /** The text without front matter, imports, comments, code, and link addresses. */
  readonly prose: string;
  readonly sentences: readonly string[];
}

export const readSource = (file: string): string => readFileSync(path.join(root, file), 'utf8');

export function filesIn(folder: string, ...endings: string[]): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')));
}

export const readPages = (folder: string): readonly Page[] =>
  filesIn(folder, '.mdx').map((file) => {
    const source = readSource(file);
    const prose = source
      .replace(/^---\n.*?\n---\n/s, '')
      .replace(/^(?:import|export) .*;$/gm, '')
      .replace(/\{\/\*.*?\*\/\}/gs, '')
      .replace(/^```.*?^```$/gms, '')
      .replace(/`[^`\n]+`/g, 'CODE')
      .replace(/\]\([^)\s]+\)/g, ']');
    const blocks = prose.split(/\n\s*\n|\n(?=\s*(?:[-|#]|\d+\.) ?)|\||<\/?(?:summary|details)>/);
    const sentences = blocks.flatMap((block) => block.trim().split(/(?<=[.!?:][”*)\]]*)\s+/));
    return { file, source, prose, sentences: sentences.filter((sentence) => /\w/.test(sentence)) };
  });

export const pages = readPages('docs');
