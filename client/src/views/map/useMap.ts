import { useCallback, useEffect, useRef, useState } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import type { Point } from '../../graph/lines/bend.ts';
import type { Bounds } from '../../graph/lines/boundCurves.ts';
import { buildMap } from '../../graph/network/build.ts';
import type { Group } from '../../graph/layout/layout.ts';
import { createLayoutClient, type Job, type Placement } from '../../graph/layout/layoutClient.ts';
import { PLAIN_DRESS, type Dress } from '../../graph/style/dress.ts';
import type { Insets } from '../../graph/layout/insets.ts';
import type { NetworkMap } from '../../graph/style/look.ts';
import { createTask } from '../../graph/layout/task.ts';
import { writeLayout, type Layout } from '../../state/layout.ts';
import type { Pin } from '../../state/model.ts';

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A map that is laid out, and the plane that it was laid out on. */
export interface LaidOut {
  readonly map: NetworkMap;
  readonly groups: readonly Group[];
  readonly inner: Room;
  readonly insets: Insets;
}

/** How a map is to be laid out. */
export interface Wanted {
  readonly layout: Layout;
  readonly pinned: readonly Pin[];
  /** How it is drawn; plainly without. */
  readonly dress?: Dress;
}

/** The map as it is laid out, and what goes on meanwhile. */
export interface Laying {
  /** Null until there is one. */
  readonly laidOut: LaidOut | null;
  /** How much of a long layout is done; null when none is under way. */
  readonly share: number | null;
  /** Ends a long layout with what there is. */
  readonly stop: () => void;
  /** Lays all out anew. */
  readonly again: () => void;
}

/** Where entities stand, as shares of the plane, and what for. */
interface Standing {
  readonly places: ReadonlyMap<string, Point>;
  readonly layout: string;
  readonly frame: string;
  readonly sizes: Dress['sizes'];
}

const client = createLayoutClient();
/** Lines stay so far from the canvas's edge. */
const EDGE = 8;

function boundsOf({ width, height }: Room, { x, top, bottom }: Insets): Bounds {
  // The bar over the map takes the upper half of the room there.
  return { left: EDGE - x, right: width + x - EDGE, low: EDGE - bottom, high: height + top / 2 };
}

/**
 * Lays a network out: those who stood already stay where they are, and a window that changes its shape only
 * stretches the picture.
 */
export function useMap(
  network: Network,
  room: Room | null,
  insets: Insets,
  { layout, pinned, dress = PLAIN_DRESS }: Wanted,
): Laying {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [run, setRun] = useState(0);
  const standing = useRef<Standing>({ places: new Map(), layout: '', frame: '', sizes: null });
  const job = useRef<Job | null>(null);
  const width = room === null ? 0 : Math.max(120, room.width - 2 * insets.x);
  const height = room === null ? 0 : Math.max(80, room.height - insets.top - insets.bottom);
  const wanted = `${writeLayout(layout)} ${run}`;
  const pins = JSON.stringify(pinned);
  useEffect(() => {
    if (width === 0) return undefined;
    let isStale = false;
    const inner = { width, height };
    const frame = `${width} ${height} ${pins}`;
    const before = standing.current;
    const isSame = before.layout === wanted;
    const known = isSame ? [...before.places].map(([id, at]) => ({ id, ...at })) : [];
    const task = createTask(network, inner, { layout, pins: pinned, known, sizes: dress.sizes });
    const show = ({ positions, groups }: Placement): void => {
      if (isStale) return;
      const places = [...positions].map(
        ([id, { x, y }]) => [id, { x: x / width, y: y / height }] as const,
      );
      // Who is pinned goes back to where they stood when they are let go, or the pin is taken back.
      const isHeld = (id: string): boolean => pinned.some((one) => one.id === id);
      const old = isSame ? [...before.places] : [];
      standing.current = {
        places: new Map([...old, ...places, ...old.filter(([id]) => isHeld(id))]),
        layout: wanted,
        frame,
        sizes: dress.sizes,
      };
      setShare(null);
      const bounds = boundsOf(inner, insets);
      setLaidOut({ map: buildMap(network, task, positions, bounds, dress), groups, inner, insets });
    };
    const isKept =
      isSame &&
      layout.kind === 'force' &&
      before.frame === frame &&
      before.sizes === dress.sizes &&
      task.nodes.every(({ id }) => before.places.has(id));
    if (isKept) {
      const stands = [...task.known, ...task.pins];
      show({ positions: new Map(stands.map(({ id, x, y }) => [id, { x, y }])), groups: [] });
      return undefined;
    }
    job.current = client.begin(task, (done) => {
      if (!isStale) setShare(done);
    });
    void job.current.placed.then(show);
    return () => {
      isStale = true;
      setShare(null);
    };
    // Layout and pins are made anew with each address; their text says whether they are others.
  }, [network, width, height, insets, wanted, pins, dress]);
  return {
    laidOut,
    share,
    stop: useCallback(() => job.current?.stop(), []),
    again: useCallback(() => setRun((runs) => runs + 1), []),
  };
}
