import type { Props } from '@theme/Footer/Copyright';
import type { ReactNode } from 'react';

/** Why swizzled: the theme writes the copyright as innerHTML, which Trusted Types rejects. */
export default function Copyright({ copyright }: Props): ReactNode {
  return <div className="footer__copyright">{copyright}</div>;
}
