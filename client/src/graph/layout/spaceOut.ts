import type { LayoutTask } from './layout.ts';

/** A disc on the plane that others keep away from. */
export interface Body {
  x: number;
  y: number;
  readonly radius: number;
  readonly isFixed: boolean;
  /** How far from the plane's edge its middle stays. */
  readonly inset: number;
}

interface Plane {
  readonly width: number;
  readonly height: number;
}

const ROUNDS = 160;
const MARGIN = 7;
/** How much of the plane the rooms of all may cover, so that they can be moved apart within it. */
const COVER = 0.42;
const NEAR = 1e-6;
const TOUCH = 0.01;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** How much room each entity wants: that of its mark, and as much of its name's as the plane has for all. */
export function roomFor({
  width,
  height,
  nodes,
}: Pick<LayoutTask, 'width' | 'height' | 'nodes'>): readonly number[] {
  const wanted = nodes.map(({ size, reach }) => Math.max(size, reach * 0.5) + MARGIN);
  const cover = (share: number): number =>
    nodes.reduce((sum, { size }, index) => {
      const radius = size + 1 + share * ((wanted[index] ?? 0) - size - 1);
      return sum + Math.PI * radius * radius;
    }, 0);
  let share = 1;
  while (share > 0.02 && cover(share) > COVER * width * height) share *= 0.85;
  return nodes.map(({ size }, index) => size + 1 + share * ((wanted[index] ?? 0) - size - 1));
}

/** Two bodies that are to have some way between their middles. */
export interface Span {
  readonly a: number;
  readonly b: number;
  readonly least: number;
}

/** Moves bodies apart, each as little as it takes, until none touches another and all spans are long enough; fixed ones stay. */
export function spaceOut(bodies: readonly Body[], plane: Plane, spans: readonly Span[] = []): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    const hasStretched = stretch(bodies, spans);
    if (!pushApart(bodies, plane) && !hasStretched) return;
  }
}

function stretch(bodies: readonly Body[], spans: readonly Span[]): boolean {
  let hasMoved = false;
  for (const { a, b, least } of spans) {
    const [one, other] = [bodies[a], bodies[b]];
    if (one !== undefined && other !== undefined && part(one, other, a, least)) hasMoved = true;
  }
  return hasMoved;
}

function pushApart(bodies: readonly Body[], plane: Plane): boolean {
  const cell = 2 * bodies.reduce((most, { radius }) => Math.max(most, radius), 1);
  const columns = Math.ceil(plane.width / cell) + 3;
  const grid = new Map<number, Body[]>();
  let hasMoved = false;
  bodies.forEach((body, index) => {
    const at = Math.floor(body.y / cell) * columns + Math.floor(body.x / cell);
    for (const row of [-columns, 0, columns])
      for (const column of [-1, 0, 1])
        for (const other of grid.get(at + row + column) ?? [])
          if (part(body, other, index)) hasMoved = true;
    const here = grid.get(at);
    if (here === undefined) grid.set(at, [body]);
    else here.push(body);
  });
  for (const body of bodies) if (!body.isFixed) keepInside(body, plane);
  return hasMoved;
}

function part(a: Body, b: Body, index: number, least = a.radius + b.radius): boolean {
  const far = Math.hypot(a.x - b.x, a.y - b.y);
  if (far >= least - TOUCH || (a.isFixed && b.isFixed)) return false;
  // Two on one spot part in a way of their own, or a whole heap would leave in a line.
  const way =
    far < NEAR
      ? { x: Math.cos(index * GOLDEN_ANGLE), y: Math.sin(index * GOLDEN_ANGLE) }
      : { x: (a.x - b.x) / far, y: (a.y - b.y) / far };
  const share = a.isFixed ? 0 : b.isFixed ? 1 : 0.5;
  a.x += way.x * (least - far) * share;
  a.y += way.y * (least - far) * share;
  b.x -= way.x * (least - far) * (1 - share);
  b.y -= way.y * (least - far) * (1 - share);
  return true;
}

function keepInside(body: Body, { width, height }: Plane): void {
  const clamp = (value: number, room: number): number => {
    const inset = Math.min(body.inset, room / 2);
    return Math.min(room - inset, Math.max(inset, value));
  };
  body.x = clamp(body.x, width);
  body.y = clamp(body.y, height);
}
