/**
 * Switches the color mode until React takes over, with the attributes and the storage of the theme's own
 * `ColorModeProvider`. Listens where events bubble to last, so that React, if it is there by then, was first.
 */
import { COLOR_MODE_KEY } from './names';

const NEXT: Readonly<Record<string, string>> = { system: 'light', light: 'dark', dark: 'system' };

addEventListener('click', ({ target }) => {
  const { dataset } = document.documentElement;
  const isToggle = target instanceof Element && target.closest('[data-color-mode-toggle]');
  if (!isToggle || dataset['scripts'] === 'running') return;
  const choice = NEXT[dataset['themeChoice'] ?? ''] ?? 'system';
  const isDark = choice === 'dark' || (choice === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  dataset['themeChoice'] = choice;
  dataset['theme'] = isDark ? 'dark' : 'light';
  try {
    if (choice === 'system') localStorage.removeItem(COLOR_MODE_KEY);
    else localStorage.setItem(COLOR_MODE_KEY, choice);
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
});
