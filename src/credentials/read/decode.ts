/** A text in which codes were turned back into what they stand for. */
export interface Decoded {
  readonly text: string;
  /** It is the source of an e-mail. */
  readonly isMail: boolean;
}

/** Turns codes of e-mails, web pages and addresses, that would part a name from its value or cut one, into characters. */
export function decode(text: string): Decoded {
  const mail = decodeMail(text);
  const plain = withoutSealed(withoutColors(mail ?? text));
  return { text: decodeQuery(decodeHtml(decodeDamaged(plain))), isMail: mail !== undefined };
}

/**
 * Quoted-printable (RFC 2045, section 6.7), where the head of the mail says so, or where each `=` of the text begins a
 * code or ends a line, and some stand for `=` themselves.
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

/** Codes that colour a text in a terminal; copying may have lost the character that they begin with. */
const color = /(?:(?!\s)\p{Cc})?\[(?:\d{1,3}(?:;\d{1,3})*)?m/gu;

function withoutColors(text: string): string {
  return /\[0?m/.test(text) ? text.replace(color, '') : text;
}

/**
 * Lines of base64 between the marks of a key file (RFC 7468), and values that a tool has encrypted, are no keys of
 * ours, though parts of them may have their length. Behind a long word, `=` is part of it, and assigns nothing.
 */
function withoutSealed(text: string): string {
  return text
    .replace(/(-----BEGIN [A-Z\d ]{1,40}-----)[A-Za-z\d+/=\s\\]*/g, '$1\n')
    .replace(/ENC\[[^[\]]{1,4000}\]/g, '<encrypted>')
    .replace(/=(?=\w)(?<=[\w%+/-]{60}=)/g, '%3D');
}

/** What a dash, a quote, a space and what cannot be seen look like in UTF-8 that was read as Windows-1252. */
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

/** Entities of what may stand within a value; the others end one, and are left to `eachCell`. */
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

/** A query within another address: `%26oauth_token%3D`, coded once or twice. */
function decodeQuery(text: string): string {
  return /%3D/i.test(text) ? text.replace(/(?:%(?:25)?(?:26|3F)|[&?\s])([a-z_]{2,40})%(?:25)?3D/gi, '&$1=') : text;
}
