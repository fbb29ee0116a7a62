/**
 * Why swizzled: a step of a guide has its checkbox under the heading, and a guide's text needs no mark of its own for
 * that. And the theme's `#` is a link inside the heading: it is read out as part of every heading's name, and is a stop
 * for Tab at each one. Here it is for the pointer; for all others the table of contents has the same links. It puts
 * the section into the address bar and copies nothing by itself: a key that waits in the clipboard would be lost.
 */
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { useAnchorTargetClassName } from '@docusaurus/theme-common';
import type { Props } from '@theme/Heading';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { isStep } from '@site/src/components/Checklist/progress';
import { StepDone } from '@site/src/components/Checklist/StepDone';
import styles from './styles.module.css';

export default function Heading({ as: As, id, className, children, ...rest }: Props): ReactNode {
  const { collectAnchor } = useBrokenLinks();
  const anchorClassName = useAnchorTargetClassName(id);
  if (As === 'h1' || !id) {
    return (
      <As {...rest} className={className}>
        {children}
      </As>
    );
  }

  collectAnchor(id);
  return (
    <>
      <As {...rest} id={id} className={clsx('anchor', anchorClassName, styles.heading, className)}>
        {children}
        <Link
          className="hash-link"
          to={`#${id}`}
          aria-hidden="true"
          tabIndex={-1}
          title={translate({ id: 'heading.link', message: 'Link to this section' })}
        />
      </As>
      {As === 'h2' && isStep(id) && <StepDone id={id} />}
    </>
  );
}
