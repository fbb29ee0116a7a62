/** Runs in the head, before anything is painted: light or dark as the browser is, by the attribute of the site's theme. */
const dark = matchMedia('(prefers-color-scheme: dark)');

function follow(): void {
  document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
}

follow();
dark.addEventListener('change', follow);
