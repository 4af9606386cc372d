import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Tool } from '../../graph/network/area.ts';
import type { Target } from '../../sigma/focus.ts';
import { createStage, type Marks, type Stage } from '../../sigma/stage.ts';
import type { Pin } from '../../state/model.ts';
import type { Selected } from '../../state/selection.ts';
import { useTheme } from '../kit/theme.ts';
import type { LaidOut, Room } from './useMap.ts';

/** What the pointer is on, and where. */
export interface Hovered {
  readonly target: Target;
  readonly x: number;
  readonly y: number;
}

interface Handlers {
  readonly onOpen: (target: Target | null, isAdding: boolean) => void;
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onArea: (ids: readonly string[], isAdding: boolean) => void;
  readonly onMove: (places: readonly Pin[]) => void;
}

/** What of the map is marked, and what a drag over it does. */
export interface Marked extends Marks {
  readonly opened: Selected;
  readonly tool: Tool;
}

/** Keeps a stage in an element in step with map, marks, tool and theme. */
export function useStage(
  root: RefObject<HTMLDivElement | null>,
  laidOut: LaidOut | null,
  { opened, selected, pinned, tool }: Marked,
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
      onOpen: (target, isAdding) => latest.current.onOpen(target, isAdding),
      onHover: (target, { x, y }) =>
        latest.current.onHover(target === null ? null : { target, x, y }),
      onArea: (ids, isAdding) => latest.current.onArea(ids, isAdding),
      onMove: (places) => latest.current.onMove(places),
    });
    stage.current.show(laidOut.map, laidOut);
  }, [laidOut, root]);
  const open = JSON.stringify(opened);
  useEffect(() => {
    stage.current?.select(opened);
    // What is open is made anew at each render; its content says whether it is another.
  }, [laidOut, open]);
  const marks = JSON.stringify([selected, pinned]);
  useEffect(() => {
    stage.current?.mark({ selected, pinned });
  }, [laidOut, marks]);
  useEffect(() => {
    stage.current?.setTool(tool);
  }, [laidOut, tool]);
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
