import { translate } from '@docusaurus/Translate';
import { useRef, type ReactNode } from 'react';
import { useBackToPage } from '../shared/useBackToPage';
import { setStep } from './progress';
import styles from './styles.module.css';
import { useProgress } from './useProgress';

/**
 * The inline script (src/hydration/inline/progress.ts) finds this checkbox by its `data-step`. With
 * `autoComplete="off"`, a reload shows the saved progress, not the state that the browser remembers.
 */
export function StepBox({ id }: { id: string }): ReactNode {
  const { steps, merged, value, update } = useProgress();
  const isDone = value.includes(id);
  const box = useRef<HTMLInputElement>(null);
  useBackToPage(() => {
    if (box.current) box.current.checked = isDone;
  });
  const title = steps.find((step) => step.id === id)?.title ?? id;
  return (
    <input
      ref={box}
      type="checkbox"
      className={styles.box}
      data-step={id}
      data-replaces={merged[id]?.join(' ')}
      autoComplete="off"
      aria-label={translate(
        { id: 'checklist.step', message: 'Done: {title}', description: 'Name of the checkbox of a step' },
        { title },
      )}
      checked={isDone}
      onChange={({ target }) => update((progress) => setStep(progress, id, target.checked))}
    />
  );
}
