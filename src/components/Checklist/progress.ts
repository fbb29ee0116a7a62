import { consumeEarlySteps } from '@site/src/hydration/preHydration';
import { plainText } from '../shared/plainText';
import { createStored, type Format, type Stored } from '../shared/stored';

/** A level 2 heading whose ID begins with `step-`. */
export interface Step {
  readonly id: string;
  readonly title: string;
}

/** IDs of the checked steps, in the order in which they were checked. */
export type Progress = readonly string[];

const STEP = /^step-/;

/** An entry in Docusaurus's table of contents. `value` is the heading's text as HTML. */
interface Heading {
  readonly id: string;
  readonly level: number;
  readonly value: string;
}

export function stepsOf(headings: readonly Heading[]): Step[] {
  return headings
    .filter(({ id, level }) => level === 2 && STEP.test(id))
    .map(({ id, value }) => ({ id, title: plainText(value) }));
}

export const isStep = (id: string | undefined): id is string => STEP.test(id ?? '');

/** Maps a step's ID to the IDs of the former steps that it replaced. */
export type MergedSteps = Readonly<Record<string, readonly string[]>>;

/**
 * Counts a step as done if all the steps that it replaced were done. src/hydration/inline/progress.ts must follow the
 * same rule.
 */
export function mergeSteps(progress: Progress, merged: MergedSteps): Progress {
  return Object.entries(merged).reduce((result, [id, replaced]) => {
    if (!replaced.every((step) => result.includes(step))) return result;
    return [...result.filter((step) => step !== id && !replaced.includes(step)), id];
  }, progress);
}

export function setStep(progress: Progress, id: string, done: boolean): Progress {
  if (progress.includes(id) === done) return progress;
  return done ? [...progress, id] : progress.filter((step) => step !== id);
}

/**
 * Applies the changes that the reader made before hydration. The inline script recorded them, because React may have
 * replaced the checkboxes.
 */
export function withEarlySteps(progress: Progress): Progress {
  return Object.entries(consumeEarlySteps()).reduce((current, [id, done]) => setStep(current, id, done), progress);
}

/** Doesn't count renamed or removed steps, whose IDs remain in the saved progress. */
export function countDone(steps: readonly Step[], progress: Progress): number {
  return steps.filter(({ id }) => progress.includes(id)).length;
}

export function nextStep(steps: readonly Step[], progress: Progress): Step | undefined {
  return steps.find(({ id }) => !progress.includes(id));
}

export function writeMarkdown(steps: readonly Step[], progress: Progress): string {
  return steps.map(({ id, title }) => `- [${progress.includes(id) ? 'x' : ' '}] ${title}\n`).join('');
}

const VERSION = 1;

/**
 * The stored text is, for example, `{"version":1,"done":["step-app"]}`. src/hydration/inline/progress.ts reads `done`
 * from the same text.
 */
export const progressFormat: Format<Progress> = {
  empty: [],
  read(text) {
    const saved = parse(text);
    if (saved?.version !== VERSION || !Array.isArray(saved.done)) return undefined;
    return [...new Set(saved.done.filter((id) => typeof id === 'string' && STEP.test(id)))];
  },
  write: (done) => (done.length > 0 ? JSON.stringify({ version: VERSION, done }) : null),
};

function parse(text: string): { version?: unknown; done?: unknown } | null {
  try {
    return JSON.parse(text) as { version?: unknown; done?: unknown } | null;
  } catch {
    return null;
  }
}

export const progressKey = (guide: string): string => `wordparrot-guide:progress:${guide}`;

const stores = new Map<string, Stored<Progress>>();

export function progressOf(guide: string): Stored<Progress> {
  const store = stores.get(guide) ?? createStored(progressKey(guide), progressFormat);
  stores.set(guide, store);
  return store;
}
