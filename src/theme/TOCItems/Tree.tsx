import Link from '@docusaurus/Link';
import type { Props } from '@theme/TOCItems/Tree';
import { memo, type ReactNode } from 'react';
import { plainText } from '@site/src/components/shared/plainText';

/** Why swizzled: the theme writes the headings as innerHTML, which Trusted Types rejects. */
function Tree({ toc, className, linkClassName, isChild = false }: Props): ReactNode {
  if (toc.length === 0) return null;
  return (
    <ul className={isChild ? undefined : className}>
      {toc.map(({ id, value, children }) => (
        <li key={id}>
          <Link to={`#${id}`} className={linkClassName ?? undefined}>
            {plainText(value)}
          </Link>
          <Tree isChild toc={children} className={className} linkClassName={linkClassName} />
        </li>
      ))}
    </ul>
  );
}

export default memo(Tree);
