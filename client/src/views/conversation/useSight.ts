import { useLayoutEffect, useState, type RefObject } from 'react';

/** A stretch of a picture from left to right. */
export interface Sight {
  readonly left: number;
  readonly right: number;
}

/** What is drawn beyond what is seen, and how far the reader scrolls before more is. */
const BEYOND = 900;
const STEP = 300;

/** What of a picture that is scrolled sideways is in sight, with some more on either side. */
export function useSight(frame: RefObject<HTMLElement | null>, width: number): Sight {
  const [sight, setSight] = useState<Sight>({ left: 0, right: width + BEYOND });
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const update = (): void => {
      const at = Math.floor(element.scrollLeft / STEP) * STEP;
      const left = at - BEYOND;
      const right = at + STEP + width + BEYOND;
      setSight((old) => (old.left === left && old.right === right ? old : { left, right }));
    };
    update();
    element.addEventListener('scroll', update, { passive: true });
    return () => element.removeEventListener('scroll', update);
  }, [frame, width]);
  return sight;
}

/** Whether a stretch is at least in part in sight. */
export function isSeen({ left, right }: Sight, from: number, to: number): boolean {
  return to >= left && from <= right;
}
