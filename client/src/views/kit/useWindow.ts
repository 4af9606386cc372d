import { useEffect, useState, type RefObject } from 'react';

const BEYOND = 12;
/** As many as are drawn before the list's height is known. */
const AT_FIRST = 60;

/** Which rows of a scrolled list are in sight, with some before and after. */
export function useWindow(
  root: RefObject<HTMLElement | null>,
  rows: number,
  rowHeight: number,
): { readonly first: number; readonly last: number } {
  const [range, setRange] = useState({ first: 0, last: AT_FIRST });
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const update = (): void => {
      const top = Math.floor(element.scrollTop / rowHeight);
      const seen = Math.ceil(element.clientHeight / rowHeight);
      const first = Math.max(0, top - BEYOND);
      const last = top + seen + BEYOND;
      setRange((old) => (old.first === first && old.last === last ? old : { first, last }));
    };
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, [root, rows, rowHeight]);
  // Cut here and not when it is kept: rows that come are drawn with the frame that they come in, and no gap before.
  return { first: Math.min(range.first, rows), last: Math.min(range.last, rows) };
}
