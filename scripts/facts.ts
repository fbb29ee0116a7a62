/**
 * Lists the facts to check often and the facts that are due for review. Exits with an error only if a fact is due for
 * review.
 */
import { allFacts, factsToCheck } from '../src/facts/all';
import { DAYS_UNTIL_STALE } from '../src/facts/fact';

const { watched, stale } = factsToCheck(new Date());
const watchedIds = new Set(watched.map(({ id }) => id));

for (const { checkedOn, id, value, source } of [...watched, ...stale.filter((fact) => !watchedIds.has(fact.id))]) {
  console.log(`${checkedOn}  ${id}: ${String(value)}  (${source})`);
}
console.log(
  `${watched.length} facts to watch: X gave no date, or Wordparrot’s documentation is old. ` +
    `${stale.length} of ${allFacts.length} facts were checked more than ${DAYS_UNTIL_STALE} days ago.` +
    (stale.length > 0 ? ' Compare them with their source, then set checkedOn in src/facts.' : ''),
);
if (stale.length > 0) process.exitCode = 1;
