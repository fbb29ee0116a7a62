export type Shell = 'posix' | 'powershell' | 'cmd';

/**
 * What `signRequest` returns. The only quote in it is `"`; it has no `$`, backtick, `!`, `^`, `&`, `|`, `<`, `>`, `;`,
 * backslash, or line break.
 *
 * This check, not the quoting below, guarantees that no text in a box becomes a command.
 */
const AUTHORIZATION = /^OAuth oauth_[a-z_]+="[\w.~%-]*"(?:, oauth_[a-z_]+="[\w.~%-]*")*$/;
const ADDRESS = /^https:\/\/[\w.~/-]+$/;

/** Print the response headers, and errors but no progress bar. Stop after 30 seconds. */
const OPTIONS = '-i -sS -m 30';

/**
 * Writes the command that sends a signed request with curl and prints the response with its headers.
 *
 * - `posix`: sh, bash, zsh, and the like.
 * - `powershell`: Windows PowerShell 5.1 and PowerShell 7. It names `curl.exe`, since `curl` is another command in 5.1.
 *   The header comes from standard input, since PowerShell before 7.3 loses `"` in arguments.
 * - `cmd`: the Windows Command Prompt, typed or pasted. A batch file would read `%` differently.
 *
 * Tests run the first one in real shells. For Windows they use models of its parsers, written from Microsoft's
 * documentation; nobody has run these commands there.
 *
 * @throws TypeError if the header or the address contains a character outside its alphabet. A header from `signRequest`
 * never does.
 */
export function writeCommand(shell: Shell, request: { readonly url: string }, authorization: string): string {
  if (!AUTHORIZATION.test(authorization)) throw new TypeError('The Authorization header isn’t from signRequest.');
  if (!ADDRESS.test(request.url)) throw new TypeError('The address must be https:// and plain characters.');
  const header = `Authorization: ${authorization}`;
  switch (shell) {
    case 'posix':
      return `curl ${OPTIONS} -H '${header}' ${request.url}`;
    case 'powershell':
      // A curl config file (https://curl.se/docs/manpage.html#-K). PowerShell may add a byte-order mark, which the
      // empty first line takes.
      return `'', 'header = "${header.replaceAll('"', '\\"')}"' | curl.exe ${OPTIONS} -K - ${request.url}`;
    case 'cmd':
      return `curl.exe ${OPTIONS} -H ${quoteForCommandPrompt(header)} ${request.url}`;
  }
}

/**
 * `^"` is a quote that doesn't begin a quoted part, in which `^` would not work. `%^` keeps `%…%` from naming a
 * variable, since no name begins with `^`, and cmd.exe then removes the `^`. Programs on Windows read `\"` as a quote
 * inside an argument.
 */
function quoteForCommandPrompt(argument: string): string {
  return `^"${argument.replaceAll('"', '\\^"').replaceAll('%', '%^')}^"`;
}
