/**
 * A client module: moves the focus to the place that a link on the page leads to, as browsers do on their own.
 * Docusaurus only scrolls there, so the next press of Tab would go on behind the link, and a screen reader stays silent.
 */
import type { ClientModule } from '@docusaurus/types';
import { moveFocus } from './moveFocus';

export const onRouteDidUpdate: ClientModule['onRouteDidUpdate'] = ({ location, previousLocation }) => {
  if (previousLocation && location.hash) moveFocus(document.getElementById(decodeURIComponent(location.hash.slice(1))));
};
