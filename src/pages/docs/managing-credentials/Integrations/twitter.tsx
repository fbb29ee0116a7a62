import MovedPage from '@site/src/components/MovedPage';
import type { ReactNode } from 'react';

export default function OldGuide(): ReactNode {
  return <MovedPage to="/docs/managing-credentials/twitter" />;
}
