export type Shell = 'posix' | 'powershell' | 'cmd';

/**
 * Matches only headers that `signRequest` returns. This check, not the quoting below, ensures that text from a key box
 * can't run as a shell command.
 */
const AUTHORIZATION = /^OAuth oauth_[a-z_]+="[\w.~%-]*"(?:, oauth_[a-z_]+="[\w.~%-]*")*$/;
const ADDRESS = /^https:\/\/[\w.~/-]+$/;

/** `-i` prints the response headers, `-sS` prints errors but no progress bar, and `-m 30` stops after 30 seconds. */
const OPTIONS = '-i -sS -m 30';

/**
 * Writes a curl command that sends a signed request and prints the response with its headers. The `cmd` command works
 * at the prompt but not in a batch file, which reads `%` differently. The tests only simulate how Windows parses the
 * commands, so try a changed command on Windows, too.
 *
 * @throws TypeError if the header isn't from `signRequest`, or if the address isn't `https://` followed by letters,
 * digits, and `._~/-`.
 */
export function writeCommand(shell: Shell, request: { readonly url: string }, authorization: string): string {
  if (!AUTHORIZATION.test(authorization)) throw new TypeError('The Authorization header isn’t from signRequest.');
  if (!ADDRESS.test(request.url)) throw new TypeError('The address must be https:// and plain characters.');
  const header = `Authorization: ${authorization}`;
  switch (shell) {
    case 'posix':
      return `curl ${OPTIONS} -H '${header}' ${request.url}`;
    case 'powershell':
      // In PowerShell 5.1, `curl` is an alias of `Invoke-WebRequest`, so this runs `curl.exe`. PowerShell before 7.3
      // drops `"` from arguments, so curl reads the header from standard input as a config file
      // (https://curl.se/docs/manpage.html#-K). The empty first line absorbs the byte-order mark that PowerShell may
      // add.
      return `'', 'header = "${header.replaceAll('"', '\\"')}"' | curl.exe ${OPTIONS} -K - ${request.url}`;
    case 'cmd':
      return `curl.exe ${OPTIONS} -H ${quoteForCommandPrompt(header)} ${request.url}`;
  }
}

/**
 * Puts `^` after each `%`, so that `%…%` isn't read as a variable. Between plain quotes, the command prompt would pass
 * that `^` on to curl, so each quote gets a `^`, too. Quotes inside the argument also get a `\`, because Windows
 * programs read `\"` as a quote.
 */
function quoteForCommandPrompt(argument: string): string {
  return `^"${argument.replaceAll('"', '\\^"').replaceAll('%', '%^')}^"`;
}
