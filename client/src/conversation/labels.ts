import type { Board } from './board.ts';
import { pointAt, type Point, type ReplyLink } from './links.ts';

/** The words of a link in their place; `at` is their middle. */
export interface PlacedWords {
  readonly link: string;
  readonly text: string;
  readonly at: Point;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About as wide as a letter of the words is. */
const LETTER = 5.7;
const HEIGHT = 14;
const AWAY = 8;
/** From the upper and the lower edge of the axis's band to the middle of what stands there. */
const IN = 11;
const STEPS = 24;

function boxAt({ x, y }: Point, width: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}

function isApart(one: Box, other: Box): boolean {
  return (
    one.right + AWAY <= other.left ||
    other.right + AWAY <= one.left ||
    one.bottom <= other.top ||
    other.bottom <= one.top
  );
}

function trace(link: ReplyLink): readonly Point[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => pointAt(link, step / STEPS));
}

function countHits(points: readonly Point[], box: Box): number {
  return points.filter(
    ({ x, y }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  ).length;
}

/** Beside either end of a link or about its middle, over the days' line or under it. */
function listSpots(link: ReplyLink, width: number, axis: Board['axis']): readonly Point[] {
  const rows = [axis.top + IN, axis.bottom - IN];
  return rows.flatMap((y) => {
    const on = trace(link).reduce((near, point) =>
      Math.abs(point.y - y) < Math.abs(near.y - y) ? point : near,
    );
    const beside = width / 2 + AWAY;
    const middle = (link.start.x + link.end.x) / 2;
    return [on.x + beside, on.x - beside, middle + beside, middle, middle - beside].map((x) => ({
      x,
      y,
    }));
  });
}

/** Places the words of links where they lie on none of the others, nor on a link if that can be; words that find no room are left to the list. */
export function placeWords(
  links: readonly ReplyLink[],
  { axis, width: whole }: Pick<Board, 'axis' | 'width'>,
): readonly PlacedWords[] {
  const boxes: Box[] = [];
  const traces = links.map(trace);
  return links.flatMap((link) => {
    if (link.words === null) return [];
    const text = `“${link.words}”`;
    const width = text.length * LETTER;
    const spots = listSpots(link, width, axis)
      .map((at) => ({ at, box: boxAt(at, width) }))
      .filter(({ box }) => box.left >= 0 && box.right <= whole)
      .filter(({ box }) => boxes.every((other) => isApart(box, other)))
      .map((spot) => ({
        ...spot,
        hits: traces.reduce((sum, points) => sum + countHits(points, spot.box), 0),
      }))
      .sort((one, other) => one.hits - other.hits);
    const [best] = spots;
    if (best === undefined) return [];
    boxes.push(best.box);
    return [{ link: link.id, text, at: best.at }];
  });
}
