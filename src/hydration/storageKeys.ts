/**
 * Docusaurus adds this name to its storage keys. The name is constant, so that the inline script is the same under
 * every base path.
 */
export const STORAGE_NAMESPACE = 'wordparrot-guide';

export const COLOR_MODE_KEY = `theme-${STORAGE_NAMESPACE}`;
