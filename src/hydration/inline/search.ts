/**
 * Takes the shortcut of the search until React listens for it: the browser would put the caret into its own address
 * bar. The scripts, which any key starts (`scripts.ts`), then open the search: `data-search` of the root element says
 * that it is `wanted`, and with `listening` that src/theme/SearchBar has taken over.
 */
import { isSearchShortcut } from '../searchShortcut';

addEventListener('keydown', (event) => {
  const { dataset } = document.documentElement;
  if (dataset['search'] === 'listening' || !isSearchShortcut(event)) return;
  event.preventDefault();
  dataset['search'] = 'wanted';
});
