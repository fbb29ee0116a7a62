/**
 * Why swizzled: the theme's button is disabled until React runs, and its label can be out of date. Here, CSS selects
 * the label by an attribute that src/hydration/inline/colorMode.ts sets.
 */
import Translate from '@docusaurus/Translate';
import type { Props } from '@theme/ColorModeToggle';
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

const NEXT = { system: 'light', light: 'dark', dark: null } as const;

export default function ColorModeToggle({ className, buttonClassName, value, onChange }: Props): ReactNode {
  return (
    <div className={clsx(styles.toggle, className)}>
      <button
        type="button"
        className={clsx('clean-btn', styles.button, buttonClassName)}
        data-color-mode-toggle
        onClick={() => onChange(NEXT[value ?? 'system'])}
      >
        <span className={styles.system}>
          <IconSystemColorMode aria-hidden />
          <span className={styles.messages}>
            <Translate id="colorMode.system">Theme: system</Translate>
          </span>
        </span>
        <span className={styles.light}>
          <IconLightMode aria-hidden />
          <span className={styles.messages}>
            <Translate id="colorMode.light">Theme: light</Translate>
          </span>
        </span>
        <span className={styles.dark}>
          <IconDarkMode aria-hidden />
          <span className={styles.messages}>
            <Translate id="colorMode.dark">Theme: dark</Translate>
          </span>
        </span>
      </button>
    </div>
  );
}
