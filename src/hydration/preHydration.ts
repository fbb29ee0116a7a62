declare global {
  interface Window {
    /** Left by `capture.ts`; gone once it was asked. */
    consumeEarlyInputs?: () => Map<string, string>;
  }
}

let values: Map<string, string> | undefined;

/**
 * What was typed into the box with this `data-preserve-input` before the scripts ran; `''` where nothing was. Each value is
 * given once. For effects and event handlers, not for rendering: the server knows of no such value.
 */
export function consumeEarlyInput(key: string): string {
  values ??= takeAll();
  const value = values.get(key) ?? '';
  values.delete(key);
  return value;
}

function takeAll(): Map<string, string> {
  const taken = window.consumeEarlyInputs?.();
  delete window.consumeEarlyInputs;
  return taken ?? new Map();
}
