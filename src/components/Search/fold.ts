/**
 * Removes case and accents, so that “contrasena” finds “contraseña”. Only Latin letters lose their marks, because other
 * scripts need them.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}

/** Folds a text without changing its length, so that positions in the result are valid in `text`. */
export function foldInPlace(text: string): string {
  return text.replace(/[A-Z]+|[^a-z\s\d]/gu, (character) => {
    const folded = fold(character);
    return folded.length === character.length ? folded : character;
  });
}
