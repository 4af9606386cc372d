import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Room } from '../../conversation/board.ts';

/** How much room a picture has: as wide as the view, whatever covers a part of it, and as high as its frame. Null until it is measured. */
export function useRoom(frame: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    const whole = element?.parentElement;
    if (element === null || whole === null || whole === undefined) return undefined;
    const measure = (): void => {
      const [width, height] = [whole.clientWidth, element.offsetHeight];
      setRoom((old) => (old?.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(whole);
    return () => observer.disconnect();
  }, [frame]);
  return room;
}
