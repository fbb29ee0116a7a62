/**
 * These functions model how PowerShell and Command Prompt parse our commands, because the tests don't run on Windows.
 * They throw an error on syntax that they don't cover.
 */

/**
 * Parses `'text', 'text' | program argument…` as PowerShell does. See about_Quoting_Rules in
 * https://learn.microsoft.com/powershell.
 */
export function readPowerShell(line: string): { readonly input: readonly string[]; readonly argv: readonly string[] } {
  const [expression, command, ...more] = splitPowerShell(line);
  if (!expression || !command || more.length > 0) throw new Error('not one expression piped into one command');
  const input = expression.filter((token) => token !== ',');
  if (expression.some((token, index) => (token === ',') !== (index % 2 === 1))) throw new Error('not a list of texts');
  return { input: input.map((token) => token.slice(1)), argv: command };
}

/** Splits a line at each `|`, and returns the tokens of each part. A token that was in quotes begins with `'`. */
function splitPowerShell(line: string): string[][] {
  const parts: string[][] = [[]];
  // PowerShell also reads ‘ ’ ‚ ‛ as single quotes. Inside quotes, two quotes in a row mean one literal quote.
  const token = /\s*(?:['‘’‚‛]((?:[^'‘’‚‛]|['‘’‚‛]{2})*)['‘’‚‛]|([\w:./-]+)|([,|]))/y;
  while (token.lastIndex < line.length) {
    const [whole, text, word, sign] = token.exec(line) ?? [];
    if (whole === undefined) throw new Error('PowerShell would read this in a way that the model does not know');
    if (sign === '|') parts.push([]);
    else parts.at(-1)?.push(text === undefined ? (word ?? sign ?? '') : `'${text.replace(/(['‘’‚‛]){2}/g, '$1')}`);
  }
  return parts;
}

/** Parses the `name = "value"` lines of curl's config file: https://curl.se/docs/manpage.html#-K */
export function readCurlConfig(lines: readonly string[]): readonly (readonly [name: string, value: string])[] {
  return lines.filter(Boolean).map((line) => {
    const [, name, value] = /^(\w+) = "((?:[^"\\]|\\.)*)"$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error('a config line that the model does not know');
    return [name, value.replace(/\\(.)/g, '$1')] as const;
  });
}

/**
 * Parses a line as cmd.exe does at its prompt: percent signs first, then quotes and carets, then arguments. If a name
 * isn't in `variables`, `%name%` stays in the line.
 */
export function readCommandPrompt(line: string, variables: Readonly<Record<string, string>>): readonly string[] {
  const names = new Map(Object.entries(variables).map(([name, value]) => [name.toUpperCase(), value]));
  let rest = line;
  let expanded = '';
  for (let match; (match = /%([^%]+)%/.exec(rest));) {
    const value = names.get((match[1] ?? '').replace(/:.*$/, '').toUpperCase());
    // If `%NAME%` isn't a variable, its first `%` stays as text. Its second `%` can still begin another variable.
    const taken = match.index + (value === undefined ? 1 : match[0].length);
    expanded += rest.slice(0, match.index) + (value ?? '%');
    rest = rest.slice(taken);
  }
  return readArguments(removeCarets(expanded + rest));
}

function removeCarets(line: string): string {
  let quoted = false;
  let result = '';
  for (let index = 0; index < line.length; index++) {
    const character = line.charAt(index);
    if (character === '^' && !quoted) {
      result += line.charAt(++index);
      continue;
    }
    if (character === '"') quoted = !quoted;
    if (!quoted && /[&|<>()\r\n!]/.test(character)) throw new Error(`cmd.exe would obey ${JSON.stringify(character)}`);
    result += character;
  }
  return result;
}

/**
 * Splits arguments as Microsoft's C runtime does:
 * https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
 */
function readArguments(line: string): string[] {
  const argv: string[] = [];
  const argument = /\s*((?:[^\s"\\]|\\+"|\\+|"(?:[^"\\]|\\+"|\\+)*")+)/y;
  while (argument.lastIndex < line.length) {
    const raw = argument.exec(line)?.[1];
    if (raw === undefined) throw new Error('a command line that the model does not know');
    // Our commands never contain `\\"` (an escaped backslash before a quote), so this model doesn't cover it.
    if (/\\\\"/.test(raw)) throw new Error('a doubled backslash before a quote');
    argv.push(raw.replace(/(\\?)"/g, (_, backslash: string) => (backslash ? '"' : '')));
  }
  return argv;
}
