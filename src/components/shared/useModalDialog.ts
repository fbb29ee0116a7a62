import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Opens a `<dialog closedby="any">` for as long as it is rendered. Escape closes it, and so does a click beside it. */
export function useModalDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect, since closing gives the focus back only while the dialog is in the page.
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

/** Does what `closedby="any"` does. Safari before 27.3 doesn’t support the attribute. */
function closeOnClickBeside(dialog: HTMLDialogElement): () => void {
  let beganBeside = false;
  const isBeside = ({ target, clientX, clientY }: MouseEvent) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
  };
  const begin = (event: PointerEvent) => (beganBeside = isBeside(event));
  // A pointer that selects text may end beside the dialog, but it began inside.
  const end = (event: MouseEvent) => beganBeside && isBeside(event) && dialog.close();
  dialog.addEventListener('pointerdown', begin);
  dialog.addEventListener('click', end);
  return () => {
    dialog.removeEventListener('pointerdown', begin);
    dialog.removeEventListener('click', end);
  };
}
