import { translate } from '@docusaurus/Translate';

/** Pairs for the search, such as `fee = price`: a reader's word, then the word that this site uses instead. */
export const searchSynonyms = (): string =>
  translate({
    id: 'search.synonyms',
    message:
      'customer = consumer. mobile = phone. tweet = post. fee = price. pay = credits. top up = buy credits. delete = revoke. hacked = leaks. stolen = leaks. leaked = leaks. payment required = 402. how much = price. cost = price. chatgpt = ai. support = help. existing app = already have app. agencies = agency. safe = private.',
    description:
      'For the search: what readers may type = what the pages say. Write pairs for your language instead of translating these',
  });

/** Splits a message such as `tweet = post. fee = price.` into pairs of a reader's word and this site's word. */
export function readSynonyms(message: string): (readonly [typed: string, canonical: string])[] {
  return message.split('.').flatMap((pair) => {
    const [typed = '', canonical = ''] = pair.split('=').map((words) => words.trim());
    return typed && canonical ? [[typed, canonical] as const] : [];
  });
}
