import type { Group, LayoutTask } from './layout.ts';
import type { Order, Word } from './layout.worker.ts';
import type { Point } from '../lines/bend.ts';

/** Where all stand, by id. */
export interface Placement {
  readonly positions: ReadonlyMap<string, Point>;
  readonly groups: readonly Group[];
}

/** A layout that is under way. */
export interface Job {
  /** Never settles once a newer job was begun. */
  readonly placed: Promise<Placement>;
  /** Ends it early, with the places as they are by then. */
  stop(): void;
}

/** Lays out in a worker of its own, so that the page stays awake. */
export interface LayoutClient {
  begin(task: LayoutTask, onShare: (share: number) => void): Job;
}

interface Waiting {
  readonly ticket: number;
  readonly task: LayoutTask;
  readonly onShare: (share: number) => void;
  readonly resolve: (placement: Placement) => void;
}

function readPlacement({ nodes }: LayoutTask, points: Float32Array): ReadonlyMap<string, Point> {
  return new Map(
    nodes.map(({ id }, index) => [
      id,
      { x: points[2 * index] ?? 0, y: points[2 * index + 1] ?? 0 },
    ]),
  );
}

/** Starts the worker with the first task. */
export function createLayoutClient(): LayoutClient {
  let worker: Worker | null = null;
  let tickets = 0;
  let waiting: Waiting | null = null;
  const start = (): Worker => {
    const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<Word>) => {
      if (waiting?.ticket !== data.ticket) return;
      if ('share' in data) {
        waiting.onShare(data.share);
        return;
      }
      const { task, resolve } = waiting;
      waiting = null;
      resolve({ positions: readPlacement(task, data.points), groups: data.groups });
    };
    return started;
  };
  return {
    begin(task, onShare) {
      const active = (worker ??= start());
      const say = (order: Order): void => active.postMessage(order);
      const ticket = (tickets += 1);
      const placed = new Promise<Placement>((resolve) => {
        waiting = { ticket, task, onShare, resolve };
      });
      say({ ticket, task });
      return { placed, stop: () => say({ ticket, stop: true }) };
    },
  };
}
