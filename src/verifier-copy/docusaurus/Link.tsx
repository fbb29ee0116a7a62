import type { ComponentProps, ReactNode } from 'react';
import { settings } from '../settings';

/**
 * Replaces Docusaurus's `Link` in the offline copy. Links open the site in a new tab, so that the tab with the keys
 * stays open.
 */
export default function Link({ to, href, ...rest }: ComponentProps<'a'> & { to?: string }): ReactNode {
  const address = to ?? href ?? '';
  const isHere = address.startsWith('#');
  return (
    // eslint-disable-next-line @docusaurus/no-html-links, jsx-a11y/anchor-has-content -- This is the Link component.
    <a
      {...(!isHere && { target: '_blank', rel: 'noopener noreferrer' })}
      {...rest}
      href={isHere ? address : new URL(address.replace(/^\//, ''), settings.siteAddress).href}
    />
  );
}
