/**
 * Docusaurus adds this name to its storage keys. A fixed name keeps the inline script the same under each base path.
 */
export const STORAGE_NAMESPACE = 'wordparrot-guide';

export const COLOR_MODE_KEY = `theme-${STORAGE_NAMESPACE}`;
