import { fieldOf } from '../inspect';
import type { Provider } from '../model';
import type { Label } from './labels';
import { NEAR_LINES, type LabelToken, type Token, type ValueToken } from './scan';

export interface LabeledValue<F extends string, L extends string> {
  readonly value: ValueToken<L>;
  readonly label: Label<F, L> | undefined;
}

/** Finds each value's label, which can be before the value, after it, or at the top of its column. */
export function matchLabels<F extends string, L extends string>(
  provider: Provider<F, L>,
  tokens: readonly Token<F, L>[],
): readonly LabeledValue<F, L>[] {
  return matchTrailingLabels(tokens) ?? matchLeadingLabels(provider, tokens);
}

/** If a label follows every value, returns each value with that label. Otherwise, returns undefined. */
function matchTrailingLabels<F extends string, L extends string>(
  tokens: readonly Token<F, L>[],
): LabeledValue<F, L>[] | undefined {
  if (tokens.length < 4 || tokens.length % 2 > 0) return undefined;
  const matched: LabeledValue<F, L>[] = [];
  for (let index = 0; index < tokens.length; index += 2) {
    const [value, label] = [tokens[index], tokens[index + 1]];
    if (value?.kind !== 'value' || label?.kind !== 'label' || label.assigned) return undefined;
    matched.push({ value, label: label.label });
  }
  return matched;
}

function matchLeadingLabels<F extends string, L extends string>(
  provider: Provider<F, L>,
  tokens: readonly Token<F, L>[],
): LabeledValue<F, L>[] {
  const matched: LabeledValue<F, L>[] = [];
  let labels: LabelToken<F, L>[] = [];
  let values: ValueToken<L>[] = [];

  const endRun = () => {
    // This pushes one item at a time, because a long list could exceed the maximum number of arguments of one call.
    for (const labeledValue of matchRun(provider, labels, values)) matched.push(labeledValue);
    labels = [];
    values = [];
  };

  tokens.forEach((token, index) => {
    if (token.kind === 'value') {
      if (token.hasOwnName && labels[labels.length - 1]?.line !== token.line) endRun();
      values.push(token);
    } else if (isTrailing(token, tokens[index - 1], tokens[index + 1])) {
      const isTaken = labels.length > 0 || values.length > 1;
      const value = isTaken ? undefined : values.pop();
      endRun();
      if (value) matched.push({ value, label: token.label });
    } else {
      if (values.length > 0) endRun();
      labels.push(token);
    }
  });
  endRun();
  return matched;
}

/** Whether the label belongs to the value before it, as in `abc # API key`. */
function isTrailing<F extends string, L extends string>(
  label: LabelToken<F, L>,
  before: Token<F, L> | undefined,
  after: Token<F, L> | undefined,
): boolean {
  const follows = before?.kind === 'value' && before.line === label.line;
  const isFollowed = label.assigned || (after?.kind === 'value' && after.line === label.line);
  return follows && !isFollowed;
}

function matchRun<F extends string, L extends string>(
  provider: Provider<F, L>,
  labels: readonly LabelToken<F, L>[],
  values: readonly ValueToken<L>[],
): LabeledValue<F, L>[] {
  const last = labels[labels.length - 1];
  const [first] = values;
  const distance = labels.length > 1 ? NEAR_LINES + 2 * labels.length : NEAR_LINES;
  if (!last || !first || first.line - last.line > distance) return values.map((value) => ({ value, label: undefined }));

  if (labels.length > 1) {
    const isAssigned = last.assigned && last.line === first.line;
    const byColumn = isAssigned ? undefined : matchColumns(labels, values);
    if (byColumn) return byColumn;
    if (labels.length === values.length && (!isAssigned || labels[0]?.line === last.line))
      return values.map((value, index) => ({ value, label: labels[index]?.label }));
  }
  const labeled = valueOf(provider, last, values);
  return values.map((value) => ({ value, label: value === labeled ? last.label : undefined }));
}

/** Returns the first nearby value that matches a format of the label's field. If none does, returns the first value. */
function valueOf<F extends string, L extends string>(
  provider: Provider<F, L>,
  { label, line }: LabelToken<F, L>,
  values: readonly ValueToken<L>[],
): ValueToken<L> | undefined {
  if (label.kind !== 'field') return values[0];
  const { matchFormat } = fieldOf(provider, label.field);
  return values.find((value) => value.line - line <= NEAR_LINES && matchFormat(value.value) !== 'none') ?? values[0];
}

/**
 * Gives each value the label at the top of its column. Returns undefined if the labels aren't a table row above the
 * values.
 */
function matchColumns<F extends string, L extends string>(
  labels: readonly LabelToken<F, L>[],
  values: readonly ValueToken<L>[],
): LabeledValue<F, L>[] | undefined {
  const [head] = labels;
  const columns = new Map(labels.map(({ column, label }) => [column, label]));
  const isRow = columns.size === labels.length && labels.every(({ line }) => line === head?.line);
  const isBelow = values.every(({ line }) => line !== head?.line);
  const used = new Set(values.map(({ column }) => column).filter((column) => columns.has(column)));
  return isRow && isBelow && used.size > 1
    ? values.map((value) => ({ value, label: columns.get(value.column) }))
    : undefined;
}
