/** Why swizzled: the theme formats the day again during hydration, which is slow on a phone (see `PrerenderedText`). */
import Translate from '@docusaurus/Translate';
import { ThemeClassNames } from '@docusaurus/theme-common';
import { Day } from '@site/src/components/shared/PrerenderedText';
import type { Props } from '@theme/LastUpdated';
import type { ReactNode } from 'react';

export default function LastUpdated({ lastUpdatedAt }: Props): ReactNode {
  if (!lastUpdatedAt) return null;
  const day = new Date(lastUpdatedAt).toISOString().slice(0, 10);
  return (
    <span className={ThemeClassNames.common.lastUpdated}>
      <Translate
        id="lastUpdated"
        values={{
          day: (
            <b>
              <Day of={day} itemProp="dateModified" />
            </b>
          ),
        }}
      >
        {'Last updated on {day}'}
      </Translate>
    </span>
  );
}
