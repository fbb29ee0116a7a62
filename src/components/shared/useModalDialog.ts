import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Opens a dialog when it's first rendered. Escape or a click outside the dialog closes it. */
export function useModalDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect's cleanup runs while the dialog is still in the page. Closing it later wouldn't restore the focus.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (!shown) return;
    shown.showModal();
    const stopListening = closeOnClickBeside(shown);
    return () => {
      stopListening();
      shown.close();
    };
  }, []);
  return dialog;
}

/** Safari before 27.3 doesn't support `closedby="any"`, so this code replaces it. */
function closeOnClickBeside(dialog: HTMLDialogElement): () => void {
  let beganBeside = false;
  const isBeside = ({ target, clientX, clientY }: MouseEvent) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
  };
  const begin = (event: PointerEvent) => (beganBeside = isBeside(event));
  // Selecting text from inside the dialog to the outside must not close it.
  const end = (event: MouseEvent) => beganBeside && isBeside(event) && dialog.close();
  dialog.addEventListener('pointerdown', begin);
  dialog.addEventListener('click', end);
  return () => {
    dialog.removeEventListener('pointerdown', begin);
    dialog.removeEventListener('click', end);
  };
}
