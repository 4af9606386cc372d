import { useEffect, type RefObject } from 'react';

/** Closes what is open on Escape and on a press outside; focuses its first item when it opens. */
export function useDismiss(
  root: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const element = root.current;
    element?.querySelector<HTMLElement>('[role^=menuitem]:not([disabled])')?.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
      element?.querySelector<HTMLElement>('button')?.focus();
    };
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && element?.contains(event.target) !== true) close();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress);
    };
  });
}
