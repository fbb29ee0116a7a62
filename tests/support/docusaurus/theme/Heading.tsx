import type { ComponentProps, ReactNode } from 'react';

export default function Heading({ as: As, ...rest }: ComponentProps<'h2'> & { as: 'h2' | 'h3' }): ReactNode {
  return <As {...rest} />;
}
