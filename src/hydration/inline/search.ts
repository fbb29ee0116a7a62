/**
 * Remembers that the reader pressed the search shortcut before React ran, so that src/theme/SearchBar can open the
 * search. Without `preventDefault()`, the browser would focus its address bar.
 */
import { isSearchShortcut } from '../searchShortcut';

let isWanted = false;

function onKeyDown(event: KeyboardEvent): void {
  if (!isSearchShortcut(event)) return;
  event.preventDefault();
  isWanted = true;
}

addEventListener('keydown', onKeyDown);

export function consumeSearch(): boolean {
  removeEventListener('keydown', onKeyDown);
  const wasWanted = isWanted;
  isWanted = false;
  return wasWanted;
}
