import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inspectField, readPaste } from '../../src/credentials';
import { twitter } from '../../src/credentials/twitter';
import { birdsong } from '../support/birdsong';
import { filesIn, readSource } from '../support/prose';

const tutorial = readSource('CONTRIBUTING.md');
const root = path.join(import.meta.dirname, '../..').replaceAll(path.sep, '/');

/** The code in the tutorial whose first lines match. */
function codeIn(language: string, beginning: RegExp): string {
  const blocks = tutorial.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'));
  return [...blocks].map(([, code = '']) => code).find((code) => beginning.test(code)) ?? '';
}

const provider = codeIn('ts', /^import type \{ Field, /);
const request = codeIn('ts', /^import type \{ Answer, /);
const guide = codeIn('mdx', /^---\ntitle: /);

describe('the tutorial in CONTRIBUTING.md', () => {
  it('shows the provider, and the test of its keys, that are compiled and tested here', () => {
    expect(provider).toBe(readSource('tests/support/birdsong.ts').replace('@site/src/credentials/model', '../model'));
    expect(request).toBe(
      readSource('tests/support/birdsong-request.ts')
        .replace('@site/src/credentials/model', '../model')
        .replace("'./birdsong'", "'.'"),
    );
  });

  it('takes its own examples for keys', () => {
    for (const { example, matchFormat } of birdsong.fields) expect(matchFormat(example)).toBe('current');
  });

  it('reads a pasted file, as it says', () => {
    const { values } = readPaste(birdsong, 'BIRDSONG_SONG_KEY="s0123abcde"\nBIRDSONG_CHORUS_KEY=c0123456789abcdef012');
    expect(values.song?.value).toBe('s0123abcde');
    expect(values.chorus?.value).toBe('c0123456789abcdef012');
  });

  it('knows a look-alike for what it is, as it says', () => {
    const { verdict, findings } = inspectField(birdsong, 'song', 'f-1234');
    expect(verdict).toBe('bad');
    expect(findings[0]?.id).toBe('feather');
  });

  it('writes a page of components that exist and of steps that sentences can lead to', () => {
    const imports = [...guide.matchAll(/^import .* from '@site\/(.*)';$/gm)].map(([, file]) => file);
    const files = filesIn('src', '.ts', '.tsx');
    const missing = imports.filter((file) => !files.some((one) => one.startsWith(`${file ?? ''}`)));
    expect(imports.length).toBeGreaterThan(2);
    expect(missing).toEqual(['src/messages/birdsong']); // step 3 writes it
    const steps = [...guide.matchAll(/^## .* \{\/\* #(step-\w+) \*\/\}$/gm)].map(([, step]) => step);
    expect(steps).toHaveLength(3);
    for (const step of steps) expect(readSource('src/messages/message.ts')).toContain(`'${step ?? ''}'`);
  });
});

describe('the words of the tutorial', () => {
  /** Step 3.1 to the letter. */
  const copied = readSource('src/messages/twitter.ts')
    .replaceAll('twitter', 'birdsong')
    .replaceAll('Twitter', 'Birdsong')
    .replace(/^import \{ diagnoses \}.*\n/m, '')
    .replace(', TestMessages', '')
    .replace(/^const test: TestMessages = \{.*?^\};\n/ms, '')
    .replace(', diagnoses, test', '');

  const NAMES = `
  song: () => translate({ id: 'birdsong.field.song', message: 'Song' }),
  chorus: () => translate({ id: 'birdsong.field.chorus', message: 'Chorus' }),
`;
  const FEATHER = `
  feather: () => ({ text: translate({ id: 'birdsong.lookAlike.feather', message: 'This is a feather.' }) }),`;

  /** Step 3.2, for somebody who needs no compiler to know what of it is X's. */
  const adapted = twitter.lookAlikes
    .reduce((words, { id }) => words.replace(new RegExp(`^  '${id}': \\(.*?^  \\}\\),\\n`, 'ms'), ''), copied)
    .replace(/(const fieldNames = \{).*?(?=\} satisfies)/s, `$1${NAMES}`)
    .replace('const lookAlikes = {', `const lookAlikes = {${FEATHER}`);

  const complaints = (words: string) =>
    compile({ 'src/credentials/birdsong/index.ts': provider, 'src/messages/birdsong.ts': words });

  it('are called wrong by the id of what is too much or missing', () => {
    const told = complaints(copied).join('\n');
    for (const id of ['apiKey', 'bearer-token', 'feather']) expect(told).toContain(id);
    expect(told).not.toMatch(/cannot find|never (?:used|read)/i);
  }, 60_000);

  it('fit once they are adapted', () => {
    expect(complaints(adapted)).toEqual([]);
  }, 60_000);
});

/** The one thing that words have from Docusaurus: its own types bring React's and the browser's, which take seconds. */
const TRANSLATE = `declare module '@docusaurus/Translate' {
  export function translate(
    message: { id: string; message: string; description?: string },
    values?: Readonly<Record<string, string | number>>,
  ): string;
}`;

/** What the compiler says of files that need not exist. */
function compile(files: Readonly<Record<string, string>>): string[] {
  const texts = new Map(
    Object.entries({ ...files, 'translate.d.ts': TRANSLATE }).map(([name, text]) => [
      path.posix.join(root, name),
      text,
    ]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, directoryExists, readFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.directoryExists = (folder) =>
    [...texts.keys()].some((file) => file.startsWith(`${folder}/`)) || directoryExists?.(folder) === true;
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, language) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, language);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()]
    .flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
