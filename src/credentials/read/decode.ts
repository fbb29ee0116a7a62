export interface Decoded {
  readonly text: string;
  /** Whether the text was an email's source in quoted-printable encoding. */
  readonly isMail: boolean;
}

/**
 * Decodes HTML entities, encoded URLs, and quoted-printable email, because encoded characters would hide labels or
 * split values.
 */
export function decode(text: string): Decoded {
  const mail = decodeMail(text);
  const plain = withoutSealed(withoutColors(mail ?? text));
  return { text: decodeQuery(decodeHtml(decodeDamaged(plain))), isMail: mail !== undefined };
}

/**
 * Decodes quoted-printable (RFC 2045 §6.7) if a header names this encoding, or if every `=` begins a code, such as
 * `=3D`, or ends a line.
 */
function decodeMail(text: string): string | undefined {
  const isCoded = text.split('=3D', 3).length > 2 && !/=(?![\dA-F]{2}|\r?\n)/.test(text);
  if (!isCoded && !/^Content-Transfer-Encoding:\s*quoted-printable/im.test(text)) return undefined;
  return text
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[\dA-F]{2})+/g, (codes) =>
      new TextDecoder().decode(Uint8Array.from(codes.slice(1).split('='), (code) => Number.parseInt(code, 16))),
    );
}

/** Matches terminal color codes, even if copying removed the escape character. */
const color = /(?:(?!\s)\p{Cc})?\[(?:\d{1,3}(?:;\d{1,3})*)?m/gu;

function withoutColors(text: string): string {
  return /\[0?m/.test(text) ? text.replace(color, '') : text;
}

/**
 * Removes PEM data (RFC 7468) and encrypted values, because parts of them can look like keys. An `=` in a long word,
 * such as a bearer token, becomes `%3D`, so that it isn't read as an assignment.
 */
function withoutSealed(text: string): string {
  return text
    .replace(/(-----BEGIN [A-Z\d ]{1,40}-----)[A-Za-z\d+/=\s\\]*/g, '$1\n')
    .replace(/ENC\[[^[\]]{1,4000}\]/g, '<encrypted>')
    .replace(/=(?=\w)(?<=[\w%+/-]{60}=)/g, '%3D');
}

/** UTF-8 characters that were decoded as Windows-1252, each with the intended character. */
const damaged: Readonly<Record<string, string>> = {
  'â€“': '–',
  'â€”': '—',
  'â€‘': '‑',
  'âˆ’': '−',
  'â€œ': '“',
  'â€\u009d': '”',
  'â€˜': '‘',
  'â€™': '’',
  'â€‹': '\u200b',
  'Â\u00ad': '\u00ad',
  'Â\u00a0': ' ',
  'Â ': ' ',
  'ï»¿': '',
};
const damage = new RegExp(Object.keys(damaged).join('|'), 'g');

function decodeDamaged(text: string): string {
  return /[âÂï]/.test(text) ? text.replace(damage, (codes) => damaged[codes] ?? codes) : text;
}

const named: Readonly<Record<string, string>> = {
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  hyphen: '-',
  dash: '-',
  ndash: '–',
  mdash: '—',
  minus: '−',
};

/** Decodes only the entities that can occur inside a value, because `eachCell` treats the others as separators. */
function decodeHtml(text: string): string {
  if (!/&[#a-z]|<wbr/i.test(text)) return text;
  return text
    .replace(/<\/?wbr *\/?>/gi, '\u200b')
    .replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(shy|zwn?j|hyphen|dash|[nm]dash|minus));/gi,
      (entity, decimal, hex, name) =>
        typeof name === 'string'
          ? (named[name.toLowerCase()] ?? entity)
          : String.fromCodePoint(typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)),
    );
}

/**
 * Decodes the characters around parameter names, as in `%26oauth_token%3D`, if a URL was encoded once or twice to be
 * part of another URL.
 */
function decodeQuery(text: string): string {
  return /%3D/i.test(text) ? text.replace(/(?:%(?:25)?(?:26|3F)|[&?\s])([a-z_]{2,40})%(?:25)?3D/gi, '&$1=') : text;
}
