import { fieldOf } from '../inspect';
import type { Provider } from '../model';
import type { Label } from './labels';
import { nearLines, type Noticed, type NoticedLabel, type NoticedValue } from './notice';

/** A value with the name that it goes by, if any. */
export interface Mention<F extends string, L extends string> {
  readonly value: NoticedValue<L>;
  readonly label: Label<F, L> | undefined;
}

/** Gives each value its name: the one before it, the one at the head of its column, or the one behind it. */
export function pair<F extends string, L extends string>(
  provider: Provider<F, L>,
  noticed: readonly Noticed<F, L>[],
): Mention<F, L>[] {
  const mentions: Mention<F, L>[] = [];
  if (namesFollow(noticed)) {
    noticed.forEach((one, at) => {
      const name = noticed[at + 1];
      if (one.kind === 'value' && name?.kind === 'label') mentions.push({ value: one, label: name.label });
    });
    return mentions;
  }

  let labels: NoticedLabel<F, L>[] = [];
  let values: NoticedValue<L>[] = [];

  const flush = () => {
    mentions.push(...pairRun(provider, labels, values));
    labels = [];
    values = [];
  };

  noticed.forEach((one, at) => {
    if (one.kind === 'value') {
      if (one.hasOwnName && labels[labels.length - 1]?.line !== one.line) flush();
      values.push(one);
    } else if (standsBehind(one, noticed[at - 1], noticed[at + 1])) {
      const named = labels.length > 0 || values.length > 1;
      const value = named ? undefined : values.pop();
      flush();
      if (value) mentions.push({ value, label: one.label });
    } else {
      if (values.length > 0) flush();
      labels.push(one);
    }
  });
  flush();
  return mentions;
}

/** All through a text the value comes first, and then its name. */
function namesFollow<F extends string, L extends string>(noticed: readonly Noticed<F, L>[]): boolean {
  const isLong = noticed.length >= 4 && noticed.length % 2 === 0;
  return (
    isLong && noticed.every((one, at) => (at % 2 === 0 ? one.kind === 'value' : one.kind === 'label' && !one.assigned))
  );
}

/** `abc # API key`: the label follows its value and has none of its own. */
function standsBehind<F extends string, L extends string>(
  label: NoticedLabel<F, L>,
  before: Noticed<F, L> | undefined,
  after: Noticed<F, L> | undefined,
): boolean {
  const follows = before?.kind === 'value' && before.line === label.line;
  const isFollowed = label.assigned || (after?.kind === 'value' && after.line === label.line);
  return follows && !isFollowed;
}

/** Pairs labels that stand together with the values that come after them. */
function pairRun<F extends string, L extends string>(
  provider: Provider<F, L>,
  labels: readonly NoticedLabel<F, L>[],
  values: readonly NoticedValue<L>[],
): Mention<F, L>[] {
  const last = labels[labels.length - 1];
  const [first] = values;
  const distance = labels.length > 1 ? nearLines + 2 * labels.length : nearLines;
  if (!last || !first || first.line - last.line > distance) return values.map((value) => ({ value, label: undefined }));

  if (labels.length > 1) {
    const isAssigned = last.assigned && last.line === first.line;
    const byColumn = isAssigned ? undefined : pairByColumn(labels, values);
    if (byColumn) return byColumn;
    if (labels.length === values.length && (!isAssigned || labels[0]?.line === last.line))
      return values.map((value, at) => ({ value, label: labels[at]?.label }));
  }
  const its = valueOf(provider, last, values);
  return values.map((value) => ({ value, label: value === its ? last.label : undefined }));
}

/** The first value near a label that its field knows; else just the first. */
function valueOf<F extends string, L extends string>(
  provider: Provider<F, L>,
  { label, line }: NoticedLabel<F, L>,
  values: readonly NoticedValue<L>[],
): NoticedValue<L> | undefined {
  if (label.kind !== 'field') return values[0];
  const { fits } = fieldOf(provider, label.field);
  return values.find((value) => value.line - line <= nearLines && fits(value.value) !== 'none') ?? values[0];
}

/** A row of labels, and below it rows of values. */
function pairByColumn<F extends string, L extends string>(
  labels: readonly NoticedLabel<F, L>[],
  values: readonly NoticedValue<L>[],
): Mention<F, L>[] | undefined {
  const [head] = labels;
  const columns = new Map(labels.map(({ column, label }) => [column, label]));
  const isRow = columns.size === labels.length && labels.every(({ line }) => line === head?.line);
  const isBelow = values.every(({ line }) => line !== head?.line);
  const used = new Set(values.map(({ column }) => column).filter((column) => columns.has(column)));
  return isRow && isBelow && used.size > 1
    ? values.map((value) => ({ value, label: columns.get(value.column) }))
    : undefined;
}
