import type { Point } from '../lines/bend.ts';
import type { LayoutTask } from './layout.ts';
import { linkNodes, listPartners } from './links.ts';

const RINGS = 12;
const SPOTS = 16;
const APART = 34;
const FREE = 22;

/**
 * Places entities that join a map which stands already: near the middle of those that they have to do with,
 * where there is room. What stood stays where it was.
 */
export function placeNewcomers(task: LayoutTask): readonly Point[] {
  const known = new Map(task.known.map((spot) => [spot.id, spot]));
  const partners = listPartners(task.nodes.length, linkNodes(task));
  const places: (Point | undefined)[] = task.nodes.map(({ id }) => known.get(id));
  const crowd = createCrowd(task.nodes.reduce((most, { size }) => Math.max(most, size), 0));
  task.nodes.forEach(({ size }, index) => {
    const at = places[index];
    if (at !== undefined) crowd.add(at, size);
  });
  return task.nodes.map(({ size }, index) => {
    const stands = places[index];
    if (stands !== undefined) return { x: stands.x, y: stands.y };
    const near = (partners[index] ?? []).flatMap(({ other }) => places[other] ?? []);
    const at = findRoom(middleOf(near, task), size, crowd);
    places[index] = at;
    crowd.add(at, size);
    return at;
  });
}

interface Crowd {
  add(at: Point, size: number): void;
  hasRoom(at: Point, size: number): boolean;
}

/** Who stands where, in a grid. */
function createCrowd(largest: number): Crowd {
  const cell = Math.max(64, 2 * largest + FREE);
  const cells = new Map<string, (Point & { readonly size: number })[]>();
  const placeOf = ({ x, y }: Point): readonly [number, number] => [
    Math.floor(x / cell),
    Math.floor(y / cell),
  ];
  return {
    add(at, size) {
      const key = placeOf(at).join(' ');
      cells.set(key, [...(cells.get(key) ?? []), { ...at, size }]);
    },
    hasRoom(at, size) {
      const [column, row] = placeOf(at);
      return [-1, 0, 1].every((dx) =>
        [-1, 0, 1].every((dy) =>
          (cells.get(`${column + dx} ${row + dy}`) ?? []).every(
            (other) => Math.hypot(other.x - at.x, other.y - at.y) > other.size + size + FREE,
          ),
        ),
      );
    },
  };
}

function middleOf(points: readonly Point[], { width, height }: LayoutTask): Point {
  if (points.length === 0) return { x: width / 2, y: height / 2 };
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function findRoom(from: Point, size: number, crowd: Crowd): Point {
  for (let ring = 1; ring <= RINGS; ring += 1)
    for (let spot = 0; spot < SPOTS; spot += 1) {
      const angle = (2 * Math.PI * (spot + ring / 2)) / SPOTS;
      const at = {
        x: from.x + ring * APART * Math.cos(angle),
        y: from.y + ring * APART * Math.sin(angle),
      };
      if (crowd.hasRoom(at, size)) return at;
    }
  return { x: from.x + RINGS * APART, y: from.y };
}
