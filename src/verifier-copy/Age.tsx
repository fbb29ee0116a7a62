import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { Day } from '@site/src/components/shared/PrerenderedText';
import { useFormats } from '@site/src/components/shared/useFormats';
import { DAYS_UNTIL_STALE, isStale } from '@site/src/facts/fact';
import type { ReactNode } from 'react';
import { settings } from './settings';

export function Age(): ReactNode {
  const { madeOn } = settings;
  const { days } = useFormats();
  const date = <Day of={madeOn} />;
  if (!isStale(madeOn, new Date())) {
    return (
      <p>
        <Translate id="copy.madeOn" values={{ date }}>
          {'Made on {date}.'}
        </Translate>
      </p>
    );
  }
  const fresh = (
    <Link to="/check">
      <Translate id="copy.old.fresh">Get today’s copy</Translate>
    </Link>
  );
  return (
    <p className="alert alert--warning">
      <Translate id="copy.old" values={{ date, days: days(DAYS_UNTIL_STALE), fresh }}>
        {
          'This copy is old: it was made on {date}, more than {days} ago. X’s key formats and responses may have changed since then. {fresh} when you’re online.'
        }
      </Translate>
    </p>
  );
}
