import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import StructuredData from '@theme-original/DocBreadcrumbs/StructuredData';
import type { Props } from '@theme/DocBreadcrumbs/StructuredData';
import type { ReactNode } from 'react';

/**
 * Why swizzled: search engines read this data in the built page. In the browser, React would write it as innerHTML,
 * which Trusted Types rejects. It's rendered only into the head, so hydration finds no difference.
 */
export default function BuiltStructuredData({ breadcrumbs }: Props): ReactNode {
  if (ExecutionEnvironment.canUseDOM) return null;
  const items = breadcrumbs.map((item) => ({ ...item, href: item.href?.replace(/(.)\/$/, '$1') }));
  return <StructuredData breadcrumbs={items} />;
}
