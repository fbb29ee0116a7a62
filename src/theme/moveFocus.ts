/** Puts the focus on something that does not take it by itself, such as a heading, and leaves no stop for Tab behind. */
export function moveFocus(target: HTMLElement | null): void {
  if (!target) return;
  if (target.tabIndex < 0) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
}
