import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { StepId } from '@site/src/messages/message';
import { stepAddress, type Platform } from '@site/src/messages/platform';
import type { ReactNode } from 'react';

export function StepLink({ platform, step }: { readonly platform: Platform; readonly step: StepId }): ReactNode {
  return (
    <Link to={stepAddress(platform, step)}>
      <Translate id="verifier.step" values={{ title: platform.messages.stepTitle(step) }}>
        {'Go to “{title}”'}
      </Translate>
    </Link>
  );
}
