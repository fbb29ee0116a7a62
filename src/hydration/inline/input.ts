/**
 * Inlined into every page ahead of its scripts, so it stands alone: no import, no export, a few hundred bytes.
 *
 * It keeps what is typed into `[data-preserve-input]` boxes before React is there. React may draw the page anew while it
 * takes over (a browser's translation is enough for that), and empties the boxes then; `values.ts` gives it back.
 */
(() => {
  const values = new Map<string, string>();
  const boxes = '[data-preserve-input]';

  function keep({ target }: Event) {
    if (target instanceof HTMLElement && target.matches(boxes)) {
      values.set(target.dataset['preserveInput'] as string, (target as HTMLInputElement).value);
    }
  }

  /** Leaving ends the values, also where the browser keeps the whole page for "Back". */
  function forget() {
    values.clear();
    document.querySelectorAll<HTMLInputElement>(boxes).forEach((box) => (box.value = ''));
  }

  addEventListener('input', keep, true);
  addEventListener('pagehide', forget);

  // Configurable, so that it can be deleted once it was asked; not enumerable, so that nobody comes across it.
  Object.defineProperty(window, 'consumeEarlyInputs', {
    configurable: true,
    value: () => {
      removeEventListener('input', keep, true);
      removeEventListener('pagehide', forget);
      return values;
    },
  });
})();
