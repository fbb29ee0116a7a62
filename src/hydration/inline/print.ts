/**
 * Browsers are to fetch lazy pictures before they print, and not all do. Asked here, they are on paper at the latest when
 * it is printed once more. Paper is light.
 */
addEventListener('beforeprint', () => {
  for (const picture of document.querySelectorAll<HTMLImageElement>('img[src*=".light."]')) picture.loading = 'eager';
});
