/** Where Docusaurus reads translated pages, below the folder of their language. */
export const DOCS_FOLDER = 'docusaurus-plugin-content-docs/current';

/** Where Docusaurus reads translated messages, below the folder of their language. */
export const MESSAGE_FILES = [
  'code.json',
  'docusaurus-theme-classic/navbar.json',
  'docusaurus-theme-classic/footer.json',
  'docusaurus-plugin-content-docs/current.json',
] as const;

/** Which English message each message was translated from: hashes, by file and id. `npm run translations` writes it. */
export const ORIGINS_FILE = 'translated-from.json';
