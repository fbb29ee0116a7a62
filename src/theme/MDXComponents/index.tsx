import { Figure } from '@site/src/components/Figure';
import MDXComponents from '@theme-original/MDXComponents';

/** Adds the components that pages can use without an import. */
export default { ...MDXComponents, Figure };
