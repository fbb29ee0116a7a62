import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Shorter than any piece of 16 characters, and never further apart than such a piece can miss. */
const LENGTH = 8;

/** What a piece of 16 characters of a value leaves behind, as it is, backwards, as base64 or as hexadecimal digits. */
function tracesOf(value: string): string[] {
  const backwards = [...value].reverse().join('');
  const forms = [
    value,
    backwards,
    Buffer.from(value).toString('hex'),
    // Where the value begins within three bytes decides its letters.
    ...[0, 1, 2].map((at) => Buffer.from(value.slice(at)).toString('base64').slice(0, -4)),
  ];
  return forms.flatMap((form) =>
    Array.from({ length: Math.floor(form.length / LENGTH) }, (_, at) =>
      form.slice(at * LENGTH, (at + 1) * LENGTH).toLowerCase(),
    ),
  );
}

/**
 * Looks for values, or pieces of 16 characters of them, in any text: in another case, too, with escapes of addresses
 * or of JSON, and two bytes a character. It also finds some shorter pieces.
 */
export function createTraceFinder(values: readonly string[]): (text: string) => string | undefined {
  const traces = [...new Set(values.flatMap(tracesOf))];
  return (text) => {
    const plain = text
      .replaceAll('\0', '')
      .replace(/%([\da-f]{2})|\\u00([\da-f]{2})|\\x([\da-f]{2})/gi, (_all, a: string, b: string, c: string) =>
        String.fromCharCode(Number.parseInt(a ?? b ?? c, 16)),
      )
      .toLowerCase();
    return traces.find((trace) => plain.includes(trace));
  };
}

/** The files of a folder, with what is in them, one character a byte. */
export function* readFiles(folder: string): Generator<[name: string, content: string]> {
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    const file = path.join(folder, name);
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) yield [name, readFileSync(file, 'latin1')];
  }
}
