export const isMac = (): boolean => navigator.platform.startsWith('Mac');

/** On a Mac, the shortcut is ⌘ K, because Ctrl K deletes the rest of a line there. */
export function isSearchShortcut({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (isMac() ? metaKey && !ctrlKey : ctrlKey && !metaKey) && !shiftKey && !altKey;
}
