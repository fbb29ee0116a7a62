import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { useSyncExternalStore } from 'react';
import type { Snapshot, Stored } from '../shared/stored';
import { progressOf, stepsOf, type Progress, type Step } from './progress';

export interface GuideProgress extends Snapshot<Progress> {
  /** Names the guide; progress is kept under it. */
  readonly guide: string;
  readonly steps: readonly Step[];
  readonly update: Stored<Progress>['update'];
}

/** The steps of the guide that is being read, and which of them are done. */
export function useProgress(): GuideProgress {
  const { metadata, toc } = useDoc();
  const { subscribe, getSnapshot, getServerSnapshot, update } = progressOf(metadata.id);
  const snapshot = useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot);
  return { ...snapshot, guide: metadata.id, steps: stepsOf(toc), update };
}
