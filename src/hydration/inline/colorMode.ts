/**
 * Switches the color mode until React takes over, with the attributes and the storage of the theme's own
 * `ColorModeProvider`. Listens where events bubble to last, so that React, if it is there by then, was first.
 */
import { COLOR_MODE_KEY } from '../storageKeys';

const NEXT: Readonly<Record<string, string>> = { system: 'light', light: 'dark', dark: 'system' };

const { dataset } = document.documentElement;
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

function paint(choice: string): void {
  dataset['themeChoice'] = choice;
  dataset['theme'] = choice === 'dark' || (choice === 'system' && prefersDark.matches) ? 'dark' : 'light';
}

addEventListener('click', ({ target }) => {
  const isToggle = target instanceof Element && target.closest('[data-color-mode-toggle]');
  if (!isToggle || dataset['hydration'] === 'complete') return;
  const choice = NEXT[dataset['themeChoice'] ?? ''] ?? 'system';
  paint(choice);
  try {
    if (choice === 'system') localStorage.removeItem(COLOR_MODE_KEY);
    else localStorage.setItem(COLOR_MODE_KEY, choice);
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
});

prefersDark.addEventListener('change', () => dataset['themeChoice'] === 'system' && paint('system'));
