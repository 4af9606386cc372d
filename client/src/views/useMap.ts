import { useEffect, useRef, useState } from 'react';
import type { Network } from '../../../server/model/network.ts';
import type { Point } from '../graph/bend.ts';
import { buildMap } from '../graph/build.ts';
import type { LayoutTask } from '../graph/layout.ts';
import { createLayoutClient } from '../graph/layoutClient.ts';
import type { NetworkMap } from '../graph/look.ts';
import { placeNewcomers } from '../graph/newcomers.ts';
import { createTask } from '../graph/task.ts';

/** A map that is laid out, and the plane that it was laid out on. */
export interface LaidOut {
  readonly map: NetworkMap;
  readonly width: number;
  readonly height: number;
}

const client = createLayoutClient();

/** More strangers than this share, and the picture is laid out anew. */
const STRANGERS = 0.5;

function shareOfStrangers(task: LayoutTask, known: ReadonlyMap<string, Point>): number {
  const strangers = task.nodes.filter((node) => !known.has(node.id)).length;
  return strangers / Math.max(1, task.nodes.length);
}

/** Lays a network out, once: entities that stood already stay where they are. Null until there is a picture. */
export function useMap(
  network: Network,
  frame: { readonly width: number; readonly height: number } | null,
): LaidOut | null {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const known = useRef<ReadonlyMap<string, Point>>(new Map());
  const plane = useRef(frame);
  const isMeasured = frame !== null;
  plane.current ??= frame;
  useEffect(() => {
    const room = plane.current;
    if (room === null) return undefined;
    let isStale = false;
    const task = createTask(network, room);
    const show = (positions: ReadonlyMap<string, Point>): void => {
      if (isStale) return;
      known.current = positions;
      setLaidOut({ map: buildMap(network, positions), ...room });
    };
    if (shareOfStrangers(task, known.current) <= STRANGERS)
      show(placeNewcomers(task, known.current));
    else
      void client
        .layOut(task)
        .then((positions) => show(new Map([...known.current, ...Object.entries(positions)])));
    return () => {
      isStale = true;
    };
  }, [network, isMeasured]);
  return laidOut;
}
