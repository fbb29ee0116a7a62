/** Lists the facts to compare with their source: what X hasn’t dated yet, then the stale ones, oldest first. Fails while any is stale. */
import { allFacts, factsToCheck } from '../src/facts/all';
import { DAYS_UNTIL_STALE, staleFacts } from '../src/facts/fact';

const today = new Date();
const due = factsToCheck(today);

for (const { checkedOn, id, value, source } of due) {
  console.log(`${checkedOn}  ${id}: ${String(value)}  (${source})`);
}
console.log(
  `${due.length} of ${allFacts.length} facts are due for review: X gave no date, or they were checked more than ${DAYS_UNTIL_STALE} days ago.` +
    (due.length > 0 ? ' Compare them with their source, then set checkedOn in src/facts.' : ''),
);
// What X hasn’t dated is listed until it has, so it fails only when nobody has looked for long.
if (staleFacts(allFacts, today).length > 0) process.exitCode = 1;
