/** A terminal, by the language that it reads. */
export type Shell = 'posix' | 'powershell' | 'cmd';

/**
 * The alphabet of what `signRequest` returns. In it stand no quote but `"`, no `$`, backtick, `!`, `^`, `&`, `|`, `<`,
 * `>`, `;`, backslash or line break. That, and not cleverness below, is why nothing in a box can become a command.
 */
const AUTHORIZATION = /^OAuth oauth_[a-z_]+="[\w.~%-]*"(?:, oauth_[a-z_]+="[\w.~%-]*")*$/;
const ADDRESS = /^https:\/\/[\w.~/-]+$/;

/** Response headers, no progress bar but errors, and an end after half a minute. */
const OPTIONS = '-i -sS -m 30';

/**
 * Writes the command that sends a signed request with curl and shows the answer with its headers.
 *
 * - `posix`: sh, bash, zsh and others.
 * - `powershell`: Windows PowerShell 5.1 and PowerShell 7. Always `curl.exe`, since `curl` is another command in 5.1;
 *   the header comes by standard input, since PowerShell before 7.3 loses `"` inside arguments.
 * - `cmd`: the Windows Command Prompt, typed or pasted (a batch file reads `%` in another way).
 *
 * The tests run the first one in real shells. Those for Windows they read with models of its parsers, written from
 * Microsoft's documentation; nobody ran them there.
 *
 * @throws TypeError when a text is outside of its alphabet. What `signRequest` returns never is.
 */
export function writeCommand(shell: Shell, request: { readonly url: string }, authorization: string): string {
  if (!AUTHORIZATION.test(authorization)) throw new TypeError('This is no Authorization header of signRequest.');
  if (!ADDRESS.test(request.url)) throw new TypeError('The address of a command is https:// and plain letters.');
  const header = `Authorization: ${authorization}`;
  switch (shell) {
    case 'posix':
      return `curl ${OPTIONS} -H '${header}' ${request.url}`;
    case 'powershell':
      // A curl config file (https://curl.se/docs/manpage.html#-K) of two lines: where PowerShell puts a byte-order mark
      // in front, the empty first one takes it.
      return `'', 'header = "${header.replaceAll('"', '\\"')}"' | curl.exe ${OPTIONS} -K - ${request.url}`;
    case 'cmd':
      return `curl.exe ${OPTIONS} -H ${quoteForCommandPrompt(header)} ${request.url}`;
  }
}

/**
 * `^"` is a quote that cmd.exe hands on without entering a quoted part, where `^` would not work. `%^` keeps two percent
 * signs from naming a variable: no variable's name begins with `^`, and cmd.exe takes the `^` away afterwards. `\"` is
 * how programs on Windows read a quote inside an argument.
 */
function quoteForCommandPrompt(argument: string): string {
  return `^"${argument.replaceAll('"', '\\^"').replaceAll('%', '%^')}^"`;
}
