import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Opens a dialog when it's first rendered. Escape and a click next to the dialog close it. */
export function useModalDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  // This must be a layout effect, because closing restores the focus only while the dialog is in the page.
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
  // A text selection that begins inside may end next to the dialog, and must not close it.
  const end = (event: MouseEvent) => beganBeside && isBeside(event) && dialog.close();
  dialog.addEventListener('pointerdown', begin);
  dialog.addEventListener('click', end);
  return () => {
    dialog.removeEventListener('pointerdown', begin);
    dialog.removeEventListener('click', end);
  };
}
