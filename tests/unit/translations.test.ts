import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, readSource } from '../support/prose';

const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'translations-'));
let printed = '';
let found: Readonly<Record<string, { readonly message: string }>> = {};

beforeAll(() => {
  const config = 'tests/support/second-language.config.ts';
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [docusaurus, 'write-translations', '--locale', 'xx', '--config', config],
    { encoding: 'utf8', env: { ...process.env, TRANSLATIONS: folder, NO_COLOR: '1' } },
  );
  printed = stdout + stderr;
  expect(status, printed).toBe(0);
  found = JSON.parse(readFileSync(path.join(folder, 'xx/code.json'), 'utf8')) as typeof found;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The IDs of all messages in the code, recognized by the dot that only message IDs contain. */
const ids = filesIn('src', '.ts', '.tsx').flatMap((file) =>
  [...readSource(file).matchAll(/\bid(?:=|: )['"](\w+(?:\.\w+)+)['"]/g)].map(([, id = '']) => id),
);

describe('npm run write-translations', () => {
  it('extracts each message in the components', () => {
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.filter((id) => !(id in found))).toEqual([]);
  });

  it('prints no warning while extracting messages', () => {
    expect(printed.split('\n').filter((line) => line && !line.startsWith('[INFO]'))).toEqual([]);
  });

  it('extracts no empty message', () => {
    expect(Object.entries(found).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });
});

describe('each English message', () => {
  const messages = () =>
    Object.entries(found)
      .filter(([id]) => !id.startsWith('theme.'))
      .map(([id, { message }]) => ({ id, message }));
  const matching = (pattern: RegExp) => messages().filter(({ message }) => pattern.test(message));

  it.each([
    ['old-fashioned words', /\b(?:anew|shall|mend(?:s|ed)?|somebody|whoever|lately|beforehand|leads? on to)\b/i],
    ['“e-mail”', /\be-?mails?\b(?<!email)(?<!emails)/i],
    ['“tick” instead of “check”', /\btick(?:s|ed)?\b/i],
    ['“small print”, “wants a new look”, “and no key”', /small print|wants a new look|(?:and|is) no key/i],
    ['words like “simply” that call a task easy', /\b(?:simply|just|easy|easily|obviously|of course)\b/i],
    [
      'the verbs “stand”, “hold”, “tell”, and “know”',
      /\b(?:stands?|stood|(?<!touch and )holds?|tells?|told|knows?|known)\b/i,
    ],
    [
      '“refuse” instead of “reject”, except for a refused connection',
      /(?<!connection to \{host\} was )\brefus(?:e|es|ed|al)\b/i,
    ],
    ['“switch off” instead of “turn off”', /\bswitch(?:ed)? off\b/i],
    ['“replace … by” instead of “replace … with”', /\breplace\w* .* by\b/i],
    [
      '“do not” and similar words instead of contractions',
      /\b(?:do|does|did|is|are|was|can|could|will|has|have)(?: |)not\b/i,
    ],
    ['“may” instead of “can”', /\bmay (?:only )?(?:post|read|write)\b/i],
    ['straight quotes', /['"]/],
    ['“items”, “values”, or “credentials” instead of “keys”', /\bfour (?:items|values|credentials)\b|\bitems?\b/i],
    ['“answer” or “reply” instead of “response”', /\banswers?\b|\b(?:the|a) reply\b/i],
    ['“dash” instead of “hyphen”', /\bdash\b/i],
    ['“field” instead of “box”', /\bfields?\b(?!\})/i],
    ['“form”, “shape”, or “kind” instead of “format”', /\b(?:form|shape|kind)\b/i],
    ['“store” instead of “add” or “save”', /\bstor(?:e|ed|ing)\b/i],
    [
      '“press” instead of “click”, and “choose” instead of “select”',
      /\bpress(?! (?:Enter|Ctrl|⌘|the Windows key))|\bchoose\b/i,
    ],
    ['“picture” instead of “image”', /\bpictures?\b/i],
    ['“verifier” instead of “key checker”', /\bverifier\b|\bkey check\b/i],
    ['other words for the verdicts “Good”, “Unusual”, and “Wrong”', /\bas expected\b|\bnot right\b|\bnot whole\b/i],
    ['“log in” instead of “sign in”', /\blog(?:s|ged)? ?in\b/i],
    ['other names for the account ID', /\bnumber of your account|account(?:’s)? number\b/i],
  ])('avoids %s in English messages', (_, pattern) => {
    expect(matching(pattern)).toEqual([]);
  });

  it('has at most 30 words in each sentence', () => {
    const words = (sentence: string) => sentence.match(/\{\w+\}|[\p{L}\p{N}][\p{L}\p{N}’.-]*/gu)?.length ?? 0;
    const sentences = messages().flatMap(({ message }) => message.split(/(?<=[.!?])\s+|\|/));
    expect(sentences.filter((sentence) => words(sentence) > 30)).toEqual([]);
  });

  it('never says to copy a key from the console, because X shows a key only once', () => {
    expect(matching(/\b(?:copy|compare|look|see|find)\b[^.]*\bconsole\b/i)).toEqual([]);
  });
});

it('uses each message ID in only one place, because a second message would replace the first', () => {
  const own = ids.filter((id) => !id.startsWith('theme.'));
  expect(own.filter((id, index) => own.indexOf(id) !== index)).toEqual([]);
});
