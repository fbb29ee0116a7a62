/**
 * Takes the search shortcut until React listens for it, because the browser would move the caret to its own address bar.
 * Any key loads the scripts (scripts.ts), and src/theme/SearchBar then opens the search.
 */
import { isSearchShortcut } from '../searchShortcut';

let isWanted = false;

function onKeyDown(event: KeyboardEvent): void {
  if (!isSearchShortcut(event)) return;
  event.preventDefault();
  isWanted = true;
}

addEventListener('keydown', onKeyDown);

/** Returns once whether the shortcut was pressed, and leaves it to React from now on. */
export function consumeSearch(): boolean {
  removeEventListener('keydown', onKeyDown);
  const wasWanted = isWanted;
  isWanted = false;
  return wasWanted;
}
