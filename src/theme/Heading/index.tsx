/**
 * Why swizzled: a step's heading has a checkbox below it. And the theme puts the `#` link inside the heading, so it's
 * part of the heading's name and a Tab stop. This link is for the pointer only, because the table of contents has the
 * same links. It changes the address and copies nothing, since that would replace a key in the clipboard.
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
