import { fieldOf } from '../inspect';
import type { Provider } from '../model';
import type { Label } from './labels';
import { nearLines, type Token, type LabelToken, type ValueToken } from './scan';

/** A value with the name that it goes by, if any. */
export interface LabelledValue<F extends string, L extends string> {
  readonly value: ValueToken<L>;
  readonly label: Label<F, L> | undefined;
}

/** Gives each value its name: the one before it, the one at the head of its column, or the one behind it. */
export class LabelMatcher<F extends string, L extends string> {
  private labelledValues: LabelledValue<F, L>[] = [];
  private labels: LabelToken<F, L>[] = [];
  private values: ValueToken<L>[] = [];
  private before: Token<F, L> | undefined;
  private held: Token<F, L> | undefined;
  private readonly trailingLabels = new TrailingLabels<F, L>();

  constructor(private readonly provider: Provider<F, L>) {}

  /** Takes what was noticed, in order. */
  push(next: Token<F, L>): void {
    this.trailingLabels.push(next);
    this.place(next);
    this.held = next;
  }

  /** All values, once everything was met. */
  end(): readonly LabelledValue<F, L>[] {
    this.place(undefined);
    this.flush();
    return this.trailingLabels.end() ?? this.labelledValues;
  }

  /** Places the one before the last, since a label's place depends on what follows it. */
  private place(after: Token<F, L> | undefined): void {
    const { before, held } = this;
    if (!held) return;
    this.before = held;
    if (held.kind === 'value') {
      if (held.hasOwnName && this.labels[this.labels.length - 1]?.line !== held.line) this.flush();
      this.values.push(held);
    } else if (isTrailing(held, before, after)) {
      const isNamed = this.labels.length > 0 || this.values.length > 1;
      const value = isNamed ? undefined : this.values.pop();
      this.flush();
      if (value) this.labelledValues.push({ value, label: held.label });
    } else {
      if (this.values.length > 0) this.flush();
      this.labels.push(held);
    }
  }

  private flush(): void {
    const { labels, values, labelledValues } = this;
    const [label] = labels;
    const [value] = values;
    if (label && value && labels.length + values.length === 2)
      labelledValues.push({ value, label: value.line - label.line > nearLines ? undefined : label.label });
    else for (const labelledValue of pairRun(this.provider, labels, values)) labelledValues.push(labelledValue);
    if (labels.length > 0) this.labels = [];
    if (values.length > 0) this.values = [];
  }
}

/** All through a text the value comes first, and then its name. */
class TrailingLabels<F extends string, L extends string> {
  private labelledValues: LabelledValue<F, L>[] | undefined = [];
  private value: ValueToken<L> | undefined;
  private name: LabelToken<F, L> | undefined;

  push(one: Token<F, L>): void {
    this.assignLabel();
    if (one.kind === 'value' && !this.value) this.value = one;
    else if (one.kind === 'label' && this.value) this.name = one;
    else this.labelledValues = undefined;
  }

  end(): readonly LabelledValue<F, L>[] | undefined {
    this.assignLabel();
    return this.value || (this.labelledValues?.length ?? 0) < 2 ? undefined : this.labelledValues;
  }

  /** Now that the next one is here, a name is as it stays. */
  private assignLabel(): void {
    const { value, name } = this;
    if (!value || !name) return;
    if (name.assigned) this.labelledValues = undefined;
    this.labelledValues?.push({ value, label: name.label });
    this.value = undefined;
    this.name = undefined;
  }
}

/** `abc # API key`: the label follows its value and has none of its own. */
function isTrailing<F extends string, L extends string>(
  label: LabelToken<F, L>,
  before: Token<F, L> | undefined,
  after: Token<F, L> | undefined,
): boolean {
  const follows = before?.kind === 'value' && before.line === label.line;
  const isFollowed = label.assigned || (after?.kind === 'value' && after.line === label.line);
  return follows && !isFollowed;
}

/** Pairs labels that stand together with the values that come after them. */
function pairRun<F extends string, L extends string>(
  provider: Provider<F, L>,
  labels: readonly LabelToken<F, L>[],
  values: readonly ValueToken<L>[],
): LabelledValue<F, L>[] {
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
  { label, line }: LabelToken<F, L>,
  values: readonly ValueToken<L>[],
): ValueToken<L> | undefined {
  if (label.kind !== 'field') return values[0];
  const { matchFormat } = fieldOf(provider, label.field);
  return values.find((value) => value.line - line <= nearLines && matchFormat(value.value) !== 'none') ?? values[0];
}

/** A row of labels, and below it rows of values. */
function pairByColumn<F extends string, L extends string>(
  labels: readonly LabelToken<F, L>[],
  values: readonly ValueToken<L>[],
): LabelledValue<F, L>[] | undefined {
  const [head] = labels;
  const columns = new Map(labels.map(({ column, label }) => [column, label]));
  const isRow = columns.size === labels.length && labels.every(({ line }) => line === head?.line);
  const isBelow = values.every(({ line }) => line !== head?.line);
  const used = new Set(values.map(({ column }) => column).filter((column) => columns.has(column)));
  return isRow && isBelow && used.size > 1
    ? values.map((value) => ({ value, label: columns.get(value.column) }))
    : undefined;
}
