import Translate, { translate } from '@docusaurus/Translate';
import type { Shell } from '@site/src/credentials/command';
import type { LiveTest } from '@site/src/credentials/model';
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Platform } from '@site/src/messages/platform';
import type { Signed } from '../keys/testStore';
import { noAutofillProps } from '../KeyVerifier/noAutofillProps';
import { useClipboard } from '../shared/useClipboard';
import { Freshness } from './Freshness';
import { ShellChoice } from './ShellChoice';
import { likelyShell, SHELLS } from './shells';
import styles from './styles.module.css';
import type { Signing } from './useLazySigning';
import { useSigned } from './useSigned';

interface Props {
  readonly signing: Signing;
  readonly platform: Platform;
  readonly liveTest: LiveTest;
}

export function Command({ signing, platform, liveTest }: Props): ReactNode {
  const [shell, choose] = useState<Shell>(likelyShell);
  const [isShown, show] = useState(false);
  const [copying, copy] = useClipboard();
  const { signed, sign } = useSigned({ signing, provider: platform.provider, liveTest });
  const text = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const write = ({ authorization }: Signed) => signing.writeCommand(shell, liveTest.request, authorization);

  // The command isn't in the JSX, because React would write it into the HTML, and a saved page would contain it.
  useLayoutEffect(() => {
    if (text.current) text.current.value = signed ? write(signed) : '';
  });

  async function copyFresh() {
    const fresh = sign();
    if (await copy(write(fresh))) return;
    flushSync(() => show(true));
    text.current?.focus();
    text.current?.select();
  }

  return (
    <>
      <ShellChoice shell={shell} onChoose={choose} />
      <p>
        {SHELLS[shell].howToOpen} {platform.messages.test?.carries()}
      </p>
      <div className={styles.copy}>
        <button type="button" className="button button--primary" onClick={() => void copyFresh()}>
          <Translate id="liveTest.copy">Copy command</Translate>
        </button>
        {signed && <Freshness key={signed.at} signedAt={signed.at} goodFor={liveTest.goodFor} />}
      </div>
      <p className={styles.message} aria-live="polite">
        {copying === 'copied' && (
          <Translate id="liveTest.copied">
            Copied. Paste it into the terminal, press Enter, and copy the output.
          </Translate>
        )}
        {copying === 'refused' && (
          <Translate id="liveTest.refused">
            Your browser blocked copying. The command is shown and selected. Press Ctrl+C (⌘C on a Mac).
          </Translate>
        )}
      </p>
      <button
        type="button"
        className={styles.show}
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => show(!isShown)}
      >
        <Translate id="liveTest.show">Show the command</Translate>
      </button>
      <div id={id}>
        {isShown && (
          <textarea
            {...noAutofillProps}
            ref={text}
            readOnly
            rows={6}
            className={styles.text}
            aria-label={translate({ id: 'liveTest.command', message: 'The command' })}
          />
        )}
      </div>
    </>
  );
}
