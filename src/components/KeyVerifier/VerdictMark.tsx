import Translate from '@docusaurus/Translate';
import type { Verdict } from '@site/src/credentials/model';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

const SHAPES: Readonly<Record<Verdict, string>> = {
  empty: 'M5 10h10',
  good: 'm4.5 10.5 3.5 3.5 7.5-8',
  unusual: 'M7.2 7.4a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2M10 15.2v.1',
  wrong: 'M10 4.5v6.8M10 15v.1',
};

/** The verdict has an icon and a word, because color alone isn't accessible. */
export function VerdictMark({ verdict }: { verdict: Verdict }): ReactNode {
  return (
    <span className={styles.verdict}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={SHAPES[verdict]} />
      </svg>
      <VerdictWord verdict={verdict} />
    </span>
  );
}

export function VerdictWord({ verdict }: { verdict: Verdict }): ReactNode {
  switch (verdict) {
    case 'empty':
      return <Translate id="verifier.verdict.empty">Empty</Translate>;
    case 'good':
      return <Translate id="verifier.verdict.good">Good</Translate>;
    case 'unusual':
      return <Translate id="verifier.verdict.unusual">Unusual</Translate>;
    case 'wrong':
      return <Translate id="verifier.verdict.wrong">Wrong</Translate>;
  }
}
