/**
 * Models of the two Windows shells for our commands, since nothing here runs Windows. They throw an error for anything
 * they don't model.
 */

/**
 * PowerShell's pipeline `'text', 'text' | program argument…`: https://learn.microsoft.com/powershell,
 * about_Quoting_Rules
 */
export function readPowerShell(line: string): { readonly input: readonly string[]; readonly argv: readonly string[] } {
  const [expression, command, ...more] = splitPowerShell(line);
  if (!expression || !command || more.length > 0) throw new Error('not one expression piped into one command');
  const input = expression.filter((token) => token !== ',');
  if (expression.some((token, index) => (token === ',') !== (index % 2 === 1))) throw new Error('not a list of texts');
  return { input: input.map((token) => token.slice(1)), argv: command };
}

/** The tokens of each part between `|`. A returned text begins with `'`. */
function splitPowerShell(line: string): string[][] {
  const parts: string[][] = [[]];
  // Four characters are single quotes in PowerShell. Inside a text, two of them are one.
  const token = /\s*(?:['‘’‚‛]((?:[^'‘’‚‛]|['‘’‚‛]{2})*)['‘’‚‛]|([\w:./-]+)|([,|]))/y;
  while (token.lastIndex < line.length) {
    const [whole, text, word, sign] = token.exec(line) ?? [];
    if (whole === undefined) throw new Error('PowerShell would read this in a way that the model does not know');
    if (sign === '|') parts.push([]);
    else parts.at(-1)?.push(text === undefined ? (word ?? sign ?? '') : `'${text.replace(/(['‘’‚‛]){2}/g, '$1')}`);
  }
  return parts;
}

/** curl's config file: `name = "value"` lines. https://curl.se/docs/manpage.html#-K */
export function readCurlConfig(lines: readonly string[]): readonly (readonly [name: string, value: string])[] {
  return lines.filter(Boolean).map((line) => {
    const [, name, value] = /^(\w+) = "((?:[^"\\]|\\.)*)"$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error('a config line that the model does not know');
    return [name, value.replace(/\\(.)/g, '$1')] as const;
  });
}

/**
 * cmd.exe at its prompt handles percent signs first, then quotes and carets, and then the program parses its command
 * line. `variables` is the environment. At the prompt, an unknown variable stays as it is.
 */
export function readCommandPrompt(line: string, variables: Readonly<Record<string, string>>): readonly string[] {
  const names = new Map(Object.entries(variables).map(([name, value]) => [name.toUpperCase(), value]));
  let rest = line;
  let expanded = '';
  for (let match; (match = /%([^%]+)%/.exec(rest));) {
    const value = names.get((match[1] ?? '').replace(/:.*$/, '').toUpperCase());
    // After an unknown name, only the first percent sign is literal. The second one can begin another name.
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

/** Microsoft's C runtime: https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments */
function readArguments(line: string): string[] {
  const argv: string[] = [];
  const argument = /\s*((?:[^\s"\\]|\\+"|\\+|"(?:[^"\\]|\\+"|\\+)*")+)/y;
  while (argument.lastIndex < line.length) {
    const raw = argument.exec(line)?.[1];
    if (raw === undefined) throw new Error('a command line that the model does not know');
    // Our commands contain only `\"`. Two backslashes before a quote would end it.
    if (/\\\\"/.test(raw)) throw new Error('a doubled backslash before a quote');
    argv.push(raw.replace(/(\\?)"/g, (_, backslash: string) => (backslash ? '"' : '')));
  }
  return argv;
}
