import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Half of 16, so any 16 characters of a value contain a whole trace. */
const LENGTH = 8;

/** The texts that 16 characters of a value contain: plain, reversed, in base64, or in hexadecimal. */
function tracesOf(value: string): string[] {
  const backwards = [...value].reverse().join('');
  const forms = [
    value,
    backwards,
    Buffer.from(value).toString('hex'),
    // In base64, the letters depend on the offset modulo 3.
    ...[0, 1, 2].map((at) => Buffer.from(value.slice(at)).toString('base64').slice(0, -4)),
  ];
  return forms.flatMap((form) =>
    Array.from({ length: Math.floor(form.length / LENGTH) }, (_, at) =>
      form.slice(at * LENGTH, (at + 1) * LENGTH).toLowerCase(),
    ),
  );
}

/**
 * Creates a function that finds 16 or more characters of the values in any text. It ignores case, decodes escapes of
 * addresses and JSON, and reads UTF-16. It also finds some shorter parts.
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

/** The files of a folder with their content in Latin-1. */
export function* readFiles(folder: string): Generator<[name: string, content: string]> {
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    const file = path.join(folder, name);
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) yield [name, readFileSync(file, 'latin1')];
  }
}
