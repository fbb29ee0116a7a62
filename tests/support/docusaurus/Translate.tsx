import { Fragment, type ReactNode } from 'react';

type Values = Readonly<Record<string, ReactNode>>;

function fill(message: string, values: Values): ReactNode[] {
  return message.split(/(\{\w+\})/).map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name && name in values ? values[name] : part;
  });
}

export function translate({ message }: { message: string; id?: string }, values: Values = {}): string {
  return fill(message, values).join('');
}

export default function Translate({ children, values = {} }: { children: string; values?: Values }): ReactNode {
  return fill(children, values).map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
