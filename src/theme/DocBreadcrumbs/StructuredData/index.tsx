import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import StructuredData from '@theme-original/DocBreadcrumbs/StructuredData';
import type { Props } from '@theme/DocBreadcrumbs/StructuredData';
import type { ReactNode } from 'react';

/**
 * Why swizzled: in the browser, React would write this data as innerHTML, which Trusted Types rejects. The built page
 * already has the data in its head, so the browser renders nothing.
 */
export default function BuiltStructuredData({ breadcrumbs }: Props): ReactNode {
  if (ExecutionEnvironment.canUseDOM) return null;
  const items = breadcrumbs.map((item) => ({ ...item, href: item.href?.replace(/(.)\/$/, '$1') }));
  return <StructuredData breadcrumbs={items} />;
}
