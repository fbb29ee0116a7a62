import { useEffect, useState, type ComponentProps, type ReactNode } from 'react';
import { useFormats, type Formats } from './useFormats';
import { useIsHydrated } from '@site/src/hydration/useIsHydrated';

interface Props<V> extends Omit<ComponentProps<'time'>, 'children'> {
  /** `time` where it is a day. */
  readonly as?: 'span' | 'strong' | 'time';
  readonly value: V;
  readonly children: (formats: Formats, value: V) => string;
}

/** Once for all of a page: a browser's first format takes so long that a first letter in a box would wait for it. */
let isPrepared = false;

function prepare({ count, list }: Formats): void {
  if (isPrepared) return;
  isPrepared = true;
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  whenIdle(() => list([count(0)]));
}

/**
 * A number, a day or a list in words, which stay as the page was built with them until there is another. To make them a second
 * time while React takes over took a slow phone a sixth of that time, nearly all of it for the browser's first format.
 */
export function Built<V extends string | number>({
  as: As = 'span',
  value,
  children: write,
  ...rest
}: Props<V>): ReactNode {
  const formats = useFormats();
  const isReady = useIsHydrated();
  const [built, setBuilt] = useState(typeof document !== 'undefined' && !isReady ? value : undefined);
  if (built !== undefined && built !== value) setBuilt(undefined);
  useEffect(() => prepare(formats), [formats]);
  return (
    <As {...rest} suppressHydrationWarning>
      {built === value ? '' : write(formats, value)}
    </As>
  );
}

/** A day, given as `YYYY-MM-DD`, in words. */
export function Day({ of, ...rest }: ComponentProps<'time'> & { readonly of: string }): ReactNode {
  return (
    <Built as="time" dateTime={of} value={of} {...rest}>
      {({ day }) => day(of)}
    </Built>
  );
}
