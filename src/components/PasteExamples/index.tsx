import { bareSources, examples, sources } from '@site/src/examples/pastes';
import CodeBlock from '@theme/CodeBlock';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export function PasteExample({ of: name }: { readonly of: string }): ReactNode {
  const example = sources[name] ?? bareSources[name];
  if (!example) throw new Error(`No paste is called "${name}"`);
  return <CodeBlock>{example(examples)}</CodeBlock>;
}

/** Lists the names of the example texts that the tests paste: either the labeled or the unlabeled ones. */
export function PasteNames({ labelled }: { readonly labelled: boolean }): ReactNode {
  return (
    <ul className={styles.names}>
      {Object.keys(labelled ? sources : bareSources).map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
