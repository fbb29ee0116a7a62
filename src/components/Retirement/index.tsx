import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { oauth1Retirement, retirementState, type RetirementState } from '@site/src/facts/retirement';
import type { ReactNode } from 'react';
import { Day } from '../shared/PrerenderedText';
import { useIsHydrated } from '@site/src/hydration/useIsHydrated';

/**
 * The HTML says what was true on the day of the build. After hydration, the browser uses today's date, so that an old
 * build is still right.
 */
export default function Retirement(): ReactNode {
  const { customFields } = useDocusaurusContext().siteConfig;
  const isReady = useIsHydrated();
  const state = isReady
    ? retirementState(oauth1Retirement, new Date())
    : (customFields?.['oauth1RetirementState'] as RetirementState);
  return <Sentence state={state} />;
}

function Sentence({ state }: { state: RetirementState }): ReactNode {
  const { address, checkedOn, date } = oauth1Retirement;
  const guide = (
    <Link href={address}>
      <Translate id="retirement.guide">its migration guide</Translate>
    </Link>
  );
  if (state === 'undated' || date === null) {
    return (
      <p>
        <Translate id="retirement.undated" values={{ guide, checkedOn: <Day of={checkedOn} /> }}>
          {
            'X says in {guide} that it will retire OAuth 1.0a, the method that uses these four keys. It gives no date (checked on {checkedOn}). Until then, the four keys work.'
          }
        </Translate>
      </p>
    );
  }
  if (state === 'ahead') {
    return (
      <p>
        <Translate id="retirement.ahead" values={{ guide, date: <Day of={date} /> }}>
          {
            'X says in {guide} that it will retire OAuth 1.0a, the method that uses these four keys, on {date}. Until then, the four keys work.'
          }
        </Translate>
      </p>
    );
  }
  return (
    <p className="alert alert--warning">
      <Translate id="retirement.past" values={{ guide, date: <Day of={date} /> }}>
        {
          'X no longer accepts these four keys. It retired OAuth 1.0a, the method that uses them, on {date}. X describes what replaces them in {guide}. Check with Wordparrot which keys it needs now.'
        }
      </Translate>
    </p>
  );
}
