import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { useAnchorTargetClassName } from '@docusaurus/theme-common';
import type { ReactNode } from 'react';

/** An ID that old links use, next to what replaced their target. */
export default function Anchor({ id }: { id: string }): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return <span id={id} className={useAnchorTargetClassName(id)} />;
}
