/** Why swizzled: a native button of a native popover (src/components/Menu) works without scripts. */
import { translate } from '@docusaurus/Translate';
import IconMenu from '@theme/Icon/Menu';
import { MENU_ID } from '@site/src/components/Menu';
import type { ReactNode } from 'react';

export default function MenuToggle(): ReactNode {
  return (
    <button
      type="button"
      className="navbar__toggle clean-btn"
      popoverTarget={MENU_ID}
      aria-label={translate({ id: 'menu.open', message: 'Menu' })}
    >
      <IconMenu aria-hidden />
    </button>
  );
}
