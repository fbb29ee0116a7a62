import type { Provider } from '../model';
import { lookAlikeLetters } from '../letters';
import { memoize } from './memoize';
import { otherServices } from './services';

/** What a name next to a value says about the value. */
export type Label<FieldId extends string, LookAlikeId extends string> =
  | FieldLabel<FieldId>
  | { readonly kind: 'lookAlike'; readonly id: LookAlikeId }
  /** The value is another service's credential. */
  | { readonly kind: 'foreign' }
  /** The name has no known meaning, so it says nothing about the value. */
  | { readonly kind: 'unknown' };

export interface FieldLabel<FieldId extends string> {
  readonly kind: 'field';
  readonly field: FieldId;
  /**
   * `provider` if the label contains the provider's name (`X_API_KEY`), `project` if it contains an unknown word,
   * probably a project's name (`ACME_API_KEY`), and otherwise `plain`.
   */
  readonly owner: Owner;
  /** Whether other services also use the label. If so, the value must match one of the field's formats. */
  readonly weak: boolean;
  /** Whether the label is from a URL. If so, the value must match one of the field's formats. */
  readonly inAddress?: true;
  /**
   * The words in the label that probably name a project or an environment, such as `dev` in `DEV_API_KEY`. Values whose
   * labels contain the same words belong together.
   */
  readonly project: string;
}

export type Owner = 'provider' | 'plain' | 'project';

/**
 * Matches a word that is probably a key. It isn't searched for names of services, because it can contain one by chance.
 */
const randomWord = /^(?=.*\d)[A-Za-z\d]{18,}$/;

const MIN_NAME = 2;
/** Longer text is a sentence, not a name. */
const MAX_NAME = 64;
const MAX_WORDS = 8;

const hint = /key|tok|sec|cli|bear/i;
const hintOrFullWidth = /key|tok|sec|cli|bear|[^ -~]/i;

const neutralWords = (
  'my our your the a an this that is are was here comes new own same old another other next first second third fourth ' +
  'last long short public vite react app gatsby expo nuxt env export set setx const let var val final static private ' +
  'readonly string str self config conf cfg default defaults setting settings credential credentials creds cred auth o ' +
  'oauth oauth1 1 0 2 3 4 10 0a 10a v1 v2 v1a user and or also called aka named as formerly for of at to with main prod ' +
  'production dev development test testing staging live value values string param arg name get see generated created ' +
  'consumer id field label item add copy show once shown only client tweet tweets bot account developer portal console project it ' +
  'use found now please api as its their then theres and there so ok but find below above attached one two ruby python js php secret secrets key keys token tokens'
).split(' ');

/** Words that distinguish several sets of the provider's keys, as in `DEV_API_KEY` and `PROD_API_KEY`. */
const environments =
  'prod production dev development test testing staging live old new other another 1 2 3 4 first second third'.split(
    ' ',
  );

/** What a word in a label means. A word without one of these meanings is taken for a project's name, such as `acme`. */
type Meaning = 'provider' | 'foreign' | 'nothing' | 'environment';
const wordLists: readonly (readonly [Meaning, Iterable<string>])[] = [
  ['nothing', neutralWords],
  ['environment', environments],
  ['foreign', otherServices],
];

const trailingWords = new Set(
  'value as string is here prod production dev development test testing staging live env 1 2 3 v1 v2 now'.split(' '),
);

/**
 * Words that often end the name of a secret, such as `token`, or of a detail about a secret, such as `expires`. They
 * aren't projects' names, so `API_KEY_EXPIRES` isn't a label for an API key.
 */
const credentialWords = new Set(
  (
    'key token secret password passwd passphrase pwd pat salt hash sid dsn jwt cookie signature webhook uuid guid checksum ' +
    'sha sha1 sha256 md5 etag nonce digest fingerprint license serial pin url uri id type expires expiry ttl length limit'
  ).split(' '),
);

export function createLabelReader<FieldId extends string, LookAlikeId extends string>(
  provider: Provider<FieldId, LookAlikeId>,
) {
  type LabelEntry = { readonly weak: boolean; readonly isOwn?: true } & (
    { readonly field: FieldId } | { readonly lookAlike: LookAlikeId }
  );
  interface FoundLabel {
    readonly entry: LabelEntry;
    readonly words: readonly string[];
    readonly from: number;
    readonly to: number;
  }
  const entries = new Map<string, LabelEntry>();
  const fieldByAbbreviation = new Map<string, FieldId>();
  for (const { id, labels, weakLabels, ownLabels = [], abbreviations = [] } of provider.fields) {
    for (const label of labels) entries.set(label, { field: id, weak: false });
    for (const label of weakLabels) entries.set(label, { field: id, weak: true });
    for (const label of ownLabels) entries.set(label, { field: id, weak: true, isOwn: true });
    for (const name of abbreviations) fieldByAbbreviation.set(name, id).set(name.toUpperCase(), id);
  }
  for (const { id, labels } of provider.lookAlikes) {
    for (const label of labels) entries.set(label, { lookAlike: id, weak: false });
  }
  const longLabels = [...entries]
    .filter(([label, { isOwn }]) => label.length >= 6 && !isOwn)
    .map(([label]) => label)
    .sort((a, b) => b.length - a.length);
  const longest = Math.max(...longLabels.map((label) => label.length));
  const longestAbbreviation = Math.max(0, ...[...fieldByAbbreviation.keys()].map((name) => name.length));
  const meanings = new Map<string, Meaning>();
  for (const [kind, words] of [...wordLists, ['provider', provider.names] as const]) {
    for (const word of words) meanings.set(word, kind);
  }
  const parseCached = memoize(parse);
  const findOwnerCached = memoize(findOwner);

  const hasHint = memoize((name) => hint.test(toLatin(name)));

  return { read, couldBeLabel, isLabel, ownerOf, projectOf };

  /**
   * Whether the text could be a label. Every key's label contains letters such as `key` or `tok` (`hint`) or is an
   * abbreviation such as `ATS`, so this quickly rules out most text.
   */
  function couldBeLabel(name: string): boolean {
    if (name.length < MIN_NAME) return false;
    if (name.length <= 2 * longestAbbreviation && fieldByAbbreviation.has(name.trim())) return true;
    return hintOrFullWidth.test(name) && (hint.test(name) || hasHint(name));
  }

  function isLabel(name: string): boolean {
    const kind = couldBeLabel(name) ? read(name)?.kind : undefined;
    return kind === 'field' || kind === 'lookAlike';
  }

  function read(name: string): Label<FieldId, LookAlikeId> | undefined {
    return name.length > MAX_NAME ? undefined : parseCached(name);
  }

  function parse(name: string): Label<FieldId, LookAlikeId> | undefined {
    const isPlain = !/\W|AP[l1]/.test(name);
    const trimmed = isPlain ? name : name.trim();
    const field = trimmed.length <= longestAbbreviation ? fieldByAbbreviation.get(trimmed) : undefined;
    if (field) return { kind: 'field', field, owner: 'plain', weak: true, project: '' };
    const isWord = isPlain || /^\w+$/.test(trimmed);
    const object = isWord ? '' : (/^(?:\w+(?:\.|->|::))+(?=\w)/.exec(trimmed)?.[0] ?? '');
    const objectOwner = object === '' ? 'plain' : describeWords(wordsOf(object)).owner;
    const isIdentifier = isWord || !/\s/.test(trimmed);
    const words = isPlain
      ? plainWordsOf(name)
      : wordsOf(isWord ? trimmed : (/\S+_\S+$/.exec(name)?.[0] ?? trimmed.slice(object.length)));
    if (words.length === 0 || words.length > MAX_WORDS) return undefined;
    const found = findLabel(words, isIdentifier);
    if (!found) return parseUnknown(name, words, isIdentifier);

    const { entry } = found;
    const { owner: nameOwner, project } = describeWords(found.words, found.from, found.to);
    const owner = nameOwner === 'plain' && objectOwner !== 'project' ? objectOwner : nameOwner;
    if (owner === 'foreign') return { kind: 'foreign' };
    if ('lookAlike' in entry) return { kind: 'lookAlike', id: entry.lookAlike };
    const isHeader = !isWord && /^x-api-key$/i.test(name);
    return {
      kind: 'field',
      field: entry.field,
      owner: isHeader ? 'project' : owner,
      weak: entry.weak && owner !== 'provider',
      project,
    };
  }

  /** Returns the words in a remark that name a project or an environment, such as `old` in `API key (old)`. */
  function projectOf(remark: string): string {
    return describeWords(wordsOf(remark)).project;
  }

  /**
   * Finds the longest label at the end of a name, such as `API_KEY` in `ACME_API_KEY`. Words such as `v2` or `here` can
   * follow it.
   */
  function findLabel(words: readonly string[], isIdentifier: boolean) {
    let end = words.length;
    while (end > 1 && trailingWords.has(words[end - 1] ?? '')) end -= 1;
    const found = findLabelAtEnd(words, words.length) ?? (end < words.length ? findLabelAtEnd(words, end) : undefined);
    if (found || !isIdentifier) return found;
    return findInsideWord(words.slice(0, end).join('')) ?? findWithSuffix(words);
  }

  function findLabelAtEnd(words: readonly string[], to: number): FoundLabel | undefined {
    let best: FoundLabel | undefined;
    for (let [from, joined] = [to - 1, '']; from >= 0 && joined.length < longest; from -= 1) {
      joined = (words[from] ?? '') + joined;
      const entry = entries.get(joined);
      if (entry && (!entry.isOwn || meanings.get(words[from - 1] ?? '') === 'provider'))
        best = { entry, words, from, to };
    }
    return best;
  }

  /** Finds a label at the end of a name without separators, such as `mytwitterapikey`. */
  function findInsideWord(joined: string): FoundLabel | undefined {
    const label = longLabels.find((candidate) => joined.endsWith(candidate));
    const entry = label === undefined ? undefined : entries.get(label);
    if (label === undefined || !entry) return undefined;
    const before = joined.slice(0, -label.length);
    const ownName = provider.names.find((providerName) => providerName.length > 2 && before.includes(providerName));
    return { entry, words: [ownName ?? before, label], from: 1, to: 2 };
  }

  /** Finds a label before a project's name, such as `API_KEY` in `API_KEY_ACME`. */
  function findWithSuffix(words: readonly string[]): FoundLabel | undefined {
    for (let from = 0; from < words.length; from += 1) {
      for (let to = words.length - 1; to > from; to -= 1) {
        const entry = entries.get(words.slice(from, to).join(''));
        const after = words.slice(to);
        if (entry && !entry.weak && !after.some((word) => credentialWords.has(word))) return { entry, words, from, to };
      }
    }
    return undefined;
  }

  function parseUnknown(
    name: string,
    words: readonly string[],
    isIdentifier: boolean,
  ): Label<FieldId, LookAlikeId> | undefined {
    const owner = describeWords(words).owner;
    if (owner === 'foreign') return { kind: 'foreign' };
    if (owner === 'provider' || owner === 'plain' || words.includes('and')) return undefined;
    if (words.length > 1 && credentialWords.has(words[words.length - 1] ?? ''))
      return { kind: isIdentifier || /^[A-Z]/.test(name) ? 'foreign' : 'unknown' };
    return isIdentifier && /_|[a-z][A-Z]|^[A-Z]{3,}$/.test(name) ? { kind: 'unknown' } : undefined;
  }

  function ownerOf(name: string): 'provider' | 'foreign' | undefined {
    return name.length > MAX_NAME ? undefined : findOwnerCached(name);
  }

  function findOwner(name: string): 'provider' | 'foreign' | undefined {
    if (randomWord.test(name)) return undefined;
    const words = wordsOf(name);
    if (words.length > MAX_WORDS) return undefined;
    const owner = describeWords(words).owner;
    return owner === 'provider' || owner === 'foreign' ? owner : undefined;
  }

  /**
   * Returns whose key a label or heading is for (`owner`), and the project or environment that its words name. Skips
   * the words for the key itself, such as `api` and `key`, which begin at `from` and end before `to`.
   */
  function describeWords(words: readonly string[], from = words.length, to = from) {
    let owner: Owner | 'foreign' = 'plain';
    let isOwn = false;
    let project = '';
    let before = '';
    for (let at = 0; at < words.length; at += 1) {
      if (at >= from && at < to) continue;
      const word = words[at] ?? '';
      const kind = meanings.get(word);
      if (kind === 'provider') isOwn = true;
      else if (kind !== 'nothing') project = project === '' ? word : `${project} ${word}`;
      if (kind === 'foreign' || (before !== '' && meanings.get(before + word) === 'foreign')) owner = 'foreign';
      else if (owner === 'plain' && kind === undefined) owner = 'project';
      before = word;
    }
    return { owner: isOwn ? 'provider' : owner, project } as const;
  }
}

/** Words that people mistype in labels. Words in `correctWords` differ from them by one letter but aren't typos. */
const labelWords = ['consumer', 'access', 'token', 'secret'];
const correctWords = new Set(['tokens', 'secrets', 'consumers', 'taken']);

function correctTypo(word: string): string {
  if (word.length < 4 || word.length > 9) return word;
  for (const expected of labelWords) {
    if (word.charCodeAt(0) === expected.charCodeAt(0) && isTypo(word, expected))
      return correctWords.has(word) ? word : expected;
  }
  return word;
}

function isTypo(word: string, expected: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === expected[start]) start += 1;
  const shorter = Math.min(word.length, expected.length) - start;
  let end = 0;
  while (end < shorter && word[word.length - 1 - end] === expected[expected.length - 1 - end]) end += 1;
  const [wordRest, expectedRest] = [word.slice(start, word.length - end), expected.slice(start, expected.length - end)];
  const isSwapped = wordRest.length === 2 && wordRest === `${expectedRest.charAt(1)}${expectedRest.charAt(0)}`;
  return isSwapped || (wordRest.length <= 1 && expectedRest.length <= 1);
}

/** Splits a name into words. Reads `APl` and `AP1` as `API`, because text recognition confuses I with l and 1. */
function wordsOf(name: string): string[] {
  return plainWordsOf(toLatin(name).replace(/AP[l1]/, 'API'));
}

function plainWordsOf(plain: string): string[] {
  const words: string[] = [];
  let start = 0;
  while (start < plain.length) {
    const end = endOfNameWord(plain, start);
    if (end > start) words.push(correctTypo(plain.slice(start, end).toLowerCase()));
    start = Math.max(end, start + 1);
  }
  return words;
}

/**
 * Returns the end of the word at `start`. The last of several capitals begins the next word, so `HTTPKey2` is split
 * into `HTTP` and `Key2`.
 */
function endOfNameWord(name: string, start: number): number {
  let end = start;
  while (end < name.length && isCapital(name.charCodeAt(end))) end += 1;
  if (end === name.length) return end;
  if (end - start > 1 && isSmall(name.charCodeAt(end))) return end - 1;
  while (end < name.length && (isSmall(name.charCodeAt(end)) || isDigit(name.charCodeAt(end)))) end += 1;
  return end;
}

const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;
const isSmall = (code: number) => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

function toLatin(name: string): string {
  if (!/[^ -~]/.test(name)) return name;
  return name
    .normalize('NFKC')
    .replace(/[^ -~]/gu, (character) => lookAlikeLetters.get(character)?.charAt(0) ?? character);
}
