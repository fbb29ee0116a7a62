/**
 * Why swizzled: the theme puts the link in its own landmark, the first in each list of landmarks. After navigation, the
 * theme focuses that landmark, so screen readers don't announce the new page's title. This one focuses the title.
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
    // The browser handles Back and Forward.
    if (action === 'PUSH' && !hash) moveFocus(document.querySelector('h1'));
    // Only when another page comes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);

  function skip(event: MouseEvent): void {
    const main = document.querySelector('main');
    if (!main) return;
    event.preventDefault();
    moveFocus(main);
    main.scrollIntoView();
  }

  return (
    // eslint-disable-next-line @docusaurus/no-html-links -- a place on this page; without scripts it leads near enough
    <a className={styles.skip} href={`#${SkipToContentFallbackId}`} onClick={skip}>
      <Translate id="theme.common.skipToMainContent">Skip to main content</Translate>
    </a>
  );
}
