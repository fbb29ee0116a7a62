import Translate from '@docusaurus/Translate';
import { useLayoutEffect, useRef, type ReactNode } from 'react';

/**
 * Takes the last change back. It stands where the change was made, often in the place of the button that made it: then
 * it takes over the focus, which would be lost. Its parent takes the focus when the button goes in turn.
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
