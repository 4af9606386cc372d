import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Target } from '../sigma/focus.ts';
import { createStage, type Stage } from '../sigma/stage.ts';
import type { Selected } from '../state/selection.ts';
import { useTheme } from './theme.ts';
import type { LaidOut, Room } from './useMap.ts';

/** What the pointer is on, and where. */
export interface Hovered {
  readonly target: Target;
  readonly x: number;
  readonly y: number;
}

interface Handlers {
  readonly onOpen: (target: Target | null) => void;
  readonly onHover: (hovered: Hovered | null) => void;
}

/** Keeps a stage in an element in step with map, selection and theme. */
export function useStage(
  root: RefObject<HTMLDivElement | null>,
  laidOut: LaidOut | null,
  selection: Selected,
  handlers: Handlers,
): RefObject<Stage | null> {
  const stage = useRef<Stage | null>(null);
  const latest = useRef(handlers);
  const [isDark] = useTheme();
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (laidOut === null || root.current === null) return;
    stage.current ??= createStage(root.current, laidOut.map, {
      onOpen: (target) => latest.current.onOpen(target),
      onHover: (target, { x, y }) =>
        latest.current.onHover(target === null ? null : { target, x, y }),
    });
    stage.current.show(laidOut.map, laidOut);
  }, [laidOut, root]);
  const chosen = JSON.stringify(selection);
  useEffect(() => {
    stage.current?.select(selection);
    // The selection is made anew at each render; its content says whether it is another.
  }, [laidOut, chosen]);
  useEffect(() => {
    stage.current?.recolor();
  }, [isDark]);
  useEffect(
    () => () => {
      stage.current?.destroy();
      stage.current = null;
    },
    [],
  );
  return stage;
}

/** How much room an element has, again whenever that changes. */
export function useRoom(root: RefObject<HTMLDivElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setRoom({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
  return room;
}
