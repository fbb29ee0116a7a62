/**
 * Shows saved progress before the first frame, and records which steps the reader checks or unchecks before React runs.
 * The component in src/components/Checklist saves them later.
 */
import { onBackToPage } from '../backToPage';

let steps: Record<string, boolean> = {};
let stopRestoring: () => void = () => undefined;

function noteStep({ target }: Event): void {
  const { dataset, checked } = target as HTMLInputElement;
  if (dataset['step']) steps[dataset['step']] = checked;
}

export function consumeSteps(): Readonly<Record<string, boolean>> {
  removeEventListener('change', noteStep);
  stopRestoring();
  const noted = steps;
  steps = {};
  return noted;
}

function showSavedProgress(checklist: HTMLElement): void {
  let text: string | null;
  try {
    text = localStorage.getItem(checklist.dataset['progress'] as string);
  } catch {
    checklist.dataset['storageError'] = 'blocked';
    return;
  }
  if (!text) return;
  try {
    const { done } = JSON.parse(text) as { done: string[] };
    document.querySelectorAll<HTMLInputElement>('[data-step]').forEach((box) => {
      const { step, replaces } = box.dataset;
      // This rule must match `mergeSteps` in src/components/Checklist/progress.ts.
      box.checked = done.includes(step as string) || !!replaces?.split(' ').every((id) => done.includes(id));
    });
    checklist.dataset['saved'] = '';
    (checklist.querySelector('progress') as HTMLProgressElement).value = checklist.querySelectorAll(':checked').length;
  } catch {
    checklist.dataset['storageError'] = 'unreadable';
  }
}

function showNotedSteps(): void {
  document.querySelectorAll<HTMLInputElement>('[data-step]').forEach((box) => {
    const noted = steps[box.dataset['step'] as string];
    if (noted !== undefined) box.checked = noted;
  });
}

const checklist = document.querySelector<HTMLElement>('[data-progress]');
if (checklist) {
  addEventListener('change', noteStep);
  showSavedProgress(checklist);
  stopRestoring = onBackToPage(() => {
    showSavedProgress(checklist);
    showNotedSteps();
  });
}
