import { useIsHydrated } from '@site/src/hydration/useIsHydrated';
import type { ComponentProps, ReactNode } from 'react';

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- React's declaration has this parameter.
  interface ButtonHTMLAttributes<T> {
    autoComplete?: 'off';
  }
}

/**
 * A button that's disabled until React runs. Without `autocomplete="off"`, Firefox would show it as enabled after a
 * reload.
 */
export function HydratedButton({ disabled = false, ...props }: ComponentProps<'button'>): ReactNode {
  const isHydrated = useIsHydrated();
  return <button type="button" autoComplete="off" disabled={!isHydrated || disabled} {...props} />;
}
