import { act, render, screen } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PrerenderedText, Day } from '../../src/components/shared/PrerenderedText';

const sum = (value: number) => (
  <PrerenderedText value={value}>{({ dollars }, amount) => dollars(amount)}</PrerenderedText>
);

let root: Root | undefined;

/** Hydrates a page whose prerendered text is `built`. */
function takeOver(built: string, value: number) {
  const errors: unknown[] = [];
  const container = document.createElement('div');
  container.innerHTML = `<span>${built}</span>`;
  document.body.append(container);
  act(() => {
    root = hydrateRoot(container, sum(value), { onRecoverableError: (error) => errors.push(error) });
  });
  return { container, errors, draw: (next: number) => act(() => root?.render(sum(next))) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  act(() => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
});

describe('a prerendered number', () => {
  test('formats the number during the build', () => {
    vi.stubGlobal('document', undefined);
    expect(renderToString(sum(3))).toContain('$3.00');
  });

  test('keeps the prerendered text during hydration', () => {
    const { container, errors } = takeOver('as it was built', 3);
    expect(container).toHaveTextContent(/^as it was built$/);
    expect(errors).toEqual([]);
  });

  test('formats the number again after each change, even if it changes back to the prerendered number', () => {
    const { container, draw } = takeOver('as it was built', 3);
    draw(4);
    expect(container).toHaveTextContent(/^\$4\.00$/);
    draw(3);
    expect(container).toHaveTextContent(/^\$3\.00$/);
  });

  test('formats the number in the browser if the page wasn’t prerendered', () => {
    render(sum(3));
    expect(screen.getByText('$3.00')).toBeVisible();
    render(<Day of="2026-08-22" />);
    expect(screen.getByText('August 22, 2026')).toHaveAttribute('datetime', '2026-08-22');
  });
});
