/**
 * A piece of text between separators, such as quotes, brackets, or table borders. For example, `"api_key": "abc",` and
 * `| API key | abc |` become two cells each.
 */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** The number of column separators, such as commas or tabs, before the cell in its line. */
  readonly column: number;
  /** The number of characters before the first cell in the line. */
  readonly indent: number;
  /** Whether the cell is in a comment, which begins with `#`, `//`, or `;`. */
  readonly inComment: boolean;
  /** Whether the cell follows `=`, `:`, or a similar sign. */
  readonly assigns: boolean;
  /** The number of line breaks since the previous cell. */
  readonly lineBreaks: number;
  /** The length of the cell's longest word. */
  readonly longest: number;
  /** Whether the cell is quoted in an email reply (`>`) or struck through. */
  readonly isSetAside: boolean;
  /** Whether the cell is in the query or hash of a URL. */
  readonly inAddress: boolean;
  readonly scope: Scope | undefined;
  text: string | undefined;
}

/** Returns the cell's text, and caches it because several functions read it. */
export const textOf = (cell: Cell, text: string): string => (cell.text ??= text.slice(cell.start, cell.end));

/** Braces, brackets, or parentheses. `head` is the name before them, such as `github` in `"github": {`. */
export interface Scope {
  readonly head: Cell | undefined;
  readonly up: Scope | undefined;
  readonly depth: number;
  owner?: 'provider' | 'foreign' | 'nobody';
}

const Kind = { word: 0, space: 1, line: 2, mark: 3, assign: 4, column: 5, open: 6, close: 7, special: 8 } as const;

/** Chinese, Japanese, or Korean text can be next to a key without a space, so its characters are separators. */
const unspaced = [
  [0x2e80, 0x2fdf],
  [0x3040, 0x9fff],
  [0xac00, 0xd7af],
  [0xf900, 0xfaff],
] as const;

const kinds = (() => {
  const table = new Uint8Array(0x10000);
  const put = (characters: string, kind: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  for (const [first, last] of unspaced) table.fill(Kind.mark, first, last + 1);
  put(' \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', Kind.space);
  put('\n\r\v\f\u0085\u2028\u2029', Kind.line);
  put(`"'\`“”„‟‘’‚‛«»‹›>＂＇」「~`, Kind.mark);
  put('=：＝→⇒➜➡⟶', Kind.assign);
  put(',;\t|│┃║，；、。｜', Kind.column);
  put('{[(（【', Kind.open);
  put('}])）】', Kind.close);
  put(':<&\\*#-–—−‑/', Kind.special);
  return table;
})();

const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? Kind.line;

export const isSpaceAt = (text: string, at: number): boolean => kindAt(text, at) === Kind.space;

const address = /:\/\/[^\s"'`<>)\]}|\\,;]*/y;
const entity = /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/iy;
const closingTag = /<\/[^<>]{0,100}>/y;
/**
 * Matches HTML tags, whose names and attributes say nothing about a value. XML tags don't match, because their names
 * can be labels.
 */
const plainTag =
  /<\/?(?:a|b|i|u|p|em|h[1-6]|br|hr|li|ol|ul|td|th|tr|dl|dd|dt|pre|div|img|svg|html|head|body|span|code|font|main|bdi|table|thead|tbody|tfoot|strong|button|section|article|s|del|colgroup|col|o:p)\b[^<>]{0,400}>/iy;
const breakingTags = new Set([
  'p',
  'br',
  'hr',
  'li',
  'tr',
  'div',
  'dd',
  'dt',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const punctuationOnly = /^[\s!"'()+,./:;?@[\\\]^_`{|}~\u2010-\u2015\u2212•·●▪○-]*$/;

const MAX_DEPTH = 64;

/**
 * Calls `visit` for each cell in order, in linear time. It doesn't return a list, because a megabyte of text would need
 * a very long one.
 */
export function eachCell(text: string, visit: (cell: Cell) => void): void {
  const { length } = text;
  let [line, column, indent, lineStart] = [0, 0, -1, 0];
  let inComment = false;
  let isQuoted = false;
  let isStruck = false;
  let scope: Scope | undefined;
  let ignoredBraces = 0;
  let previous: Cell | undefined;
  let addressEnd = -1;

  let [start, end, longest, spaces] = [-1, -1, 0, 0];
  let [assigns, lineBreaks] = [false, 0];

  const finishCell = () => {
    if (start < 0) return;
    previous = {
      start,
      end,
      line,
      column,
      indent,
      inComment,
      assigns,
      lineBreaks,
      longest,
      isSetAside: isQuoted || isStruck,
      inAddress: start < addressEnd,
      scope,
      text: undefined,
    };
    start = -1;
    longest = 0;
    assigns = false;
    lineBreaks = 0;
    visit(previous);
  };

  const addWord = (from: number, to: number) => {
    if (start < 0) start = from;
    end = to;
    longest = Math.max(longest, to - from);
    spaces = 0;
  };

  const breakLine = (at: number) => {
    finishCell();
    line += 1;
    lineBreaks += 1;
    column = 0;
    indent = -1;
    lineStart = at;
    inComment = false;
    isQuoted = false;
    isStruck = false;
  };

  const nextColumn = () => {
    finishCell();
    column += 1;
  };

  const match = (pattern: RegExp, at: number): string => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
  };

  /** Handles a character that is only sometimes a separator, and returns the index to continue at. */
  const readSpecial = (at: number): number => {
    const character = text.charAt(at);
    switch (character) {
      case ':': {
        const rest = start >= 0 && spaces === 0 ? match(address, at) : '';
        if (rest !== '') {
          const query = rest.search(/[?#]/);
          end = at + (query < 0 ? rest.length : query);
          if (query < 0) return end;
          nextColumn();
          addressEnd = at + rest.length;
          return end + 1;
        }
        finishCell();
        assigns = true;
        return at + 1;
      }
      case '<': {
        const tag = match(plainTag, at);
        const name = /\w+/.exec(tag)?.[0].toLowerCase() ?? '';
        if (name === 'td' || name === 'th') nextColumn();
        else if (breakingTags.has(name)) breakLine(at + tag.length);
        else finishCell();
        if (name === 's' || name === 'del') isStruck = !tag.startsWith('</');
        return at + (tag.length || match(closingTag, at).length || 1);
      }
      case '&': {
        const name = match(entity, at);
        if (name === '') nextColumn();
        else finishCell();
        return at + (name.length || 1);
      }
      case '\\': {
        const escaped = text.charAt(at + 1);
        if (isInWord(text, at)) return readWord(at);
        if (escaped === 'n' || escaped === 'r') breakLine(at + 2);
        else if (escaped === 't') nextColumn();
        else finishCell();
        return at + ('nrt"\'/'.includes(escaped) && escaped !== '' ? 2 : 1);
      }
      case '*': {
        let to = at;
        while (text.charAt(to) === '*') to += 1;
        if (to - at >= 3) addWord(at, to);
        else finishCell();
        return to;
      }
      case '#':
        finishCell();
        inComment ||= at === lineStart + indent || kindAt(text, at - 1) === Kind.space;
        return at + 1;
      default:
        // A hyphen or slash is part of a word unless it is alone or begins a comment.
        if (character === '/' && text.charAt(at + 1) === '/' && at === lineStart + indent) {
          inComment = true;
          return at + 2;
        }
        return readWord(at);
    }
  };

  const readWord = (from: number): number => {
    const isOption = text.startsWith('--', from) && /[a-z]/i.test(text.charAt(from + 2));
    if (isOption) finishCell();
    let to = from + 1;
    while (to < length && continuesWord(text, to)) to += 1;
    if (to - from <= 3 && punctuationOnly.test(text.slice(from, to))) {
      finishCell();
      assigns ||= from > lineStart + indent;
    } else {
      addWord(from, to);
    }
    if (isOption) {
      finishCell();
      assigns = true;
    }
    return to;
  };

  let at = 0;
  while (at < length) {
    const kind = kindAt(text, at);
    if (indent < 0 && kind !== Kind.space && kind !== Kind.line) {
      if (text.charAt(at) === '+') {
        at += 1;
        continue;
      }
      if (text.charAt(at) === '>') isQuoted = true;
      else if (text.charAt(at) !== '\t') indent = at - lineStart;
    }
    if (kind === Kind.word || kind === Kind.special) {
      if (spaces > 1 && start >= 0) nextColumn();
      at = kind === Kind.word ? readWord(at) : readSpecial(at);
      continue;
    }
    switch (kind) {
      case Kind.space:
        spaces += 1;
        break;
      case Kind.line:
        if (text.charAt(at) === '\r' && text.charAt(at + 1) === '\n') at += 1;
        breakLine(at + 1);
        break;
      case Kind.mark:
        finishCell();
        if (text.startsWith('~~', at)) {
          isStruck = !isStruck;
          at += 1;
        }
        break;
      case Kind.assign:
        finishCell();
        assigns = true;
        break;
      case Kind.column:
        if (text.charAt(at) === ';' && at === lineStart + indent) inComment = true;
        nextColumn();
        break;
      case Kind.open:
        finishCell();
        if ((scope?.depth ?? 0) >= MAX_DEPTH) ignoredBraces += 1;
        else
          scope = {
            head: isHead(text, at, previous) ? previous : undefined,
            up: scope,
            depth: (scope?.depth ?? 0) + 1,
          };
        break;
      case Kind.close:
        finishCell();
        if (ignoredBraces > 0) ignoredBraces -= 1;
        else scope = scope?.up;
        break;
    }
    if (kind !== Kind.space) spaces = 0;
    at += 1;
  }
  finishCell();
}

/**
 * Whether `cell`, the last one before a bracket, is the name of what the bracket encloses. Before `{`, it always is.
 * Before `(` or `[`, it must be directly next to the bracket.
 */
function isHead(text: string, at: number, cell: Cell | undefined): boolean {
  return text.charAt(at) === '{' || cell?.end === at;
}

function continuesWord(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === Kind.word || (kind === Kind.special && isInWord(text, at));
}

/**
 * Whether the character can continue a word, as hyphens, slashes, masks (`***`), and Markdown escapes (`API\_KEY`) can.
 */
function isInWord(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '\\')
    return ('_-'.includes(text.charAt(at + 1)) && at + 1 < text.length) || text.startsWith('u002d', at + 1);
  return '-–—−‑/'.includes(character) || (character === '*' && text.startsWith('**', at + 1));
}
