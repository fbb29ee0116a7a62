import { render } from '@testing-library/react';
import { unstable_scheduleCallback as schedule, unstable_shouldYield as shouldYield } from 'scheduler';
import { afterEach, expect, it, vi } from 'vitest';
import lock from '../../package-lock.json';
import Root from '../../src/theme/Root';

const NORMAL_PRIORITY = 3;

afterEach(() => vi.restoreAllMocks());

/** Whether React's scheduler would pause a task that has run for this many milliseconds. */
function pausesAfter(milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    schedule(NORMAL_PRIORITY, () => {
      const start = performance.now();
      vi.spyOn(performance, 'now').mockReturnValue(start + milliseconds);
      resolve(shouldYield());
      vi.restoreAllMocks();
    });
  });
}

it('lets React work for up to 33 ms without a pause, but only until the page is hydrated', async () => {
  expect(await pausesAfter(20)).toBe(false);
  expect(await pausesAfter(40)).toBe(true);
  render(<Root>{null}</Root>);
  expect(await pausesAfter(20)).toBe(true);
});

it('uses the same copy of the scheduler package as react-dom', () => {
  const copies = Object.keys(lock.packages).filter((place) => place.endsWith('node_modules/scheduler'));
  expect(copies).toEqual(['node_modules/scheduler']);
});
