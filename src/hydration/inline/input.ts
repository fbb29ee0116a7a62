/**
 * Keeps text that is typed before hydration. If hydration finds a difference, such as after a browser's translation,
 * React renders the page again and empties the boxes.
 */
const BOXES = '[data-preserve-input]';

const values = new Map<string, string>();

function capture({ target }: Event): void {
  if (target instanceof HTMLElement && target.matches(BOXES)) {
    values.set(target.dataset['preserveInput'] as string, (target as HTMLInputElement).value);
  }
}

/** Leaving the page resets the boxes, because a browser may keep the page with typed text for Back. */
function clear(): void {
  values.clear();
  document.querySelectorAll<HTMLInputElement>(BOXES).forEach((box) => (box.value = box.defaultValue));
}

addEventListener('input', capture, true);
addEventListener('pagehide', clear);

/** Returns the text of a box only once. The listeners stop, because the components keep the text after hydration. */
export function consumeInput(key: string): string {
  removeEventListener('input', capture, true);
  removeEventListener('pagehide', clear);
  const value = values.get(key) ?? '';
  values.delete(key);
  return value;
}
