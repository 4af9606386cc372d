import { useEffect, useRef, type RefObject } from 'react';

interface Dismissals {
  readonly onEscape: () => void;
  readonly onOutside: () => void;
}

/** Tells when Escape or a press outside ends what is open; focuses the first item of a menu that opens. */
export function useDismiss(
  root: RefObject<HTMLElement | null>,
  isOpen: boolean,
  dismissals: Dismissals,
): void {
  const latest = useRef(dismissals);
  useEffect(() => {
    latest.current = dismissals;
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const element = root.current;
    element?.querySelector<HTMLElement>('[role^=menuitem]:not([disabled])')?.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      latest.current.onEscape();
    };
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && element?.contains(event.target) !== true)
        latest.current.onOutside();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [root, isOpen]);
}
