import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import Checklist from '@site/src/components/Checklist';
import { progressKey } from '@site/src/components/Checklist/progress';
import { StepDone } from '@site/src/components/Checklist/StepDone';

const doc = vi.hoisted(() => ({
  metadata: { id: 'guide' },
  frontMatter: { merged_steps: { 'step-app': ['step-name', 'step-create'] } },
  toc: [
    { id: 'cost', level: 2, value: 'What it costs' },
    { id: 'step-app', level: 2, value: 'Create an app' },
    { id: 'step-keys', level: 2, value: 'Keys &amp; Tokens' },
    { id: 'step-check', level: 2, value: 'Check your keys' },
  ],
}));

vi.mock('@docusaurus/plugin-content-docs/client', () => ({ useDoc: () => doc }));

const KEY = progressKey('guide');

const Guide = () => (
  <>
    <Checklist />
    <div data-testid="section">
      <StepDone id="step-keys" />
    </div>
  </>
);

const card = () => screen.getByRole('region', { name: 'Checklist' });
const box = (title: string) => within(card()).getByRole('checkbox', { name: `Done: ${title}` });
const boxInSection = () => within(screen.getByTestId('section')).getByRole('checkbox', { name: 'Done: Keys & Tokens' });
const bar = () => screen.getByRole('progressbar', { name: 'Your progress' });

function save(...done: string[]) {
  localStorage.setItem(KEY, JSON.stringify({ version: 1, done }));
}

const saved = () => (JSON.parse(localStorage.getItem(KEY) ?? '{}') as { done?: string[] }).done;

beforeEach(() => localStorage.clear());

describe('the checklist', () => {
  it('prerenders a link and an unchecked box for each step, even if progress is saved', () => {
    save('step-app');
    document.body.innerHTML = renderToString(<Guide />);
    const links = within(screen.getByRole('list')).getAllByRole('link');
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['#step-app', 'Create an app'],
      ['#step-keys', 'Keys & Tokens'],
      ['#step-check', 'Check your keys'],
    ]);
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
    for (const button of screen.getAllByRole('button')) expect(button).toBeDisabled();
    document.body.innerHTML = '';
  });

  it('counts the checked steps, and names the next step', async () => {
    render(<Guide />);
    expect(bar()).toHaveAttribute('aria-valuetext', '0 of 3 steps done');
    await userEvent.click(box('Create an app'));
    expect(bar()).toHaveAttribute('aria-valuetext', '1 of 3 steps done');
    expect(bar()).toHaveValue(1);
    expect(screen.getByText('1 of 3 steps done')).toHaveAttribute('role', 'status');
    expect(screen.getByText(/^Continue with:/)).toHaveTextContent('Continue with: Keys & Tokens');
  });

  it('says when every step is done', () => {
    save('step-app', 'step-keys', 'step-check');
    render(<Guide />);
    expect(screen.getByText('Every step is done.')).toBeInTheDocument();
  });

  it('keeps a step’s checkbox in the checklist in sync with the checkbox under the step’s heading', async () => {
    render(<Guide />);
    await userEvent.click(boxInSection());
    expect(box('Keys & Tokens')).toBeChecked();
    await userEvent.click(box('Keys & Tokens'));
    expect(boxInSection()).not.toBeChecked();
  });

  it('restores saved progress, and applies changes from other tabs', () => {
    save('step-app');
    render(<Guide />);
    expect(box('Create an app')).toBeChecked();
    save('step-keys');
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: KEY })));
    expect(box('Create an app')).not.toBeChecked();
    expect(boxInSection()).toBeChecked();
  });

  it('saves which steps were checked or unchecked before hydration', () => {
    save('step-app', 'step-check');
    vi.stubGlobal('preHydration', { consumeSteps: () => ({ 'step-keys': true, 'step-app': false }) });
    onTestFinished(() => void vi.unstubAllGlobals());
    render(<Guide />);
    expect(box('Create an app')).not.toBeChecked();
    expect(box('Keys & Tokens')).toBeChecked();
    expect(box('Check your keys')).toBeChecked();
    expect(saved()).toEqual(['step-check', 'step-keys']);
  });

  it('keeps a removed step in the saved progress, but doesn’t count it', async () => {
    save('step-removed');
    render(<Guide />);
    expect(screen.getByText('0 of 3 steps done')).toBeInTheDocument();
    await userEvent.click(box('Create an app'));
    expect(saved()).toEqual(['step-removed', 'step-app']);
  });

  it('counts a merged step as done only if all steps that it replaced were done', async () => {
    save('step-name', 'step-keys');
    render(<Guide />);
    expect(box('Create an app')).not.toBeChecked();
    save('step-name', 'step-create', 'step-keys');
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: KEY })));
    expect(box('Create an app')).toBeChecked();
    expect(screen.getByText('2 of 3 steps done')).toBeInTheDocument();
    await userEvent.click(box('Create an app'));
    expect(saved()).toEqual(['step-keys']);
  });

  it('resets the progress with the Reset button, and restores the progress with the Undo button', async () => {
    save('step-app', 'step-keys');
    render(<Guide />);
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(screen.getByText('0 of 3 steps done')).toBeInTheDocument();
    expect(localStorage).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByText('2 of 3 steps done')).toBeInTheDocument();
    expect(saved()).toEqual(['step-app', 'step-keys']);
    expect(screen.getByRole('button', { name: 'Reset' })).toBeEnabled();
  });

  it('removes the Undo button when a step is checked after a reset', async () => {
    save('step-app');
    render(<Guide />);
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    await userEvent.click(box('Check your keys'));
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('copies the checklist as Markdown', async () => {
    const user = userEvent.setup();
    save('step-app');
    render(<Guide />);
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(await screen.findByText('Copied.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(
      '- [x] Create an app\n- [ ] Keys & Tokens\n- [ ] Check your keys\n',
    );
  });

  it('shows the checklist as Markdown if the browser blocks copying', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    render(<Guide />);
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(await screen.findByRole('textbox', { name: 'Checklist as Markdown' })).toHaveValue(
      '- [ ] Create an app\n- [ ] Keys & Tokens\n- [ ] Check your keys\n',
    );
  });

  it('marks the checklist with data-storage-error if the saved progress is unreadable', () => {
    localStorage.setItem(KEY, 'rubbish');
    render(<Guide />);
    expect(card()).toHaveAttribute('data-storage-error', 'unreadable');
  });
});
