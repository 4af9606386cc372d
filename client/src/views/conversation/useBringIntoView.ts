import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Board } from '../../conversation/board.ts';

/** What stays free beside a card that is brought into view. */
const MARGIN = 28;

/** Gives the way to scroll to an act's card, and to put the focus on it once it is drawn. */
export function useBringIntoView(
  frame: RefObject<HTMLElement | null>,
  board: Board,
): (act: string, hasFocus: boolean) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const element =
      wanted.current === null ? null : document.getElementById(`act-${wanted.current}`);
    if (element === null) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
  });
  return useCallback(
    (act, hasFocus) => {
      const element = frame.current;
      const card = board.cards.find((one) => one.act.id === act);
      // It may be on its way: then it is focused as soon as it is there.
      if (hasFocus) wanted.current = act;
      if (element === null || card === undefined) return;
      const left = card.x - MARGIN;
      const right = card.x + board.card.width + MARGIN - element.clientWidth;
      const top = card.y - MARGIN;
      const bottom = card.y + board.card.height + MARGIN - element.clientHeight;
      const { scrollLeft, scrollTop } = element;
      element.scrollTo({
        left: Math.max(Math.min(scrollLeft, left), right),
        top: Math.max(Math.min(scrollTop, top), bottom),
        behavior: 'instant',
      });
      if (hasFocus) document.getElementById(`act-${act}`)?.focus({ preventScroll: true });
    },
    [frame, board],
  );
}
