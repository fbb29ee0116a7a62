import Translate, { translate } from '@docusaurus/Translate';
import { useMemo, useState, type ReactNode } from 'react';
import type { Platform } from '@site/src/messages/platform';
import { useKeys } from '../keys/useKeys';
import { useTest } from '../keys/useTest';
import { useClipboard } from '../shared/useClipboard';
import { writeReport, type ReportContext } from './report';
import styles from './styles.module.css';

export default function HelpReport({ platform }: { readonly platform: Platform }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  // `onToggle` doesn't run for a `<details>` that the reader opened before hydration, so `readOpen` is also passed as
  // the ref.
  const readOpen = (details: HTMLDetailsElement | null) => setOpen(details?.open ?? false);

  return (
    <details
      ref={readOpen}
      className={styles.help}
      translate="no"
      onToggle={({ currentTarget }) => readOpen(currentTarget)}
    >
      <summary>
        <Translate id="help.show">Show the report</Translate>
      </summary>
      {isOpen ? (
        <Report platform={platform} />
      ) : (
        <p>
          <Translate id="help.needsScripts">Creating the report needs JavaScript.</Translate>
        </p>
      )}
    </details>
  );
}

function Report({ platform }: { readonly platform: Platform }): ReactNode {
  const [context] = useState(readContext);
  const { inspections } = useKeys(platform.provider);
  const { test } = useTest(platform.provider);
  const [copying, copy] = useClipboard();
  const report = useMemo(
    () => writeReport(platform, Object.values(inspections), test, context),
    [platform, inspections, test, context],
  );

  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Keyboards scroll only focusable elements. */}
      <pre tabIndex={0} role="region" aria-label={translate({ id: 'help.label', message: 'The report' })}>
        {report}
      </pre>
      <button type="button" className="button button--secondary" onClick={() => void copy(report)}>
        <Translate id="help.copy">Copy report</Translate>
      </button>
      <p className={styles.message} aria-live="polite">
        {copying === 'copied' && <Translate id="help.copied">Copied. Paste it where you ask for help.</Translate>}
        {copying === 'refused' && (
          <Translate id="help.refused">Your browser blocked copying. Select the report and copy it.</Translate>
        )}
      </p>
    </>
  );
}

function readContext(): ReportContext {
  const { origin, pathname } = window.location;
  return { address: origin + pathname, browser: navigator.userAgent, now: new Date() };
}
