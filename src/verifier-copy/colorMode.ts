/** Runs in the head before the first paint, and sets the color mode of the browser with the theme's attribute. */
const dark = matchMedia('(prefers-color-scheme: dark)');

function follow(): void {
  document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
}

follow();
dark.addEventListener('change', follow);
