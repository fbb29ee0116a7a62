import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { stepAddress, type Platform } from '@site/src/messages/platform';

/** Leads to the step of the guide that helps. */
export function StepLink({ platform, step }: { readonly platform: Platform; readonly step: string }): ReactNode {
  return (
    <Link to={stepAddress(platform, step)}>
      <Translate id="verifier.step" description="Leads to the step of the guide that helps">
        To the step that helps
      </Translate>
    </Link>
  );
}
