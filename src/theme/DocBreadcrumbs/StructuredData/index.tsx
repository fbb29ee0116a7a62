import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import StructuredData from '@theme-original/DocBreadcrumbs/StructuredData';
import type { Props } from '@theme/DocBreadcrumbs/StructuredData';
import type { ReactNode } from 'react';

/**
 * Swizzled: search engines read this data in the built page. In the browser it would be written as innerHTML, which
 * Trusted Types refuses. It renders into the head alone, so that hydration meets no difference.
 */
export default function BuiltStructuredData(props: Props): ReactNode {
  return ExecutionEnvironment.canUseDOM ? null : <StructuredData {...props} />;
}
