import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { useAnchorTargetClassName } from '@docusaurus/theme-common';
import type { ReactNode } from 'react';

/** An id that old links use. It marks the line that replaced their target, or that links to its new page. */
export default function Anchor({ id }: { id: string }): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return <span id={id} className={useAnchorTargetClassName(id)} />;
}
