import { translate } from '@docusaurus/Translate';

/** Pairs for the search, such as `fee = price`: a reader's word, then the word that this site uses instead. */
export const sameMeaning = (): string =>
  translate({
    id: 'search.sameMeaning',
    message:
      'customer = consumer. mobile = phone. tweet = post. fee = price. pay = credits. top up = buy credits. delete = revoke. hacked = leaks. stolen = leaks. leaked = leaks. payment required = 402. how much = price. cost = price. chatgpt = ai. support = help. existing app = already have app. agencies = agency. safe = private.',
    description:
      'For the search: what readers may type = what the pages say. Write pairs for your language instead of translating these',
  });

/** Splits a message such as `tweet = post. fee = price.` into pairs of a reader's word and this site's word. */
export function readPairs(message: string): (readonly [theirs: string, ours: string])[] {
  return message.split('.').flatMap((pair) => {
    const [theirs = '', ours = ''] = pair.split('=').map((words) => words.trim());
    return theirs && ours ? [[theirs, ours] as const] : [];
  });
}
