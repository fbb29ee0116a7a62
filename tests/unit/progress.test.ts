import { describe, expect, it } from 'vitest';
import {
  countDone,
  mergeSteps,
  nextStep,
  progressFormat,
  setStep,
  stepsOf,
  writeMarkdown,
} from '@site/src/components/Checklist/progress';

const steps = [
  { id: 'step-app', title: 'Create an app' },
  { id: 'step-keys', title: 'Get the keys' },
];

describe('the steps of a guide', () => {
  it('reads steps from level-2 headings whose ID begins with step-', () => {
    const headings = [
      { id: 'cost', level: 2, value: 'What it costs' },
      { id: 'step-app', level: 2, value: 'Create an app' },
      { id: 'step-detail', level: 3, value: 'A detail' },
      { id: 'stepping', level: 2, value: 'Stepping' },
    ];
    expect(stepsOf(headings)).toEqual([{ id: 'step-app', title: 'Create an app' }]);
  });

  it.each([
    ['Keys &amp; Tokens', 'Keys & Tokens'],
    ['Open <code>console.x.com</code>', 'Open console.x.com'],
    ['Write <code>&amp;lt;</code>, &quot;as is&quot;', 'Write &lt;, "as is"'],
    ['a &lt;b&gt; c', 'a <b> c'],
    ['What&#39;s next', "What's next"],
  ])('reads a step’s title as plain text from the heading %s', (value, title) => {
    expect(stepsOf([{ id: 'step-x', level: 2, value }])).toEqual([{ id: 'step-x', title }]);
  });
});

describe('the progress in a guide', () => {
  it('adds and removes a checked step', () => {
    expect(setStep([], 'step-app', true)).toEqual(['step-app']);
    expect(setStep(['step-app', 'step-keys'], 'step-app', false)).toEqual(['step-keys']);
  });

  it('returns the original array if checking or unchecking a step changes nothing', () => {
    const progress = ['step-app'];
    expect(setStep(progress, 'step-app', true)).toBe(progress);
    expect(setStep(progress, 'step-keys', false)).toBe(progress);
  });

  it('counts only checked steps that the guide still has', () => {
    expect(countDone(steps, ['step-keys', 'step-removed'])).toBe(1);
  });

  it('returns the first unchecked step as the next step', () => {
    expect(nextStep(steps, [])?.id).toBe('step-app');
    expect(nextStep(steps, ['step-app', 'step-removed'])?.id).toBe('step-keys');
    expect(nextStep(steps, ['step-keys', 'step-app'])).toBeUndefined();
  });

  it('writes the steps as a Markdown task list', () => {
    expect(writeMarkdown(steps, ['step-app'])).toBe('- [x] Create an app\n- [ ] Get the keys\n');
  });
});

describe('a new step that replaced several former steps', () => {
  const merged = { 'step-new': ['step-a', 'step-b'] };

  it.each([
    [['step-a', 'step-b'], ['step-new']],
    [
      ['step-b', 'step-app', 'step-a'],
      ['step-app', 'step-new'],
    ],
    [['step-a'], ['step-a']],
    [['step-new'], ['step-new']],
    [['step-new', 'step-a', 'step-b'], ['step-new']],
    [[], []],
  ])(
    'replaces the former steps with the new step only if every former step is checked: %j becomes %j',
    (progress, result) => {
      expect(mergeSteps(progress, merged)).toEqual(result);
    },
  );

  it('returns the original array if no step is replaced', () => {
    const progress = ['step-a', 'step-app'];
    expect(mergeSteps(progress, merged)).toBe(progress);
  });
});

describe('stored progress', () => {
  const { read, write } = progressFormat;

  it('restores checked steps, even steps that were removed from the guide', () => {
    const progress = ['step-removed', 'step-app'];
    expect(read(write(progress) ?? '')).toEqual(progress);
  });

  it('deletes the stored entry if no step is checked', () => {
    expect(write([])).toBeNull();
  });

  it.each([
    '',
    '{',
    'rubbish',
    '<b>hi</b>',
    '\0',
    'null',
    '5',
    '9'.repeat(40),
    '[]',
    '"step-app"',
    '{}',
    '{"done":"x"}',
    '{"done":[{}]}',
    '{"version":1}',
    '{"version":1,"done":"x"}',
    '{"version":2,"done":["step-app"]}',
  ])('ignores the invalid stored text %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('keeps the valid step IDs from a damaged list, without duplicates', () => {
    expect(read('{"version":1,"done":["step-app",7,null,"x","step-app"]}')).toEqual(['step-app']);
  });
});
