/**
 * Why swizzled: adds a checkbox below a step's heading, and keeps the `#` link out of the heading's accessible name and
 * the Tab order. A click on the link doesn't copy its address, because that would replace a key in the clipboard.
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
