import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { useAnchorTargetClassName } from '@docusaurus/theme-common';
import type { ReactNode } from 'react';

/** Keeps an old ID as a link target, so that old links still work. */
export default function Anchor({ id }: { id: string }): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return <span id={id} className={useAnchorTargetClassName(id)} />;
}
