/**
 * Focuses the target of a link on the same page, as browsers do. Docusaurus only scrolls, so pressing Tab would
 * continue from the link, and screen readers would say nothing.
 */
import type { ClientModule } from '@docusaurus/types';
import { moveFocus } from './moveFocus';

export const onRouteDidUpdate: ClientModule['onRouteDidUpdate'] = ({ location, previousLocation }) => {
  if (previousLocation && location.hash) moveFocus(document.getElementById(decodeURIComponent(location.hash.slice(1))));
};
