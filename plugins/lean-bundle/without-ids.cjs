/**
 * Takes the ids out of sentences: they name a sentence in files of translations, and where a language has none of
 * these, nothing asks for them. `write-translations` reads the sources, and still finds them.
 */
module.exports = function withoutIds(source) {
  return source
    .replace(/\bid: *(['"])[\w.-]+\1,\s*(?=message:|description:)/g, '')
    .replace(/(<Translate\s+)id="[\w.-]+"/g, '$1');
};
