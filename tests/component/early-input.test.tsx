import { afterEach, describe, expect, test, vi } from 'vitest';

function typeInto(keep: string, value: string) {
  const box = document.createElement('input');
  box.dataset['preserveInput'] = keep;
  document.body.append(box);
  box.value = value;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  return box;
}

afterEach(() => {
  document.body.replaceChildren();
  vi.resetModules();
});

describe('what is typed before the scripts', () => {
  test('is given once, although the boxes were drawn anew', async () => {
    await vi.importActual('../../src/hydration/inline/input');
    typeInto('x:apiKey', 'early');
    typeInto('x:apiKey', 'early bird');
    document.body.replaceChildren();

    const { consumeEarlyInput } = await import('../../src/hydration/preHydration');
    expect(consumeEarlyInput('x:apiKey')).toBe('early bird');
    expect(consumeEarlyInput('x:apiKey')).toBe('');
    expect(consumeEarlyInput('x:apiSecret')).toBe('');
    expect(window).not.toHaveProperty('consumeEarlyInputs');
  });

  test('ends when the page is left', async () => {
    await vi.importActual('../../src/hydration/inline/input');
    const box = typeInto('x:apiKey', 'early');
    window.dispatchEvent(new Event('pagehide'));

    expect(box.value).toBe('');
    const { consumeEarlyInput } = await import('../../src/hydration/preHydration');
    expect(consumeEarlyInput('x:apiKey')).toBe('');
  });

  test('is nothing where the small script is missing', async () => {
    const { consumeEarlyInput } = await import('../../src/hydration/preHydration');
    expect(consumeEarlyInput('x:apiKey')).toBe('');
  });
});
