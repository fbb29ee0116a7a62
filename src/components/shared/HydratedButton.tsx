import { useIsHydrated } from '@site/src/hydration/useIsHydrated';
import type { ComponentProps, ReactNode } from 'react';

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- The parameter is React’s.
  interface ButtonHTMLAttributes<T> {
    autoComplete?: 'off';
  }
}

/**
 * A button that is disabled until React runs. After a reload, Firefox would restore an enabled button from the page
 * before, except with `autocomplete="off"`.
 */
export function HydratedButton({ disabled = false, ...props }: ComponentProps<'button'>): ReactNode {
  const isHydrated = useIsHydrated();
  return <button type="button" autoComplete="off" disabled={!isHydrated || disabled} {...props} />;
}
