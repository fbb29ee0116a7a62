import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { HydratedButton } from '../shared/HydratedButton';
import { useClipboard } from '../shared/useClipboard';
import { useIsHydrated } from '@site/src/hydration/useIsHydrated';
import { countDone, nextStep, progressKey, withEarlySteps, writeMarkdown, type Progress } from './progress';
import { StepBox } from './StepBox';
import styles from './styles.module.css';
import { useProgress } from './useProgress';

/**
 * The built HTML is the same for all readers. Before React runs, src/hydration/inline/progress.ts adds the saved
 * progress.
 */
export default function Checklist(): ReactNode {
  const { guide, steps, value: progress, error, update } = useProgress();
  const isReady = useIsHydrated();

  useLayoutEffect(() => update(withEarlySteps), [update]);

  const done = countDone(steps, progress);
  const total = steps.length;
  const next = nextStep(steps, progress);
  const words = translate(
    { id: 'checklist.progress', message: '{done} of {total} steps done', description: 'Progress, at the checklist' },
    { done, total },
  );

  return (
    <section
      className={styles.checklist}
      aria-labelledby="checklist"
      data-progress={progressKey(guide)}
      data-ready={isReady || undefined}
      data-storage-error={error}
    >
      <Heading as="h2" id="checklist">
        <Translate id="checklist.title">Checklist</Translate>
      </Heading>
      <div className={styles.progress}>
        <progress
          aria-label={translate({ id: 'checklist.bar', message: 'Your progress' })}
          aria-valuetext={words}
          max={total}
          value={done}
        />
        <p role="status" className={styles.message}>
          {words}
        </p>
      </div>
      <p className={clsx(styles.next, styles.message)}>
        {next ? (
          <Translate id="checklist.next" values={{ step: <Link to={`#${next.id}`}>{next.title}</Link> }}>
            {'Continue with: {step}'}
          </Translate>
        ) : (
          <Translate id="checklist.complete">Every step is done.</Translate>
        )}
      </p>
      <ol className={styles.steps}>
        {steps.map(({ id, title }) => (
          <li key={id}>
            <div className={styles.step}>
              <StepBox id={id} />
              <Link to={`#${id}`} aria-current={id === next?.id ? 'step' : undefined}>
                {title}
              </Link>
            </div>
          </li>
        ))}
      </ol>
      <Tools />
      <Keeping />
    </section>
  );
}

function Tools(): ReactNode {
  const { steps, value: progress, update } = useProgress();
  const [before, setBefore] = useState<Progress>();
  const [copying, copy] = useClipboard();
  const markdown = writeMarkdown(steps, progress);
  const canUndo = before !== undefined && progress.length === 0;

  function reset() {
    setBefore(progress);
    update(() => []);
  }
  function undo() {
    setBefore(undefined);
    update(() => before ?? []);
  }

  return (
    <div className={styles.tools}>
      {/* One button is both Reset and Undo, so that it keeps the focus and the layout doesn't shift. */}
      <HydratedButton
        className="button button--secondary button--sm"
        disabled={progress.length === 0 && !canUndo}
        onClick={canUndo ? undo : reset}
      >
        {canUndo ? (
          <Translate id="checklist.undo" description="Takes the reset of the checklist back">
            Undo
          </Translate>
        ) : (
          <Translate id="checklist.reset">Reset</Translate>
        )}
      </HydratedButton>
      <HydratedButton className="button button--secondary button--sm" onClick={() => void copy(markdown)}>
        <Translate id="checklist.copy">Copy as Markdown</Translate>
      </HydratedButton>
      <p role="status">
        {copying === 'copied' && <Translate id="checklist.copied">Copied.</Translate>}
        {copying === 'refused' && (
          <Translate id="checklist.refused">Your browser blocked copying. Select the text below and copy it.</Translate>
        )}
      </p>
      {copying === 'refused' && (
        <textarea
          readOnly
          rows={steps.length}
          aria-label={translate({ id: 'checklist.markdown', message: 'Checklist as Markdown' })}
          value={markdown}
        />
      )}
    </div>
  );
}

/**
 * The HTML contains all four sentences. CSS shows the one for the error in `data-storage-error`, or the first one if
 * there's no error.
 */
function Keeping(): ReactNode {
  return (
    <div className={styles.keeping}>
      <p>
        <Translate id="checklist.kept">Your progress is saved in this browser.</Translate>
      </p>
      <p data-shown-if="blocked">
        <Translate id="checklist.blocked">
          Your browser doesn’t let this site save data. You’ll lose your progress when you reload or close this page.
        </Translate>
      </p>
      <p data-shown-if="full">
        <Translate id="checklist.full">
          Your browser’s storage for this site is full. You’ll lose your latest progress when you reload or close this
          page.
        </Translate>
      </p>
      <p data-shown-if="unreadable">
        <Translate id="checklist.unreadable">
          Your saved progress couldn’t be read, so the checklist starts over. The next step you check off will overwrite
          it.
        </Translate>
      </p>
    </div>
  );
}
