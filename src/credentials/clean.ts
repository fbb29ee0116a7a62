import { lookAlikeLetters } from './letters';
import type { Cleaned, Repair, RepairId } from './model';

/**
 * Removes or replaces what certainly isn't part of a key, such as quotes, a label, or a full-width letter. Reports each
 * kind of change as a repair. Never throws, takes linear time, and makes no further changes to a cleaned value.
 */
export function cleanValue(text: string): Cleaned {
  const log = new RepairLog();
  const value = untilStable(replaceCharacters(text, log), log);
  return { value, repairs: log.repairs };
}

class RepairLog {
  private readonly kinds = new Map<string, Repair>();

  add(id: RepairId, from?: string, to?: string): void {
    const kind = `${id} ${from ?? ''}`;
    const count = (this.kinds.get(kind)?.count ?? 0) + 1;
    this.kinds.set(kind, from === undefined || to === undefined ? { id, count } : { id, count, from, to });
  }

  get repairs(): Repair[] {
    return [...this.kinds.values()];
  }
}

const invisible = /[\p{Cf}\p{Mn}\p{Me}\u180e\u3164]|(?![\t\n\v\f\r\x85])\p{Cc}/u;
const dash = /[‐‑‒–—―−⁃﹘﹣－]/;
/**
 * Matches full-width characters, ligatures, and mathematical letters, which NFKC normalization turns into plain
 * characters.
 */
const fullWidth = /[！-～ﬀ-ﬆ\u{1d400}-\u{1d7ff}]/u;

function replaceCharacters(text: string, log: RepairLog): string {
  if (!/[^\n\r\t\x20-\x7e]/.test(text)) return text;
  let replaced = '';
  for (const character of text) {
    if (character <= '~' && character >= ' ') {
      replaced += character;
    } else if (invisible.test(character)) {
      log.add('removed-invisible');
    } else if (dash.test(character)) {
      log.add('replaced-dash', character, '-');
      replaced += '-';
    } else if (fullWidth.test(character)) {
      const plain = character.normalize('NFKC');
      log.add('replaced-wide-letter', character, plain);
      replaced += plain;
    } else {
      const latin = lookAlikeLetters.get(character);
      if (latin?.length === 1) log.add('replaced-letter', character, latin);
      replaced += latin?.length === 1 ? latin : character;
    }
  }
  return replaced;
}

/**
 * Repeats the steps until the text stops getting shorter, because a step can leave something that an earlier step
 * removes.
 */
function untilStable(text: string, log: RepairLog): string {
  let value = text;
  for (;;) {
    const next = removeRepeat(unescapeDashes(joinLines(trimWrapping(value, log), log), log), log);
    if (next.length === value.length) return next;
    value = next;
  }
}

const space = /\s/;
const quotes = `"'\`´“”„‟‘’‚‛«»‹›＂＇`;
const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>', '*': '*', _: '_' };

function trimWrapping(text: string, log: RepairLog): string {
  let start = 0;
  let end = text.length;
  let labels = true;
  while (start < end) {
    const first = text.charAt(start);
    const last = text.charAt(end - 1);
    if (space.test(first)) start += record('removed-space');
    else if (space.test(last)) end -= record('removed-space');
    else if (quotes.includes(first)) start += record('removed-quotes');
    else if (quotes.includes(last)) end -= record('removed-quotes');
    else if (',;='.includes(first) || (first === '>' && !text.startsWith('>>', start)))
      start += record('removed-punctuation');
    else if (',;'.includes(last) || (last === '.' && text.charAt(end - 2) !== '.'))
      end -= record('removed-punctuation');
    else if ('!?:$'.includes(last) && isKeyLike(text.slice(start, end - 1))) end -= record('removed-punctuation');
    else if (closers[first] === last && isKeyLike(text.slice(start + 1, end - 1).replace(/^\*|\*$/g, ''))) {
      start += record('removed-punctuation');
      end -= 1;
    } else {
      const length: number = labels ? labelLength(text, start, end) : 0;
      labels = length > 0;
      if (!labels) break;
      start += length;
      record('removed-label');
    }
  }
  return text.slice(start, end);

  function record(id: RepairId): 1 {
    log.add(id);
    return 1;
  }
}

function isKeyLike(text: string): boolean {
  return text.length >= 15 && /^[\w%-]+$/.test(text) && /\d|[a-z][A-Z]/.test(text);
}

const assigned = /[\w $.'"`\][(-]{1,60}?(?::=|=>|=|:(?!\/\/))\s*(?=\S)/y;
const spoken =
  /(?:(?:api|key|secret|access|token|consumer|app|oauth|client|bearer|x|twitter|my|the|is|id|value) +)+(?=\S{15})/iy;

function labelLength(text: string, start: number, end: number): number {
  for (const label of [assigned, spoken]) {
    label.lastIndex = start;
    const length = label.exec(text)?.[0].length ?? 0;
    if (length > 0 && /[A-Za-z]/.test(text.slice(start, start + length)) && /\w/.test(text.slice(start + length, end)))
      return length;
  }
  return 0;
}

const plainWord = /^(?:[A-Z]?[a-z]+|[A-Z]+|\d{1,4})[.,!?&]?$/;

function joinLines(text: string, log: RepairLog): string {
  if (!space.test(text) || text.split(/\s+/).every((word) => plainWord.test(word))) return text;
  return text.replace(/[=\\]?\s+(?:>\s*)*/g, (gap) => {
    const isBreak = /[\n\r\v\f\x85\u2028\u2029]/.test(gap);
    log.add(isBreak ? 'removed-line-break' : 'removed-space');
    return isBreak ? '' : gap.replace(/\s/g, '');
  });
}

/**
 * Matches a hyphen escaped for a URL (`%2D`) or JSON (`\u002d`), and the backslash that Markdown puts before `-` or
 * `_`.
 */
const escaped = /\\*(?:%(?:25)?2d|\\u002d)|\\+(?=[-_])/gi;

function unescapeDashes(text: string, log: RepairLog): string {
  if (!/[%\\]/.test(text)) return text;
  return text.replace(escaped, (code) => {
    const isDash = /d$/i.test(code);
    if (isDash) log.add('replaced-dash', code, '-');
    else log.add('removed-punctuation');
    return isDash ? '-' : '';
  });
}

/** Keys are random, so a value whose halves are the same is a key that was pasted twice. */
function removeRepeat(text: string, log: RepairLog): string {
  const half = text.slice(0, text.length / 2);
  const isTwice = text.length === 2 * half.length && text.startsWith(half, half.length);
  if (half.length < 18 || !isTwice || new Set(half).size < 8) return text;
  log.add('removed-repeat');
  return half;
}
