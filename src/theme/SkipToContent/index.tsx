/**
 * Why swizzled: after navigation, the theme focuses a landmark around this link, so screen readers don't announce the
 * new page's title. This component focuses the title.
 */
import { useHistory, useLocation } from '@docusaurus/router';
import { SkipToContentFallbackId } from '@docusaurus/theme-common';
import Translate from '@docusaurus/Translate';
import { useEffect, type MouseEvent, type ReactNode } from 'react';
import { moveFocus } from '../moveFocus';
import styles from './styles.module.css';

export default function SkipToContent(): ReactNode {
  const { action } = useHistory();
  const { pathname, hash } = useLocation();

  useEffect(() => {
    // Only following a link moves the focus. After Back and Forward, the browser decides where the focus is.
    if (action === 'PUSH' && !hash) moveFocus(document.querySelector('h1'));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Focus moves only when another page opens.
  }, [pathname]);

  function skip(event: MouseEvent): void {
    const main = document.querySelector('main');
    if (!main) return;
    event.preventDefault();
    moveFocus(main);
    main.scrollIntoView();
  }

  return (
    // eslint-disable-next-line @docusaurus/no-html-links -- The target is on this page.
    <a className={styles.skip} href={`#${SkipToContentFallbackId}`} onClick={skip}>
      <Translate id="theme.common.skipToMainContent">Skip to main content</Translate>
    </a>
  );
}
