import type { EntityKind } from '../../../../server/model/entity.ts';

const SMALLEST: Record<EntityKind, number> = {
  state: 11,
  person: 6,
  organization: 7,
  treaty: 8,
  place: 7,
};
const GROWTH: Record<EntityKind, number> = {
  state: 13,
  person: 4,
  organization: 4,
  treaty: 4,
  place: 3,
};
/** Pixels of the plane for each entity at which all are drawn at full size; with less, each is smaller. */
const ROOMY = 24_000;
const SMALLEST_SHARE = 0.4;

/** Radii of those who have nothing and the most of what sizes are by, if it isn't kind and reports. */
const SPREAD = { least: 5, most: 22 } as const;

/** Each is smaller where there is little room for all. */
function crowdOf(room: number): number {
  return Math.min(1, Math.max(SMALLEST_SHARE, Math.sqrt(room / ROOMY)));
}

/** An entity's radius in pixels: by its share of the busiest one's reports. */
export function sizeNode(kind: EntityKind, reports: number, most: number, room: number): number {
  const share = most === 0 ? 0 : Math.sqrt(reports / most);
  return (SMALLEST[kind] + GROWTH[kind] * share) * crowdOf(room);
}

/** An entity's radius in pixels by its share of the most, the same for every kind. */
export function sizeByShare(share: number, room = ROOMY): number {
  return (SPREAD.least + (SPREAD.most - SPREAD.least) * Math.sqrt(share)) * crowdOf(room);
}

/** A line's width by its reports: the tokens' four steps. */
export function sizeEdge(reports: number): number {
  if (reports >= 5) return 3.75;
  if (reports >= 3) return 2.75;
  return reports === 2 ? 2 : 1.25;
}
