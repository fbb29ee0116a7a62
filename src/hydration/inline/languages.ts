/**
 * When a reader uses a link to another language, adds the current query and hash to the link. They aren't known when
 * the HTML is built.
 */
function keepPlace({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-keeps-place]') : null;
  if (!link) return;
  link.search = location.search;
  link.hash = location.hash;
}

// Readers can also open a link with the mouse wheel (`auxclick`) or from its context menu.
for (const type of ['click', 'auxclick', 'contextmenu']) addEventListener(type, keepPlace, true);
