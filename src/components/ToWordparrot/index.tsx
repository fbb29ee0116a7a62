import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { wordparrot } from '@site/src/facts/wordparrot';
import { consumeEarlyInput } from '@site/src/hydration/preHydration';
import { useEffect, useId, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { HydratedButton } from '../shared/HydratedButton';
import { useBackToPage } from '../shared/useBackToPage';
import { useClipboard } from '../shared/useClipboard';
import { readOwnAddress, type Refusal } from './address';
import { ownWordparrot } from './ownWordparrot';
import styles from './styles.module.css';

const { subscribe, getSnapshot, getServerSnapshot, update } = ownWordparrot;
const KEEP = 'wordparrot:domain';

export default function ToWordparrot(): ReactNode {
  const { customFields } = useDocusaurusContext().siteConfig;
  const { value: origin, error } = useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot);
  const own = readOwnAddress(origin);
  const address = own.ok ? own.credentialsUrl : String(customFields?.['wordparrotCredentialsUrl']);
  const id = useId();
  const [copying, copy] = useClipboard();

  return (
    <section className={styles.card} aria-labelledby={`${id}-title`}>
      <p className={styles.title} id={`${id}-title`}>
        <Translate id="toWordparrot.title">Add your keys to Wordparrot</Translate>
      </p>
      <div className={styles.buttons}>
        <Link
          className="button button--primary"
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          aria-describedby={`${id}-address`}
        >
          <Translate id="toWordparrot.open">Open Wordparrot credentials</Translate>
        </Link>
        <HydratedButton
          className="button button--secondary"
          aria-describedby={`${id}-address`}
          onClick={() => void copy(address)}
        >
          <Translate id="toWordparrot.copy">Copy link to Wordparrot credentials</Translate>
        </HydratedButton>
      </div>
      <div className={styles.address} id={`${id}-address`}>
        <p>
          <Translate id="toWordparrot.address" values={{ address: <span translate="no">{address}</span> }}>
            {'Opens in a new tab: {address}'}
          </Translate>
        </p>
        <p>
          <Translate id="toWordparrot.checkDomain" values={{ domain: <b translate="no">{new URL(address).host}</b> }}>
            {'Before you paste a key there, check that the address bar shows {domain}.'}
          </Translate>{' '}
          {address === wordparrot.hostedCredentialsUrl.value && (
            <Translate id="toWordparrot.source">
              This address and the labels below come from Wordparrot’s documentation of 2021–2023. If the address isn’t
              where you usually sign in, don’t paste a key there.
            </Translate>
          )}
        </p>
      </div>
      <p className={styles.message} aria-live="polite">
        {copying === 'copied' && <Translate id="toWordparrot.copied">Link copied.</Translate>}
        {copying === 'refused' && (
          <Translate id="toWordparrot.refused">
            Your browser blocked copying. Select the address above and copy it.
          </Translate>
        )}
      </p>
      <details className={styles.own}>
        <summary>
          <Translate id="toWordparrot.own">I use self-hosted Wordparrot</Translate>
        </summary>
        <OwnDomain />
        {error && (
          <p>
            <Translate id="toWordparrot.notKept">
              Your browser doesn’t let this site save data. It will forget the domain when you reload or close this
              page.
            </Translate>
          </p>
        )}
      </details>
    </section>
  );
}

/** If the domain isn't valid, the buttons above use the address of hosted Wordparrot. */
function OwnDomain(): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const typed = useRef('');
  const [refusal, setRefusal] = useState<Refusal>();

  function read(text: string) {
    typed.current = text;
    const address = readOwnAddress(text);
    update(() => (address.ok ? address.origin : ''));
    setRefusal(address.ok || text.trim() === '' ? undefined : address.why);
  }

  useEffect(() => {
    const box = input.current;
    if (!box) return;
    const early = consumeEarlyInput(KEEP) || box.value;
    if (early) read(early);
    typed.current = early || getSnapshot().value;
    box.value = typed.current;
  }, []);

  useBackToPage(() => {
    if (input.current) input.current.value = typed.current;
  });

  return (
    <div className={styles.domain}>
      <label htmlFor={id}>
        <Translate id="toWordparrot.domain">Your Wordparrot domain</Translate>
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        inputMode="url"
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder="wordparrot.example.org"
        data-preserve-input={KEEP}
        aria-describedby={`${id}-message`}
        aria-invalid={refusal !== undefined}
        onInput={(event) => read(event.currentTarget.value)}
      />
      <p id={`${id}-message`} className={styles.refusal} aria-live="polite">
        {refusal && <RefusalSentence why={refusal} />}
      </p>
      <p>
        <Translate id="toWordparrot.domain.hint">
          Both buttons will use this domain, and this browser will remember it. Leave it empty to use hosted Wordparrot.
        </Translate>
      </p>
    </div>
  );
}

function RefusalSentence({ why }: { why: Refusal }): ReactNode {
  switch (why) {
    case 'no-address':
      return (
        <Translate id="toWordparrot.refusal.noAddress">
          This isn’t a valid domain. Use the format wordparrot.example.org.
        </Translate>
      );
    case 'not-safe':
      return (
        <Translate id="toWordparrot.refusal.notSafe">
          Your keys go there, so the address must begin with https://. Only localhost can begin with http://.
        </Translate>
      );
    case 'has-password':
      return (
        <Translate id="toWordparrot.refusal.hasPassword">
          The address contains a user name or a password. Enter only the domain.
        </Translate>
      );
  }
}
