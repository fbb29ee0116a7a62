import { useEffect, useState, type ComponentProps, type ReactNode } from 'react';
import { useFormats, type Formats } from './useFormats';
import { useIsHydrated } from '@site/src/hydration/useIsHydrated';

interface Props<V> extends Omit<ComponentProps<'time'>, 'children'> {
  readonly as?: 'span' | 'strong' | 'time';
  readonly value: V;
  readonly children: (formats: Formats, value: V) => string;
}

let isPrepared = false;

/** Makes the slow first call of each formatter while the browser is idle, so that it doesn't delay typing. */
function prepare({ count, list }: Formats): void {
  if (isPrepared) return;
  isPrepared = true;
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  whenIdle(() => list([count(0)]));
}

/**
 * Shows a formatted number, day, or list. Hydration keeps the text from the build, because formatting it again took a
 * sixth of the hydration time on a slow phone.
 */
export function PrerenderedText<V extends string | number>({
  as: As = 'span',
  value,
  children: write,
  ...rest
}: Props<V>): ReactNode {
  const formats = useFormats();
  const isReady = useIsHydrated();
  const [prerendered, setPrerendered] = useState(typeof document !== 'undefined' && !isReady ? value : undefined);
  if (prerendered !== undefined && prerendered !== value) setPrerendered(undefined);
  useEffect(() => prepare(formats), [formats]);
  return (
    <As {...rest} suppressHydrationWarning>
      {prerendered === value ? '' : write(formats, value)}
    </As>
  );
}

/** `of` is a day in the format `YYYY-MM-DD`. */
export function Day({ of, ...rest }: ComponentProps<'time'> & { readonly of: string }): ReactNode {
  return (
    <PrerenderedText as="time" dateTime={of} value={of} {...rest}>
      {({ day }) => day(of)}
    </PrerenderedText>
  );
}
