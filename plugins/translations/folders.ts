/** Docusaurus reads translated pages from this path below the language's folder. */
export const DOCS_FOLDER = 'docusaurus-plugin-content-docs/current';

export const MESSAGE_FILES = [
  'code.json',
  'docusaurus-theme-classic/navbar.json',
  'docusaurus-theme-classic/footer.json',
  'docusaurus-plugin-content-docs/current.json',
] as const;

/**
 * A file with a hash of the English text that each message was translated from. `npm run translations -- --accept`
 * writes the file.
 */
export const ORIGINS_FILE = 'translated-from.json';
