import type { Span } from '@site/src/credentials/model';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/**
 * How many characters are shown before and after the marked ones: enough for readers to find them in the key, but too
 * few to reveal the key.
 */
const AROUND = 3;

interface Props {
  readonly value: string;
  readonly at: Span;
  /** Whether the characters around the marked ones are shown instead of masked. */
  readonly shown: boolean;
}

export function Place({ value, at: [start, end], shown }: Props): ReactNode {
  const before = value.slice(Math.max(0, start - AROUND), start);
  const after = value.slice(end, end + AROUND);
  const mask = (text: string) => (shown ? text : '•'.repeat(text.length));
  return (
    <code className={styles.place} aria-hidden="true">
      {start > AROUND && '…'}
      {mask(before)}
      <mark>{value.slice(start, end)}</mark>
      {mask(after)}
      {end + AROUND < value.length && '…'}
    </code>
  );
}
