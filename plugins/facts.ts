import type { Plugin } from '@docusaurus/types';
import { allFacts } from '../src/facts/all';
import { DAYS_UNTIL_STALE, staleFacts } from '../src/facts/fact';

/**
 * Prints a warning after the build if facts are due for review. The build doesn't fail, because an old fact may still
 * be true.
 */
export default function factsPlugin({ today }: { today: Date }): () => Plugin {
  return () => ({
    name: 'facts',
    postBuild() {
      const stale = staleFacts(allFacts, today);
      if (stale.length === 0) return;
      console.warn(
        `${stale.length} of ${allFacts.length} facts were checked more than ${DAYS_UNTIL_STALE} days ago. "npm run facts" lists them.`,
      );
    },
  });
}
