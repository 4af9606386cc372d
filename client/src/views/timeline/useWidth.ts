import { useEffect, useState, type RefObject } from 'react';

const FIRST = 800;

/** How wide an element is, again whenever that changes. */
export function useWidth(root: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(FIRST);
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? FIRST));
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
  return width;
}
