export const isMac = (): boolean => navigator.platform.startsWith('Mac');

/** Ctrl K, or ⌘ K on a Mac, where Ctrl K deletes the rest of a line. */
export function isSearchShortcut({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (isMac() ? metaKey && !ctrlKey : ctrlKey && !metaKey) && !shiftKey && !altKey;
}
