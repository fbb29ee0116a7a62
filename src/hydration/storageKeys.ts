/** Docusaurus adds this to its storage keys. It's the same under each base path, so the inline script is, too. */
export const STORAGE_NAMESPACE = 'wordparrot-guide';

export const COLOR_MODE_KEY = `theme-${STORAGE_NAMESPACE}`;
