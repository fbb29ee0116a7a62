import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { BehindNote } from '@site/src/components/Languages/BehindNote';
import DocItemContent from '@theme-original/DocItem/Content';
import type { Props } from '@theme/DocItem/Content';
import type { ReactNode } from 'react';

/** Why swizzled: adds a note to an outdated translation. plugins/translations sets `translationIsBehind`. */
export default function DocItemContentWithNote(props: Props): ReactNode {
  const frontMatter = useDoc().frontMatter as { readonly translationIsBehind?: boolean };
  return (
    <>
      {frontMatter.translationIsBehind && <BehindNote />}
      <DocItemContent {...props} />
    </>
  );
}
