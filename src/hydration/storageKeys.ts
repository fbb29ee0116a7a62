/** What Docusaurus puts behind its storage keys: the same under every base path, so that the early script is too. */
export const STORAGE_NAMESPACE = 'wordparrot-guide';

export const COLOR_MODE_KEY = `theme-${STORAGE_NAMESPACE}`;
