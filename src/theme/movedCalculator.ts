/** Redirects links that were shared when the cost calculator was part of the guide. */
import type { ClientModule } from '@docusaurus/types';

const GUIDE = /\/docs\/managing-credentials\/twitter$/;

export const onRouteDidUpdate: ClientModule['onRouteDidUpdate'] = ({ location: { pathname, hash } }) => {
  if (GUIDE.test(pathname) && hash.startsWith('#cost?')) {
    window.location.replace(pathname.replace(/twitter$/, 'x-api-prices') + hash);
  }
};
