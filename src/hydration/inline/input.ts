/**
 * Keeps text that is typed before hydration, because React may empty the boxes. React renders the page again if the
 * HTML has changed, for example, because the browser translated it.
 */
const BOXES = '[data-preserve-input]';

const values = new Map<string, string>();

function capture({ target }: Event): void {
  if (target instanceof HTMLElement && target.matches(BOXES)) {
    values.set(target.dataset['preserveInput'] as string, (target as HTMLInputElement).value);
  }
}

/**
 * Resets the boxes when the reader leaves the page. Otherwise, a page that the browser keeps for Back would still
 * contain the typed text.
 */
function clear(): void {
  values.clear();
  document.querySelectorAll<HTMLInputElement>(BOXES).forEach((box) => (box.value = box.defaultValue));
}

addEventListener('input', capture, true);
addEventListener('pagehide', clear);

/**
 * Returns the text that was typed into a box, and forgets it. The components keep the text from then on, so the
 * listeners are removed.
 */
export function consumeInput(key: string): string {
  removeEventListener('input', capture, true);
  removeEventListener('pagehide', clear);
  const value = values.get(key) ?? '';
  values.delete(key);
  return value;
}
