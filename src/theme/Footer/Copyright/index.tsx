import type { Props } from '@theme/Footer/Copyright';
import type { ReactNode } from 'react';

/** Swizzled: the theme writes it as innerHTML, which Trusted Types refuses. Plain text is all it holds here. */
export default function Copyright({ copyright }: Props): ReactNode {
  return <div className="footer__copyright">{copyright}</div>;
}
