import { useEffect, useState, type RefObject } from 'react';

const BEYOND = 12;

/** Which rows of a scrolled list are in sight, with some before and after. */
export function useWindow(
  root: RefObject<HTMLElement | null>,
  rows: number,
  rowHeight: number,
): { readonly first: number; readonly last: number } {
  const [range, setRange] = useState({ first: 0, last: Math.min(rows, 60) });
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const update = (): void => {
      const top = Math.floor(element.scrollTop / rowHeight);
      const seen = Math.ceil(element.clientHeight / rowHeight);
      const first = Math.max(0, top - BEYOND);
      const last = Math.min(rows, top + seen + BEYOND);
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
  return range;
}
