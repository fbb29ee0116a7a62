import type { Plugin } from '@docusaurus/types';
import { DAYS_UNTIL_STALE, staleFacts } from '../src/facts/fact';
import { allFacts } from '../src/facts/x';

/** Says at the end of a build which facts want a new look. It never stops one: a date alone makes nothing wrong. */
export default function factsPlugin({ today }: { today: Date }): () => Plugin {
  return () => ({
    name: 'facts',
    postBuild() {
      const stale = staleFacts(allFacts, today);
      if (stale.length === 0) return;
      console.warn(
        `${stale.length} of ${allFacts.length} facts about X were checked more than ${DAYS_UNTIL_STALE} days ago. "npm run facts" lists them.`,
      );
    },
  });
}
