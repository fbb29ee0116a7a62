import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import CostCalculator from '@site/src/components/CostCalculator';

vi.mock(import('@site/src/facts/x'), async (importOriginal) => {
  const { fixPrices } = await import('../support/fixed-prices');
  return fixPrices(importOriginal);
});

beforeAll(() => {
  // jsdom doesn't have scrollIntoView.
  Element.prototype.scrollIntoView ??= () => undefined;
});
afterEach(() => {
  vi.restoreAllMocks();
  location.hash = '';
});

const box = (name: string) => screen.getByRole('spinbutton', { name });
const posts = () => box('Posts a day');
const links = () => box('Of these, with a link');
const reads = () => box('Posts read a day');
const enter = (input: HTMLElement, value: string) => fireEvent.input(input, { target: { value } });
const sum = () => within(screen.getByRole('region', { name: 'What will it cost?' })).getAllByRole('status')[0];
const copyButton = () => screen.getByRole('button', { name: 'Copy link to these numbers' });

it('shows the total cost for the example numbers, and the number of posts and reads per month', () => {
  render(<CostCalculator />);
  expect(sum()).toHaveTextContent('$9.90 a month');
  for (const part of ['Posts without a link: 60', 'Posts with a link: 30', 'Posts read: 600']) {
    expect(
      screen.getByText((_, element) => element?.tagName === 'DT' && element.textContent === part),
    ).toBeInTheDocument();
  }
});

it('names the date and the source of the prices', () => {
  render(<CostCalculator />);
  expect(screen.getByText(/at prices as of/)).toHaveTextContent(
    'For 30 days, before tax, at prices as of October 2, 2026 (X, Pricing). Check the console for the actual amount.',
  );
});

it('updates the total when the numbers change', async () => {
  const user = userEvent.setup();
  render(<CostCalculator />);
  await user.clear(posts());
  await user.type(posts(), '10');
  await user.clear(links());
  await user.type(links(), '0');
  await user.clear(reads());
  await user.type(reads(), '1000');
  expect(sum()).toHaveTextContent('$154.50 a month');
});

it.each([
  ['-1', 'Enter 0 or more.'],
  ['1.5', 'Enter a whole number.'],
  ['99999999', 'X allows at most 3,000,000 a month, which is 100,000 a day.'],
])('shows an error message at the box with the invalid number %s', (text, sentence) => {
  render(<CostCalculator />);
  enter(reads(), text);
  expect(reads()).toBeInvalid();
  expect(reads()).toHaveAccessibleDescription(sentence);
  expect(sum()).toHaveTextContent('Fix the highlighted number to see the total.');
  enter(reads(), '0');
  expect(reads()).toBeValid();
  expect(sum()).toHaveTextContent('$6.90 a month');
});

it('explains the limit of 2,400 posts a day if a number exceeds it', () => {
  render(<CostCalculator />);
  enter(posts(), '2401');
  expect(posts()).toBeInvalid();
  expect(posts()).toHaveAccessibleDescription(
    'X allows up to 300 posts and reposts per 3 hours, which is 2,400 a day. Within 15 minutes, X’s lowest limit is 100.',
  );
  enter(posts(), '2400');
  expect(posts()).toBeValid();
});

it('shows an error if the number of posts with a link exceeds the total number of posts', () => {
  render(<CostCalculator />);
  enter(posts(), '0');
  expect(links()).toBeInvalid();
  expect(links()).toHaveAccessibleDescription('This can’t be more than your posts a day.');
});

it('counts an empty box as 0, and says so in the box’s description', () => {
  render(<CostCalculator />);
  enter(reads(), '');
  expect(reads()).toBeValid();
  expect(reads()).toHaveAccessibleDescription('An empty box counts as 0.');
  expect(sum()).toHaveTextContent('$6.90 a month');
});

it('copies a link to the calculator with the entered numbers', async () => {
  const user = userEvent.setup();
  render(<CostCalculator />);
  enter(posts(), '5');
  await user.click(copyButton());
  expect(await navigator.clipboard.readText()).toBe(`${location.origin}/#cost?posts=5&links=1&reads=20`);
  expect(screen.getByText('Link copied.')).toBeInTheDocument();
});

it('shows the link as text if the browser blocks copying', async () => {
  const user = userEvent.setup();
  render(<CostCalculator />);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await user.click(copyButton());
  expect(await screen.findByText(/#cost\?posts=3&links=1&reads=20$/)).toBeInTheDocument();
});

it('disables the Copy link button while a number is invalid', () => {
  render(<CostCalculator />);
  enter(posts(), '-3');
  expect(copyButton()).toBeDisabled();
});

it('starts with the numbers in the URL’s hash', () => {
  location.hash = '#cost?posts=2&links=0&reads=0';
  render(<CostCalculator />);
  expect([posts(), links(), reads()].map((input) => (input as HTMLInputElement).value)).toEqual(['2', '0', '0']);
  expect(sum()).toHaveTextContent('$0.90 a month');
});

it('keeps the example numbers if the URL’s hash is invalid', () => {
  location.hash = '#cost?posts=2&links=0&reads=0&key=x';
  render(<CostCalculator />);
  expect(sum()).toHaveTextContent('$9.90 a month');
});
