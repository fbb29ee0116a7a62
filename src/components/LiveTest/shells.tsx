import Translate from '@docusaurus/Translate';
import type { Shell } from '@site/src/credentials/command';
import type { ReactNode } from 'react';

interface ShellWords {
  readonly name: ReactNode;
  readonly howToOpen: ReactNode;
}

export const SHELLS = {
  posix: {
    name: <Translate id="liveTest.shell.posix">macOS / Linux</Translate>,
    howToOpen: (
      <Translate id="liveTest.shell.posix.open">
        On a Mac, press ⌘ Space, type Terminal, and press Enter. On Linux, open the Terminal app.
      </Translate>
    ),
  },
  powershell: {
    name: <Translate id="liveTest.shell.powershell">Windows PowerShell</Translate>,
    howToOpen: (
      <Translate id="liveTest.shell.powershell.open">
        Press the Windows key, type PowerShell, and press Enter.
      </Translate>
    ),
  },
  cmd: {
    name: <Translate id="liveTest.shell.cmd">Windows Command Prompt</Translate>,
    howToOpen: <Translate id="liveTest.shell.cmd.open">Press the Windows key, type cmd, and press Enter.</Translate>,
  },
} satisfies Record<Shell, ShellWords>;

export function likelyShell(): Shell {
  return /windows/i.test(navigator.userAgent) ? 'powershell' : 'posix';
}
