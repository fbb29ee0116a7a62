/** Runs in the head, so that the color mode is right at the first paint. */
const dark = matchMedia('(prefers-color-scheme: dark)');

function follow(): void {
  document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
}

follow();
dark.addEventListener('change', follow);
