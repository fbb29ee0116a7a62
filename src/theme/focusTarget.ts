/**
 * A client module: moves the focus to the place that a link on the page leads to, as browsers do on their own.
 * Docusaurus only scrolls there, so the next press of Tab would go on behind the link, and a screen reader stays silent.
 */
import type { ClientModule } from '@docusaurus/types';

export const onRouteDidUpdate: ClientModule['onRouteDidUpdate'] = ({ location, previousLocation }) => {
  if (!previousLocation || !location.hash) return;
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.tabIndex < 0) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
};
