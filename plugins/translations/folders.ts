/** Docusaurus reads translated pages from this path below the language's folder. */
export const DOCS_FOLDER = 'docusaurus-plugin-content-docs/current';

export const MESSAGE_FILES = [
  'code.json',
  'docusaurus-theme-classic/navbar.json',
  'docusaurus-theme-classic/footer.json',
  'docusaurus-plugin-content-docs/current.json',
] as const;

/**
 * Contains a hash of the English text of each translated message, by file and ID. `npm run translations` writes the
 * file.
 */
export const ORIGINS_FILE = 'translated-from.json';
