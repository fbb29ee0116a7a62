import { useLocation } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { HydratedButton } from '../shared/HydratedButton';
import { useClipboard } from '../shared/useClipboard';
import styles from './styles.module.css';

export function PageAsMarkdown(): ReactNode {
  const address = useMarkdownAddress();
  const [copying, copy] = useClipboard();
  return (
    <div className={styles.asMarkdown}>
      <HydratedButton onClick={() => void copy(fetchText(address))}>
        <Translate id="pageAsMarkdown.copy">Copy page as Markdown</Translate>
      </HydratedButton>
      {/* eslint-disable-next-line @docusaurus/no-html-links -- The router can't open a file that isn't a page. */}
      <a href={address}>
        <Translate id="pageAsMarkdown.open">Open as Markdown</Translate>
      </a>
      <span className={styles.message} role="status">
        {copying === 'copied' && <Translate id="pageAsMarkdown.copied">Copied.</Translate>}
        {copying === 'refused' && (
          <Translate id="pageAsMarkdown.refused">
            Your browser blocked copying. Open the Markdown and copy it.
          </Translate>
        )}
      </span>
    </div>
  );
}

/** Returns the address of the page's Markdown file, which plugins/postprocess-html writes. */
export function useMarkdownAddress(): string {
  return `${useLocation().pathname.replace(/\/$/, '')}.md`;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return response.text();
}
