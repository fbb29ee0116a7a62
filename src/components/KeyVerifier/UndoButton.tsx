import Translate from '@docusaurus/Translate';
import { useLayoutEffect, useRef, type ReactNode } from 'react';

/**
 * This button often replaces the button that made the change, so it takes over the focus. Undoing removes this button,
 * so a click first moves the focus to the parent element.
 */
export function UndoButton({ onUndo }: { readonly onUndo: () => void }): ReactNode {
  const button = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, []);

  return (
    <button
      ref={button}
      type="button"
      className="button button--secondary button--sm"
      onClick={(event) => {
        event.currentTarget.parentElement?.focus();
        onUndo();
      }}
    >
      <Translate id="verifier.undo">Undo</Translate>
    </button>
  );
}
