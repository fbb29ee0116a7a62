import { Figure } from '@site/src/components/Figure';
import MDXComponents from '@theme-original/MDXComponents';

/** Adds what every page may use without an import. */
export default { ...MDXComponents, Figure };
