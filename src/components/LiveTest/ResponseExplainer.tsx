import Translate from '@docusaurus/Translate';
import Details from '@theme/Details';
import type { Platform } from '@site/src/messages/platform';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './styles.module.css';
import { TestPanel } from './TestPanel';
import { useLazySigning } from './useLazySigning';

export default function ResponseExplainer({ platform }: { readonly platform: Platform }): ReactNode {
  const { provider, messages } = platform;
  const content = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const loading = useLazySigning(isOpen);

  // The browser opens and closes the `<details>`, possibly before hydration, so the state is read from the element.
  useEffect(() => {
    const details = content.current?.closest('details');
    if (!details) return;
    const follow = () => setOpen(details.open);
    follow();
    details.addEventListener('toggle', follow);
    return () => details.removeEventListener('toggle', follow);
  }, []);

  if (!provider.liveTest) return null;
  return (
    <Details
      summary={
        <summary>
          <Translate id="explainer.open">Explain a response that you paste</Translate>
        </summary>
      }
    >
      <noscript>
        <p>
          <Translate id="explainer.noScript">
            Explaining a response needs JavaScript, which is turned off. Search this page for the number or the message
            that you see.
          </Translate>
        </p>
      </noscript>
      <div ref={content} className={`${styles.body} ${styles.explainer}`} translate="no">
        <p className={styles.optional}>
          <Translate id="explainer.lead" values={{ platform: messages.name }}>
            {
              'Paste an error message from {platform}, or from a tool that posts to {platform}. You don’t need your keys for this.'
            }
          </Translate>
        </p>
        <TestPanel loading={loading} platform={platform} liveTest={provider.liveTest} />
      </div>
    </Details>
  );
}
