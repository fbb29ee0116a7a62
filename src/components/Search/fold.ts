/** Lower case without accents, so that “contrasena” finds “contraseña”. Only Latin letters: other scripts need their marks. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}

/** Like `fold`, but keeps the position of each character. A character whose length would change stays. */
export function foldInPlace(text: string): string {
  return text.replace(/[A-Z]+|[^a-z\s\d]/gu, (character) => {
    const folded = fold(character);
    return folded.length === character.length ? folded : character;
  });
}
