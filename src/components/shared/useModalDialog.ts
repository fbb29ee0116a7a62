import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Opens a `<dialog closedby="any">` while it's rendered. Escape and a click next to it close it. */
export function useModalDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect, because closing restores the focus only while the dialog is in the page.
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

/** Does what `closedby="any"` does. Safari before 27.3 doesn't support the attribute. */
function closeOnClickBeside(dialog: HTMLDialogElement): () => void {
  let beganBeside = false;
  const isBeside = ({ target, clientX, clientY }: MouseEvent) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
  };
  const begin = (event: PointerEvent) => (beganBeside = isBeside(event));
  // Selecting text can end next to the dialog, but it begins inside.
  const end = (event: MouseEvent) => beganBeside && isBeside(event) && dialog.close();
  dialog.addEventListener('pointerdown', begin);
  dialog.addEventListener('click', end);
  return () => {
    dialog.removeEventListener('pointerdown', begin);
    dialog.removeEventListener('click', end);
  };
}
