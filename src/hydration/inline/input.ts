/**
 * Keeps what is typed into `[data-preserve-input]` boxes before React runs. If hydration finds a difference (a
 * browser's translation is enough), React renders the page again and empties the boxes.
 */
const BOXES = '[data-preserve-input]';

const values = new Map<string, string>();

function capture({ target }: Event): void {
  if (target instanceof HTMLElement && target.matches(BOXES)) {
    values.set(target.dataset['preserveInput'] as string, (target as HTMLInputElement).value);
  }
}

/**
 * Leaving the page resets the boxes, because a browser may keep the whole page for "Back". Only the cost calculator’s
 * boxes have default values.
 */
function clear(): void {
  values.clear();
  document.querySelectorAll<HTMLInputElement>(BOXES).forEach((box) => (box.value = box.defaultValue));
}

addEventListener('input', capture, true);
addEventListener('pagehide', clear);

/** Returns the text of a box once, and stops listening. From then on, the components keep what is typed. */
export function consumeInput(key: string): string {
  removeEventListener('input', capture, true);
  removeEventListener('pagehide', clear);
  const value = values.get(key) ?? '';
  values.delete(key);
  return value;
}
