import type { ComponentProps, ReactNode } from 'react';

export default function Link({ to, href, ...rest }: ComponentProps<'a'> & { to?: string }): ReactNode {
  return <a href={to ?? href} {...rest} />;
}
