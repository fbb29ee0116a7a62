/**
 * Whether a reply may stand in the page as text, where it would be saved with it: not with a command in it, which holds
 * keys, nor with what stands in a box. Only letters and digits count, since terminals break lines anywhere.
 */
export function isFitToShow(reply: string, values: readonly string[]): boolean {
  const letters = lettersOf(reply);
  return !['oauth_', ...values].map(lettersOf).some((value) => value !== '' && letters.includes(value));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
