import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Retirement from '@site/src/components/Retirement';
import { oauth1Retirement } from '@site/src/facts/retirement';
import { customFields } from '../support/docusaurus/useDocusaurusContext';

const text = () => document.body.textContent;

function onDay(today: string, date: string | null) {
  vi.setSystemTime(today);
  Object.assign(oauth1Retirement, { date });
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  Object.assign(oauth1Retirement, { date: null });
  customFields.oauth1RetirementState = 'undated';
  document.body.replaceChildren();
});

describe('the sentence about the retirement of OAuth 1.0a', () => {
  it('says that X gives no retirement date if none is known', () => {
    onDay('2026-10-02', null);
    render(<Retirement />);
    expect(text()).toContain('It gives no date (checked on October 2, 2026). Until then, the four keys work.');
  });

  it('names a future retirement date, but not the number of days until then', () => {
    onDay('2027-06-29', '2027-06-30');
    render(<Retirement />);
    expect(text()).toContain('on June 30, 2027. Until then, the four keys work.');
    expect(text()).not.toMatch(/\bdays?\b/);
  });

  it('once the retirement date arrives, says that X no longer accepts the keys', () => {
    onDay('2027-06-30', '2027-06-30');
    render(<Retirement />);
    expect(text()).toContain('X no longer accepts these four keys. It retired OAuth 1.0a');
    expect(text()).toContain('on June 30, 2027');
    expect(text()).not.toContain('the four keys work');
  });

  it.each([null, '2030-01-01', '2020-01-01'])('links to X’s migration guide if the retirement date is %s', (date) => {
    onDay('2026-10-02', date);
    render(<Retirement />);
    expect(screen.getByRole('link', { name: 'its migration guide' })).toHaveAttribute('href', oauth1Retirement.address);
  });
});

it('hydrates the prerendered retirement notice without an error, then updates the notice for today’s date', async () => {
  onDay('2027-07-01', '2027-06-30');
  customFields.oauth1RetirementState = 'ahead';
  const container = document.createElement('div');
  container.innerHTML = renderToString(<Retirement />);
  expect(container).toHaveTextContent('Until then, the four keys work.');
  document.body.append(container);
  const errors: unknown[] = [];
  const root = await act(() =>
    hydrateRoot(container, <Retirement />, { onRecoverableError: (error) => errors.push(error) }),
  );
  expect(container).toHaveTextContent('X no longer accepts these four keys.');
  expect(container).toHaveTextContent('on June 30, 2027');
  expect(errors).toEqual([]);
  act(() => root.unmount());
});
