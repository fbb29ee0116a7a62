/**
 * Docusaurus adds this name to its storage keys. The name is fixed, because a name that Docusaurus generates would
 * depend on the base path, and the inline script must be the same under every base path.
 */
export const STORAGE_NAMESPACE = 'wordparrot-guide';

export const COLOR_MODE_KEY = `theme-${STORAGE_NAMESPACE}`;
