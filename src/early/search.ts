/**
 * Takes the shortcut of the search until React listens for it: the browser would put the caret into its own address
 * bar. What it starts (`scripts.ts`, at any key) opens the search as soon as it is there (src/theme/SearchBar).
 */
import { isSearchShortcut } from './shortcut';

addEventListener('keydown', (event) => {
  const { dataset } = document.documentElement;
  if (dataset['scripts'] === 'running' || !isSearchShortcut(event)) return;
  event.preventDefault();
  dataset['search'] = 'wanted';
});
