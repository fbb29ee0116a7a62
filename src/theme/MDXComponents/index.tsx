import { Figure } from '@site/src/components/Figure';
import MDXComponents from '@theme-original/MDXComponents';

/** Why swizzled: pages can use these components without an import. */
export default { ...MDXComponents, Figure };
