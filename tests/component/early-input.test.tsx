import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  document.body.replaceChildren();
  // After these calls, the inline script removes its listeners, so that the next test starts without them.
  window.preHydration?.consumeInput('');
  window.preHydration?.consumeSearch();
  Reflect.deleteProperty(window, 'preHydration');
  vi.resetModules();
});

/** Runs the inline script, and returns the module that components use to read the recorded input. */
async function load() {
  vi.stubGlobal('matchMedia', () => ({ addEventListener: () => undefined }));
  vi.stubGlobal('IntersectionObserver', vi.fn());
  await import('../../src/hydration/inline');
  return import('../../src/hydration/preHydration');
}

function addBox(preserveInput: string): HTMLInputElement {
  const box = document.createElement('input');
  box.dataset['preserveInput'] = preserveInput;
  document.body.append(box);
  return box;
}

function type(box: HTMLInputElement, value: string): void {
  box.value = value;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('text typed before hydration', () => {
  test('returns text typed before hydration only once, even if the text box has been removed', async () => {
    const { consumeEarlyInput } = await load();
    const box = addBox('x:apiKey');
    type(box, 'early');
    type(box, 'early bird');
    document.body.replaceChildren();

    expect(consumeEarlyInput('x:apiKey')).toBe('early bird');
    expect(consumeEarlyInput('x:apiKey')).toBe('');
    expect(consumeEarlyInput('x:apiSecret')).toBe('');
  });

  test('stops recording typed text once a component has called consumeEarlyInput', async () => {
    const { consumeEarlyInput } = await load();
    consumeEarlyInput('x:apiKey');
    type(addBox('x:apiKey'), 'late');
    expect(consumeEarlyInput('x:apiKey')).toBe('');
  });

  test('clears text typed before hydration when the reader leaves the page', async () => {
    const { consumeEarlyInput } = await load();
    const box = addBox('x:apiKey');
    type(box, 'early');
    window.dispatchEvent(new Event('pagehide'));

    expect(box.value).toBe('');
    expect(consumeEarlyInput('x:apiKey')).toBe('');
  });

  test('hides window.preHydration from loops over window’s properties', async () => {
    await load();
    expect(Object.keys(window)).not.toContain('preHydration');
  });

  test('returns an empty string if the inline script didn’t run, as in development', async () => {
    const { consumeEarlyInput } = await import('../../src/hydration/preHydration');
    expect(consumeEarlyInput('x:apiKey')).toBe('');
  });
});

describe('the search shortcut pressed before hydration', () => {
  test('reports once that Ctrl+K was pressed before hydration, then leaves the shortcut to React', async () => {
    const { consumeEarlySearch } = await load();
    const press = () => {
      const event = new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(press()).toBe(true);
    expect(consumeEarlySearch()).toBe(true);
    expect(consumeEarlySearch()).toBe(false);
    expect(press()).toBe(false);
  });
});
