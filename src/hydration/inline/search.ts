/**
 * Handles the search shortcut until React runs, because the browser would focus its address bar. Any key loads the
 * scripts (scripts.ts), and then src/theme/SearchBar opens the search.
 */
import { isSearchShortcut } from '../searchShortcut';

let isWanted = false;

function onKeyDown(event: KeyboardEvent): void {
  if (!isSearchShortcut(event)) return;
  event.preventDefault();
  isWanted = true;
}

addEventListener('keydown', onKeyDown);

/** Returns once whether the shortcut was pressed. From then on, React handles it. */
export function consumeSearch(): boolean {
  removeEventListener('keydown', onKeyDown);
  const wasWanted = isWanted;
  isWanted = false;
  return wasWanted;
}
