/** Lower case without accents, so that “contrasena” finds “contraseña”. Only Latin letters: other scripts need their marks. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}

/** The same, with each character in its place: one that would change its length stays. */
export function foldInPlace(text: string): string {
  return text.replace(/[A-Z]+|[^a-z\s\d]/gu, (character) => {
    const folded = fold(character);
    return folded.length === character.length ? folded : character;
  });
}
