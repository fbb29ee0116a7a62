/** Lists the facts that want a new look at their source, oldest first. */
import { DAYS_UNTIL_STALE, staleFacts } from '../src/facts/fact';
import { allFacts } from '../src/facts/x';

const stale = staleFacts(allFacts, new Date());

for (const { checkedOn, id, value, source } of stale) {
  console.log(`${checkedOn}  ${id}: ${String(value)}  (${source})`);
}
console.log(
  `${stale.length} of ${allFacts.length} facts were checked more than ${DAYS_UNTIL_STALE} days ago.` +
    (stale.length > 0 ? ' Compare them with their source, then set checkedOn in src/facts/x.ts.' : ''),
);
