import { afterEach, describe, expect, test, vi } from 'vitest';

function typeInto(keep: string, value: string) {
  const box = document.createElement('input');
  box.dataset['keep'] = keep;
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
    await vi.importActual('../../src/early/capture');
    typeInto('x:apiKey', 'early');
    typeInto('x:apiKey', 'early bird');
    document.body.replaceChildren();

    const { takeEarlyValue } = await import('../../src/early/values');
    expect(takeEarlyValue('x:apiKey')).toBe('early bird');
    expect(takeEarlyValue('x:apiKey')).toBe('');
    expect(takeEarlyValue('x:apiSecret')).toBe('');
    expect(window).not.toHaveProperty('takeEarlyValues');
  });

  test('ends when the page is left', async () => {
    await vi.importActual('../../src/early/capture');
    const box = typeInto('x:apiKey', 'early');
    window.dispatchEvent(new Event('pagehide'));

    expect(box.value).toBe('');
    const { takeEarlyValue } = await import('../../src/early/values');
    expect(takeEarlyValue('x:apiKey')).toBe('');
  });

  test('is nothing where the small script is missing', async () => {
    const { takeEarlyValue } = await import('../../src/early/values');
    expect(takeEarlyValue('x:apiKey')).toBe('');
  });
});
