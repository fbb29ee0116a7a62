import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/CodeBlock';
import { useRef, type ReactNode } from 'react';
import { HydratedButton } from '@site/src/components/shared/HydratedButton';
import { useClipboard } from '@site/src/components/shared/useClipboard';
import styles from './styles.module.css';

/** Why swizzled: the theme uses Prism, which writes inline styles and makes up a fifth of the theme's scripts. */
export default function CodeBlock({ children, title, className }: Props): ReactNode {
  const code = useRef<HTMLElement>(null);
  const [copying, copy] = useClipboard();
  return (
    <div className={styles.block}>
      {title && <div className={styles.title}>{title}</div>}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Keyboards scroll only focusable elements. */}
      <pre className={className} tabIndex={0} translate="no">
        <code ref={code}>{children}</code>
      </pre>
      <HydratedButton
        className="button button--secondary button--sm"
        onClick={() => copy(code.current?.textContent ?? '')}
      >
        {labels[copying]}
      </HydratedButton>
      {/* Screen readers don't announce the new label of a focused button, so this status announces it. */}
      <span role="status" className={styles.unseen}>
        {copying !== 'idle' && labels[copying]}
      </span>
    </div>
  );
}

const labels = {
  idle: translate({ id: 'code.copy', message: 'Copy' }),
  copied: translate({ id: 'code.copied', message: 'Copied' }),
  refused: translate({ id: 'code.refused', message: 'Your browser blocked copying. Select the text and copy it.' }),
};
