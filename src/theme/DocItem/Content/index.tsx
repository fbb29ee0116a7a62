import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { BehindNote } from '@site/src/components/Languages/BehindNote';
import DocItemContent from '@theme-original/DocItem/Content';
import type { Props } from '@theme/DocItem/Content';
import type { ReactNode } from 'react';

/** Why swizzled: a translation that is behind the English says so. plugins/translations compares them at build time. */
export default function DocItemContentWithNote(props: Props): ReactNode {
  const frontMatter = useDoc().frontMatter as { readonly translationIsBehind?: boolean };
  return (
    <>
      {frontMatter.translationIsBehind && <BehindNote />}
      <DocItemContent {...props} />
    </>
  );
}
