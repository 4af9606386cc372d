import { useEffect, useRef, type RefObject } from 'react';
import type { TimeView } from './useTimeView.ts';

const RATE = 0.0022;
const STEEPEST = 200;

/** Ctrl and the wheel zoom into the day under the pointer; the wheel alone, sideways, goes along. */
export function useWheel(root: RefObject<HTMLElement | null>, time: TimeView): void {
  const latest = useRef(time);
  useEffect(() => {
    latest.current = time;
  });
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent): void => {
      const { dayAt, zoom, pan, bins } = latest.current;
      const { left, width } = element.getBoundingClientRect();
      const along = event.shiftKey ? event.deltaX + event.deltaY : event.deltaX;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const turn = Math.max(-STEEPEST, Math.min(STEEPEST, event.deltaY));
        zoom(Math.exp(turn * RATE), dayAt(event.clientX - left));
      } else if (along !== 0) {
        event.preventDefault();
        pan((along / Math.max(1, width)) * (bins.view.to - bins.view.from));
      }
    };
    // React's own listener could not keep the page from zooming.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [root]);
}
