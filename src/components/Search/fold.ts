/**
 * Changes text to lowercase and removes accents, so that “contrasena” finds “contraseña”. Accents are removed only from
 * Latin letters, because in other scripts, they can be an essential part of a letter.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}

/** Folds text without changing its length, so that a position in the result is also a position in `text`. */
export function foldInPlace(text: string): string {
  return text.replace(/[A-Z]+|[^a-z\s\d]/gu, (character) => {
    const folded = fold(character);
    return folded.length === character.length ? folded : character;
  });
}
