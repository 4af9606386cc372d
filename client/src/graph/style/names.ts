/** A name that wants a place beside its mark. */
export interface Name {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** More is placed first. */
  readonly rank: number;
  /** How many lines leave its mark below, above, to the right and to the left: names go where fewest do. */
  readonly lines?: readonly [below: number, above: number, right: number, left: number];
}

/** Where a name stands: its box's top left corner. */
export interface PlacedName {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 5;
/** Two names on one line stay so far apart, or they read as one. */
const APART = 7;
const CELL = 64;
const NO_LINES = [0, 0, 0, 0] as const;
/** Below is the usual place; beside only if it is clearly emptier. */
const HANDICAPS = [0, 0.5, 1.5, 1.6] as const;

/** Boxes in a grid, so that a name is compared with its neighbours only. */
function createOccupancy(): { isFree(box: Box): boolean; take(box: Box): void } {
  const cells = new Map<string, Box[]>();
  const keysOf = (box: Box): readonly string[] => {
    const keys: string[] = [];
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x += 1)
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y += 1)
        keys.push(`${x} ${y}`);
    return keys;
  };
  const meets = (a: Box, b: Box): boolean =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return {
    isFree: (box) =>
      keysOf(box).every((key) => !cells.get(key)?.some((other) => meets(box, other))),
    take(box) {
      for (const key of keysOf(box)) cells.set(key, [...(cells.get(key) ?? []), box]);
    },
  };
}

function candidates({ x, y, radius, width, height, lines = NO_LINES }: Name): readonly Box[] {
  const at = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const side = radius + GAP + 2;
  const around = [
    at(x - width / 2, y + radius + GAP),
    at(x - width / 2, y - radius - GAP - height),
    at(x + side, y - height / 2),
    at(x - side - width, y - height / 2),
  ];
  return [
    ...around
      .map((box, way) => ({ box, cost: (lines[way] ?? 0) + (HANDICAPS[way] ?? 0) }))
      .sort((a, b) => a.cost - b.cost)
      .map(({ box }) => box),
    at(x + radius * 0.6 + 2, y + radius * 0.6 + 2),
    at(x + radius * 0.6 + 2, y - radius * 0.6 - 2 - height),
  ];
}

function holds(frame: Box, box: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}

/** A box moved sideways until it is within a frame. */
function moveInto(frame: Box, box: Box): Box {
  const by = Math.max(0, frame.left - box.left) + Math.min(0, frame.right - box.right);
  return { ...box, left: box.left + by, right: box.right + by };
}

/** The places for a name, best first: whole within the frame, then moved into it. */
function listPlaces(name: Name, frame: Box | null): readonly Box[] {
  const boxes = candidates(name);
  if (frame === null) return boxes;
  const mark = { left: name.x, right: name.x, top: name.y, bottom: name.y };
  // Who goes out of sight takes the name along.
  if (!holds(frame, mark)) return boxes;
  const isWhole = (box: Box): boolean => holds(frame, box);
  return [
    ...boxes.filter(isWhole),
    ...boxes
      .filter((box) => !isWhole(box))
      .map((box) => moveInto(frame, box))
      .filter(isWhole),
  ];
}

/**
 * Gives each name, the highest rank first, a place where it covers no mark, no other name and nothing taken, and
 * is not cut by the frame's edge; who finds none yields.
 */
export function placeNames(
  names: readonly Name[],
  taken: readonly Box[] = [],
  frame: Box | null = null,
): readonly PlacedName[] {
  const occupancy = createOccupancy();
  for (const box of taken) occupancy.take(box);
  for (const { x, y, radius } of names)
    occupancy.take({
      left: x - radius - 1,
      top: y - radius - 1,
      right: x + radius + 1,
      bottom: y + radius + 1,
    });
  const placed: PlacedName[] = [];
  for (const name of [...names].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    const box = listPlaces(name, frame).find((place) => occupancy.isFree(place));
    if (box === undefined) continue;
    occupancy.take({ ...box, left: box.left - APART, right: box.right + APART });
    placed.push({ id: name.id, x: box.left, y: box.top });
  }
  return placed;
}
