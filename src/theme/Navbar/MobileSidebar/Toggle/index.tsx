/** Why swizzled: the theme's button needs scripts to open the menu. This native popover button doesn't. */
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
