import { MultiUndirectedGraph } from 'graphology';
import { useEffect, useRef, useState } from 'react';
import type { Network } from '../../../server/model/network.ts';
import type { Point } from '../graph/bend.ts';
import { buildMap } from '../graph/build.ts';
import type { LayoutTask } from '../graph/layout.ts';
import { createLayoutClient } from '../graph/layoutClient.ts';
import type { NetworkMap } from '../graph/look.ts';
import { placeNewcomers } from '../graph/newcomers.ts';
import { keepInside, roomOf, spaceOut, type Placed } from '../graph/spaceOut.ts';
import { createTask } from '../graph/task.ts';

/** Free room around the picture, for names and tools. */
export interface Insets {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A map that is laid out, and the plane that it was laid out on. */
export interface LaidOut {
  readonly map: NetworkMap;
  readonly inner: Room;
  readonly insets: Insets;
}

const client = createLayoutClient();

/** More strangers than this share, and the picture is laid out anew. */
const STRANGERS = 0.5;
/** Up to so many entities are moved apart again when the picture changes its shape. */
const MOVABLE = 400;

type Positions = ReadonlyMap<string, Point>;

function scale(positions: Positions, x: number, y: number): Positions {
  return new Map([...positions].map(([id, at]) => [id, { x: at.x * x, y: at.y * y }]));
}

function shareOfStrangers(task: LayoutTask, known: Positions): number {
  const strangers = task.nodes.filter((node) => !known.has(node.id)).length;
  return strangers / Math.max(1, task.nodes.length);
}

/** Takes positions to a plane of another shape, and entities apart that meet there. */
function reshape(task: LayoutTask, positions: Positions): Positions {
  if (task.nodes.length > MOVABLE) return positions;
  const plane = new MultiUndirectedGraph<Placed>();
  for (const { id, size, reach } of task.nodes) {
    const at = positions.get(id) ?? { x: 0, y: 0 };
    plane.addNode(id, { ...at, size: roomOf(size, reach) });
  }
  spaceOut(plane);
  keepInside(plane, task);
  return new Map(plane.mapNodes((id, { x, y }) => [id, { x, y }]));
}

/**
 * Lays a network out, once: entities that stood already stay where they are, and a window that changes its
 * shape only stretches the picture. Null until there is one.
 */
export function useMap(network: Network, room: Room | null, insets: Insets): LaidOut | null {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  /** Where entities stand, as shares of the plane. */
  const known = useRef<Positions>(new Map());
  const width = room === null ? 0 : Math.max(120, room.width - 2 * insets.x);
  const height = room === null ? 0 : Math.max(80, room.height - insets.top - insets.bottom);
  useEffect(() => {
    if (width === 0) return undefined;
    let isStale = false;
    const inner = { width, height };
    const task = createTask(network, inner);
    const show = (positions: Positions): void => {
      if (isStale) return;
      known.current = new Map([...known.current, ...scale(positions, 1 / width, 1 / height)]);
      setLaidOut({ map: buildMap(network, task, reshape(task, positions)), inner, insets });
    };
    if (shareOfStrangers(task, known.current) <= STRANGERS)
      show(placeNewcomers(task, scale(known.current, width, height)));
    else void client.layOut(task).then((positions) => show(new Map(Object.entries(positions))));
    return () => {
      isStale = true;
    };
  }, [network, width, height, insets]);
  return laidOut;
}
