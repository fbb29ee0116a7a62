import { Figure } from '@site/src/components/Figure';
import MDXComponents from '@theme-original/MDXComponents';

/** Why swizzled: makes `Figure` available on all pages without an import. */
export default { ...MDXComponents, Figure };
