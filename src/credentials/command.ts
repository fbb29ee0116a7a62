export type Shell = 'posix' | 'powershell' | 'cmd';

/**
 * Matches only what `signRequest` returns. This check, not the quoting below, keeps text in a box from becoming a shell
 * command.
 */
const AUTHORIZATION = /^OAuth oauth_[a-z_]+="[\w.~%-]*"(?:, oauth_[a-z_]+="[\w.~%-]*")*$/;
const ADDRESS = /^https:\/\/[\w.~/-]+$/;

/** Prints response headers and errors without a progress bar, and stops after 30 seconds. */
const OPTIONS = '-i -sS -m 30';

/**
 * Writes a curl command that sends a signed request and prints the response with its headers. `cmd` is for typed or
 * pasted commands, since a batch file reads `%` differently. Tests check the Windows commands only with models of the
 * parsers, not on Windows.
 *
 * @throws TypeError if the header isn't from `signRequest`, or the address isn't `https://` with plain characters.
 */
export function writeCommand(shell: Shell, request: { readonly url: string }, authorization: string): string {
  if (!AUTHORIZATION.test(authorization)) throw new TypeError('The Authorization header isn’t from signRequest.');
  if (!ADDRESS.test(request.url)) throw new TypeError('The address must be https:// and plain characters.');
  const header = `Authorization: ${authorization}`;
  switch (shell) {
    case 'posix':
      return `curl ${OPTIONS} -H '${header}' ${request.url}`;
    case 'powershell':
      // `curl` is another command in PowerShell 5.1, so the command names `curl.exe`. PowerShell before 7.3 loses `"`
      // in arguments, so curl reads a config file from standard input (https://curl.se/docs/manpage.html#-K). Its empty
      // first line takes the byte-order mark that PowerShell may add.
      return `'', 'header = "${header.replaceAll('"', '\\"')}"' | curl.exe ${OPTIONS} -K - ${request.url}`;
    case 'cmd':
      return `curl.exe ${OPTIONS} -H ${quoteForCommandPrompt(header)} ${request.url}`;
  }
}

/**
 * Writes quotes as `^"` because `^` wouldn't work inside plain quotes, and adds `\` because Windows programs read `\"`
 * as a quote. Writes `%` as `%^` so that `%…%` doesn't name a variable.
 */
function quoteForCommandPrompt(argument: string): string {
  return `^"${argument.replaceAll('"', '\\^"').replaceAll('%', '%^')}^"`;
}
