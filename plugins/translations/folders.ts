/** Docusaurus reads translated pages from this folder inside the language's folder, such as `i18n/es`. */
export const DOCS_FOLDER = 'docusaurus-plugin-content-docs/current';

export const MESSAGE_FILES = [
  'code.json',
  'docusaurus-theme-classic/navbar.json',
  'docusaurus-theme-classic/footer.json',
  'docusaurus-plugin-content-docs/current.json',
] as const;

/**
 * `npm run translations -- --accept` writes this file. For each message, it contains a hash of the English text that
 * was translated.
 */
export const ORIGINS_FILE = 'translated-from.json';
