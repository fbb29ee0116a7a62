import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Values are cut into pieces of this length, so any 16 consecutive characters of a value contain a whole piece. */
const LENGTH = 8;

/** Cuts a value, its reverse, its base64, and its hexadecimal form into pieces of 8 characters. */
function tracesOf(value: string): string[] {
  const backwards = [...value].reverse().join('');
  const forms = [
    value,
    backwards,
    Buffer.from(value).toString('hex'),
    // The base64 form of a value depends on the number of bytes before the value, modulo 3, so there are three
    // variants.
    ...[0, 1, 2].map((at) => Buffer.from(value.slice(at)).toString('base64').slice(0, -4)),
  ];
  return forms.flatMap((form) =>
    Array.from({ length: Math.floor(form.length / LENGTH) }, (_, at) =>
      form.slice(at * LENGTH, (at + 1) * LENGTH).toLowerCase(),
    ),
  );
}

/**
 * Returns a function that searches a text for any 16 consecutive characters of a value. The search ignores case, and
 * also finds characters that are encoded for URLs or JSON, in base64, or in UTF-16.
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

/** Reads all files in a folder and its subfolders as Latin-1, so that each byte becomes one character. */
export function* readFiles(folder: string): Generator<[name: string, content: string]> {
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    const file = path.join(folder, name);
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) yield [name, readFileSync(file, 'latin1')];
  }
}
