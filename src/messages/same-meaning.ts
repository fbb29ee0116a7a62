/**
 * What readers may look for, and what the pages call it (SOURCES.md). Lower case. Words that the
 * pages use themselves need no line here.
 */
export const SAME_MEANING: readonly (readonly [theirs: string, ours: string])[] = [
  ['customer', 'consumer'],
  ['mobile', 'phone'],
  ['tweet', 'post'],
  ['fee', 'price'],
  ['pay', 'credits'],
  ['top up', 'buy credits'],
  ['delete', 'revoke'],
  ['hacked', 'leaks'],
  ['stolen', 'leaks'],
  ['leaked', 'leaks'],
  ['payment required', '402'],
  ['how much', 'price'],
  ['cost', 'price'],
  ['chatgpt', 'ai'],
  ['support', 'help'],
  ['existing app', 'already have app'],
  ['agencies', 'agency'],
  ['safe', 'private'],
];
