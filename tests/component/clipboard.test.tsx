import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useClipboard } from '@site/src/components/shared/useClipboard';

function CopyButton() {
  const [copying, copy] = useClipboard();
  return (
    <>
      <button type="button" onClick={() => void copy('text')}>
        Copy
      </button>
      <p role="status">{copying}</p>
    </>
  );
}

const status = () => screen.getByRole('status').textContent;
const writeText = vi.fn<(text: string) => Promise<void>>();

async function copy() {
  fireEvent.click(screen.getByRole('button'));
  await act(() => vi.advanceTimersByTimeAsync(0));
}
const wait = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  writeText.mockReset().mockResolvedValue();
  render(<CopyButton />);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('confirms a copy for four seconds', async () => {
  await copy();
  expect(status()).toBe('copied');
  await wait(3.9);
  expect(status()).toBe('copied');
  await wait(0.2);
  expect(status()).toBe('idle');
});

it('shows the confirmation for another four seconds after a second copy', async () => {
  await copy();
  await wait(3);
  await copy();
  await wait(3.9);
  expect(status()).toBe('copied');
  await wait(0.2);
  expect(status()).toBe('idle');
});

it('removes the first confirmation when a second copy starts, so that screen readers announce the second confirmation', async () => {
  await copy();
  let finish = (): void => undefined;
  writeText.mockReturnValue(new Promise((resolve) => (finish = resolve)));
  await copy();
  expect(status()).toBe('idle');
  finish();
  await wait(0);
  expect(status()).toBe('copied');
});

it('keeps reporting that the browser blocked copying, even after four seconds', async () => {
  await copy();
  writeText.mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await copy();
  await wait(10);
  expect(status()).toBe('refused');
});
