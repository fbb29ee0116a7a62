import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import StructuredData from '@theme-original/DocBreadcrumbs/StructuredData';
import type { Props } from '@theme/DocBreadcrumbs/StructuredData';
import type { ReactNode } from 'react';

/**
 * Swizzled: search engines read this data in the built page. In the browser it would be written as innerHTML, which
 * Trusted Types refuses. It renders into the head alone, so that hydration meets no difference. And an index page has a
 * slash at its end there, but nowhere else.
 */
export default function BuiltStructuredData({ breadcrumbs }: Props): ReactNode {
  if (ExecutionEnvironment.canUseDOM) return null;
  const items = breadcrumbs.map((item) => ({ ...item, href: item.href?.replace(/(.)\/$/, '$1') }));
  return <StructuredData breadcrumbs={items} />;
}
