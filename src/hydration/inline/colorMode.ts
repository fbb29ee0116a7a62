/**
 * Lets readers switch the color mode before React runs. It uses the same attributes and storage as the theme's
 * `ColorModeProvider`, which takes over later.
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
    // If storage is blocked, the choice lasts until the page is closed.
  }
});

prefersDark.addEventListener('change', () => dataset['themeChoice'] === 'system' && paint('system'));
