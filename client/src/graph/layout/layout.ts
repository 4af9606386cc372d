import type { EntityKind } from '../../../../server/model/entity.ts';
import type { Layout } from '../../state/layout.ts';
import type { Point } from '../lines/bend.ts';
import { layOutCircle } from './layoutCircle.ts';
import { layOutColumns } from './layoutColumns.ts';
import { layOutCountries } from './layoutCountry.ts';
import { layOutForce } from './layoutForce.ts';
import { placeNewcomers } from './newcomers.ts';
import { linkNodes } from './links.ts';
import { roomFor, spaceOut, type Body, type Span } from './spaceOut.ts';

/** What a layout starts from: plain data, so that it can be sent to a worker. */
export interface LayoutTask {
  readonly width: number;
  readonly height: number;
  readonly layout: Layout;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Where some are to stay, in pixels of the plane. */
  readonly pins: readonly Spot[];
  /** Where some stand already; empty when all is to be laid out anew. */
  readonly known: readonly Spot[];
}

export interface LayoutNode {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly country: string | null;
  readonly size: number;
  /** Half the width of its name, which wants room as well. */
  readonly reach: number;
  readonly rank: number;
}

export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
  /** Whether it says who speaks for whom, and no act. */
  readonly isTie: boolean;
}

export interface Spot extends Point {
  readonly id: string;
}

/** A cluster of entities on the plane, with the name that it bears; none when an entity in it says it. */
export interface Group extends Point {
  readonly name: string;
  readonly radius: number;
}

/** Where all stand: one point for each node of the task, in its order. */
export interface Arrangement {
  readonly points: readonly Point[];
  readonly groups: readonly Group[];
}

/** Steps of a layout: each yields how much is done, and is told whether to stop there. */
export type Steps<T> = Generator<number, T, boolean | undefined>;

/** From so many parallel lines on, two want room between them; each of the lines as much, but not beyond a share of the plane. */
const MANY_LINES = 4;
const LINE_ROOM = 24;
const MOST_ROOM = 0.42;

/** More strangers than this share, and the picture is laid out anew. */
const STRANGERS = 0.5;

/** Whether those who stand already can stay where they are. But for forces, a place says something: it is found anew. */
function canKeep(task: LayoutTask): boolean {
  if (task.layout.kind !== 'force') return false;
  const known = new Set(task.known.map(({ id }) => id));
  const strangers = task.nodes.filter(({ id }) => !known.has(id)).length;
  return known.size > 0 && strangers <= task.nodes.length * STRANGERS;
}

function* layOutAnew(task: LayoutTask): Steps<Arrangement> {
  switch (task.layout.kind) {
    case 'force':
      return { points: yield* layOutForce(task), groups: [] };
    case 'circle':
      return { points: layOutCircle(task), groups: [] };
    case 'country':
      return yield* layOutCountries(task);
    case 'columns':
      return { points: layOutColumns(task, task.layout), groups: [] };
  }
}

/** Lays a task out, step by step. The same task gives the same picture. */
export function* layOutInSteps(task: LayoutTask): Steps<Arrangement> {
  const { points, groups } = canKeep(task)
    ? { points: placeNewcomers(task), groups: [] }
    : yield* layOutAnew(task);
  return { points: settle(task, points), groups };
}

/** Lays a task out in one go. */
export function layOut(task: LayoutTask): Arrangement {
  const steps = layOutInSteps(task);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Which two need how long a way, so that their lines can be told apart. */
function spanLines(task: LayoutTask): readonly Span[] {
  const most = MOST_ROOM * Math.min(task.width, task.height);
  return linkNodes(task)
    .filter(({ lines }) => lines >= MANY_LINES)
    .map(({ a, b, lines }) => ({ a, b, least: Math.min(most, LINE_ROOM * lines) }));
}

/** Puts pinned entities where they are pinned and moves the others out of one another's way. */
function settle(task: LayoutTask, points: readonly Point[]): readonly Point[] {
  const pins = new Map(task.pins.map((pin) => [pin.id, pin]));
  const rooms = roomFor(task);
  const bodies = points.map((point, index): Body => {
    const pin = pins.get(task.nodes[index]?.id ?? '');
    const { x, y } = pin ?? point;
    return { x, y, radius: rooms[index] ?? 1, isFixed: pin !== undefined, inset: 0 };
  });
  spaceOut(bodies, task, task.layout.kind === 'force' ? spanLines(task) : []);
  const sizes = task.nodes.map(({ size }) => size + 1);
  const hard = bodies.map((body, index) => ({ ...body, radius: sizes[index] ?? 1 }));
  spaceOut(hard, task);
  return hard.map(({ x, y }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }));
}
