/** Focuses an element that isn't focusable, such as a heading, without adding a Tab stop. */
export function moveFocus(target: HTMLElement | null): void {
  if (!target) return;
  if (target.tabIndex < 0) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
}
