import type { GeneralLookAlikeId, LookAlike } from './model';

/**
 * Things that people paste instead of keys, such as email addresses, regardless of the provider. No key looks like
 * them, so each test returns `certain` or `no`.
 */
export const generalLookAlikes: readonly LookAlike<GeneralLookAlikeId>[] = [
  { id: 'response', labels: [], test: certainIf(isResponse) },
  { id: 'masked', labels: [], test: certainIf(isMasked) },
  { id: 'placeholder', labels: [], test: certainIf(isPlaceholder) },
  {
    id: 'email',
    labels: ['email', 'mail'],
    test: certainIf((value) => /^(?:mailto:)?[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(value)),
  },
  { id: 'url', labels: ['url', 'website', 'uri'], test: certainIf(isUrl) },
  { id: 'handle', labels: ['username', 'handle'], test: certainIf((value) => /^@\w{1,30}$/.test(value)) },
  { id: 'phone-number', labels: ['phone', 'phonenumber'], test: certainIf(isPhoneNumber) },
  { id: 'other-service', labels: [], test: certainIf(isOfOtherService) },
  { id: 'plain-words', labels: ['appname', 'app', 'name'], test: certainIf(isPlainWords) },
];

/**
 * Creates a test for a look-alike (something pasted instead of a key) that returns `certain` or `no`, never `likely`.
 */
export function certainIf(test: (value: string) => boolean): LookAlike['test'] {
  return (value) => (test(value) ? 'certain' : 'no');
}

/** Whether the value is a JSON response with problem details (RFC 9457) or a list of errors. */
function isResponse(value: string): boolean {
  return /^\{"?(?:errors"?:\[|[^{}]*"(?:status|detail|title)"?:)/.test(value.replace(/\s+/g, ''));
}

const MASKING_WORD = String.raw`[([{<]\s?(?:redacted|hidden|masked|removed|censored|omitted|snip(?:ped)?)\s?[)\]}>]`;

const MASK = new RegExp(String.raw`[•●∙⋅·○◦⚫⬤■█▇▉▓▒░▪…⋯‥＊]|\*{2}|\.{3}|${MASKING_WORD}`, 'iu');

/**
 * Matches three or more hyphens that hide part of a value. They must be next to a letter or digit, because hyphens
 * alone can be a dividing line.
 */
const DASHES = /(?<=[A-Za-z\d])-{3}|(?<!-)-{3,}(?=[A-Za-z\d])/;

/** Matches five to seven x's, which can hide part of a value. `isPlaceholder` handles eight or more. */
const CROSSES = /(?<!x)x{5,7}(?!x)|(?<!X)X{5,7}(?!X)/;

/** Whether part of the value is hidden, for example with dots, asterisks, or `[redacted]`. */
export function isMasked(value: string): boolean {
  if (MASK.test(value)) return true;
  if (value.startsWith('-----BEGIN')) return false;
  if (DASHES.test(value)) return true;
  const rest = value.replace(CROSSES, ' ');
  return rest !== value && /[A-Za-z\d]/.test(rest) && !isMadeOfPlaceholderWords(rest);
}

const MASK_THAT_SPLITS = new RegExp(
  String.raw`(?<=[A-Za-z\d])(?:${MASKING_WORD}|\*{3,})|(?:${MASKING_WORD}|(?<!\*)\*{3,})(?=[A-Za-z\d])`,
  'gi',
);

/**
 * Replaces masks in values, such as `***` or `[redacted]`, with dots, because asterisks and brackets would split the
 * value.
 */
export function writeMasksAsDots(text: string): string {
  return text.replace(MASK_THAT_SPLITS, (mask) => '•'.repeat(mask.length));
}

const placeholderWords = new Set(
  (
    'your my our the a an insert enter add put paste replace change changeme me here action tbd fixme none null nil ' +
    'undefined empty na placeholder example dummy fake sample test redacted hidden removed secret secrets key keys api ' +
    'apikey access token tokens consumer app application client oauth bearer twitter x value string goes is with from in ' +
    'this it actual real own some any of for to put env xxx xxxx foo bar baz'
  ).split(' '),
);

function isPlaceholder(value: string): boolean {
  if (
    /^(?:<[^<>]*>|\$?\{[^{}"]*\}|\[[\w -]*\]|%\w+%|\$[A-Za-z_]\w*|process\.env\b.*|os\.(?:environ|getenv)\b.*)$/.test(
      value,
    )
  )
    return true;
  if (/x{8}|#{4}|_{4}|\?{3}/i.test(value) || /^(?:x{3,}|0{3,})$/i.test(value.replace(/[-_ ]/g, ''))) return true;
  if (/\d\D+\d\D+\d/.test(value)) return false;
  return isMadeOfPlaceholderWords(value) && !/^(?:a|x|key|app)$/i.test(value);
}

function isMadeOfPlaceholderWords(value: string): boolean {
  const words = wordsOf(value);
  return words.length > 0 && words.every((word) => placeholderWords.has(word));
}

function wordsOf(name: string): string[] {
  if (name.length > 80) return [];
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

function isUrl(value: string): boolean {
  return /^[a-z][a-z+.-]*:\/\/|^www\.|^(?:[a-z\d-]+\.)+(?:com|org|net|io|dev|app|ai|co)(?:\/|$)/i.test(value);
}

function isPhoneNumber(value: string): boolean {
  if (!/^(?:\+[\d\s().-]+|\(\d+\)[\d\s.-]+|\d+(?:[\s.-]\d+){2,})$/.test(value)) return false;
  const digits = value.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15;
}

function isOfOtherService(value: string): boolean {
  return /^(?:sk[-_]|pk_|rk_|gh[opsur]_|github_pat_|glpat-|xox[a-z]-|AKIA[A-Z\d]{12}|ASIA[A-Z\d]{12}|AIza[\w-]{35}|ya29\.|SG\.|npm_|hf_|EAA[A-Z]\w{60}|eyJ\w+\.|whsec_|c[ks]_[\da-f]{40}$|dop_v1_|shpat_|-----BEGIN)/.test(
    value,
  );
}

function isPlainWords(value: string): boolean {
  return (
    /^(?:[A-Za-z][a-z]+|[A-Z]+)(?:[ .,!?&'’-]+(?:[A-Z]?[a-z]+|[A-Z]+|\d{1,4}))+[.!?]?$/.test(value) ||
    /^[A-Za-z][a-z]{0,13}$/.test(value)
  );
}
