import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { useCallback, useSyncExternalStore } from 'react';
import type { Snapshot, Stored } from '../shared/stored';
import { mergeSteps, progressOf, stepsOf, type MergedSteps, type Progress, type Step } from './progress';

export interface GuideProgress extends Snapshot<Progress> {
  readonly guide: string;
  readonly steps: readonly Step[];
  readonly merged: MergedSteps;
  readonly update: Stored<Progress>['update'];
}

const NONE_MERGED: MergedSteps = {};

export function useProgress(): GuideProgress {
  const { metadata, frontMatter, toc } = useDoc();
  const merged = (frontMatter as { merged_steps?: MergedSteps }).merged_steps ?? NONE_MERGED;
  const store = progressOf(metadata.id);
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getServerSnapshot);
  const update = useCallback<GuideProgress['update']>(
    (change) => store.update((progress) => change(mergeSteps(progress, merged))),
    [store, merged],
  );
  return {
    ...snapshot,
    value: mergeSteps(snapshot.value, merged),
    guide: metadata.id,
    steps: stepsOf(toc),
    merged,
    update,
  };
}
