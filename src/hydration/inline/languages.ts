/**
 * Adds the query and the hash of this page to a link to the same page in another language, at the moment someone uses
 * it. The built page can’t contain them, and React doesn’t render them.
 */
function keepPlace({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-keeps-place]') : null;
  if (!link) return;
  link.search = location.search;
  link.hash = location.hash;
}

// A press of the mouse wheel is an `auxclick`, and the menu of a link opens it in a new tab.
for (const type of ['click', 'auxclick', 'contextmenu']) addEventListener(type, keepPlace, true);
